import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** Events that name no source. */
export function checkUnsourced(timeline: Timeline): Diagnostic[] {
  return timeline.events
    .filter((event) => event.sources.length === 0)
    .map((event) => diagnostic('unsourced', ['events', event.index], { event: event.id }))
}
