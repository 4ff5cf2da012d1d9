import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import { isDisputed } from '../order/dating.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** Rival datings of which the list does not say who gives them: other datings, and the main one of a disputed event. */
export function checkUnattributedDate({ events }: Timeline): Diagnostic[] {
  return events.flatMap((event) => {
    const { id, index, main, others } = event
    const found = others.flatMap((reading, n) =>
      reading.sources.length > 0
        ? []
        : [diagnostic('unattributed-date', ['events', index, 'alsoDated', n], { event: id, of: 'another date' })],
    )
    if (main === null || main.sources.length > 0 || !isDisputed(event)) return found
    return [diagnostic('unattributed-date', ['events', index, 'date'], { event: id, of: 'a disputed date' }), ...found]
  })
}
