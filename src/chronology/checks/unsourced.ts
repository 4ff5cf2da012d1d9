import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Chronology } from '../order/chronology.ts'

/** Events that name no source. */
export function checkUnsourced({ timeline }: Chronology): Diagnostic[] {
  return timeline.events
    .filter((event) => event.sources.length === 0)
    .map((event) => diagnostic('unsourced', ['events', event.index], { event: event.id }))
}
