import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Chronology } from '../order/chronology.ts'

/** Rival datings of which the list does not say who gives them: other datings, and the main one of a disputed event. */
export function checkUnattributedDate({ events }: Chronology): Diagnostic[] {
  return events.flatMap(({ event: { id, index, main, others }, dating }) => {
    const found = others.flatMap((reading, n) =>
      reading.sources.length > 0
        ? []
        : [diagnostic('unattributed-date', ['events', index, 'alsoDated', n], { event: id, of: 'another date' })],
    )
    if (dating.kind !== 'disputed' || main === null || main.sources.length > 0) return found
    return [diagnostic('unattributed-date', ['events', index, 'date'], { event: id, of: 'a disputed date' }), ...found]
  })
}
