import { diagnostic, type Diagnostic, type Path } from '../diagnostics/index.ts'
import { compareDays, isoDay, type CalendarDay } from '../edtf/index.ts'
import type { Reading, Timeline, TimelineEvent } from '../timeline/timeline.ts'

/** Events told as facts of which every dating begins after the information cut-off. */
export function checkAfterCutOff({ asOf, events }: Timeline): Diagnostic[] {
  if (asOf === null) return []
  return events
    .filter((event) => event.status === 'reported' && isAfter(event, asOf))
    .map((event) => diagnostic('after-cut-off', dateAt(event), { event: event.id, asOf: isoDay(asOf) }))
}

/** A date that may have begun by the cut-off, or has no first day, is no fault. */
function isAfter({ main, others }: TimelineEvent, asOf: CalendarDay): boolean {
  const readings: readonly Reading[] = main === null ? others : [main, ...others]
  return (
    readings.length > 0 &&
    readings.every(({ bounds: { earliest } }) => earliest !== null && compareDays(earliest, asOf) > 0)
  )
}

function dateAt({ index, main }: TimelineEvent): Path {
  return main === null ? ['events', index, 'alsoDated', 0, 'date'] : ['events', index, 'date']
}
