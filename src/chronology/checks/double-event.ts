import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import { compareDays, isoDay, stringify } from '../edtf/index.ts'
import type { Reading, Timeline, TimelineEvent } from '../timeline/timeline.ts'
import { findAlike } from './double-event-titles.ts'

/** Events of one date and with almost one title: most likely one event that two sources brought into the list. */
export function checkDoubleEvent(timeline: Timeline): Diagnostic[] {
  const byDate = new Map<string, TimelineEvent[]>()
  for (const event of timeline.events) {
    if (event.main === null) continue
    const date = dateKey(event.main)
    const events = byDate.get(date)
    if (events) events.push(event)
    else byDate.set(date, [event])
  }
  return [...byDate.values()]
    .flatMap((events) => [...findAlike(events, mayBeOne)])
    .map(([first, second]) =>
      diagnostic(
        'double-event',
        ['events', second.index, 'title'],
        { event: second.id, other: first.id },
        { related: [{ at: ['events', first.index, 'title'], name: `“${first.id}”` }] },
      ),
    )
}

/** A day has one key, however it is written; whatever is vaguer is the same where it is written the same. */
function dateKey({ date, bounds: { earliest, latest } }: Reading): string {
  const isOneDay = earliest !== null && latest !== null && compareDays(earliest, latest) === 0
  return isOneDay ? isoDay(earliest) : stringify(date)
}

/** Two times of day, or places of which none is shared, tell two events of one title apart. */
function mayBeOne(a: TimelineEvent, b: TimelineEvent): boolean {
  const [time, other] = [timeOf(a), timeOf(b)]
  if (time !== null && other !== null && time !== other) return false
  return a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place))
}

function timeOf({ main }: TimelineEvent): string | null {
  return main?.date.kind === 'datetime' ? stringify(main.date) : null
}
