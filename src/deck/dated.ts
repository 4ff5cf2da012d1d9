import { compareDays, traits, type CalendarDay } from '../chronology/edtf/index.ts'
import type { Chronology, OrderedEvent } from '../chronology/order/chronology.ts'
import type { Reading } from '../chronology/timeline/timeline.ts'
import { perObject } from './per-object.ts'

/** Whether a dating is one calendar day, without doubt or estimate. */
export function isExactDay({ date, bounds: { earliest, latest } }: Reading): boolean {
  const { approximate, uncertain } = traits(date)
  return earliest !== null && latest !== null && compareDays(earliest, latest) === 0 && !approximate && !uncertain
}

/** First day of the Gregorian calendar. */
const GREGORIAN: CalendarDay = { year: 1582, month: 10, day: 15 }

/** Whether a weekday may be told: an older date is the source's, in a calendar that EDTF does not keep. */
export function hasWeekday(day: CalendarDay): boolean {
  return compareDays(day, GREGORIAN) >= 0
}

/** Whether an event is dated to the day, by every source that dates it outside that day. */
export function isDatedToTheDay({ dating }: OrderedEvent): boolean {
  return dating.kind === 'dated' && isExactDay(dating.main)
}

/** How many events are dated to the day; counted once for each chronology, since every slide may ask. */
export const countExact = perObject(({ events }: Chronology): number => events.filter(isDatedToTheDay).length)

/** How many events are planned or projected, and not for a time that was over at the deck's information cut-off. */
export function countToCome({ events, timeline: { asOf } }: Chronology): number {
  return events.filter(({ event }) => {
    const end = event.main?.bounds.latest ?? null
    const isOver = asOf !== null && end !== null && compareDays(end, asOf) < 0
    return event.status !== 'reported' && !isOver
  }).length
}
