import { dayNumber, type Edtf } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'

const SECONDS_OF_DAY = 86_400
const MINUTES_OF_DAY = 1440
/** A time of day is drawn as long as the minute that it is told by, in days. */
export const MINUTE = 1 / MINUTES_OF_DAY

/** The clock that an axis goes by: minutes ahead of UTC; `null` is the time of the place. */
export type AxisClock = number | null

type TimeOfDay = Extract<Edtf, { kind: 'datetime' }>

/**
 * The clock of a chronology's times of day: the one that all of them are told by. Where they are told by several, it is
 * that of UTC, or times would stand in another order than they came.
 */
export function axisClock({ events }: Chronology): AxisClock {
  const offsets = new Set(
    events.flatMap(({ event }) =>
      readings(event.main, event.others).flatMap(({ date }) =>
        date.kind === 'datetime' && date.offsetMinutes !== null ? date.offsetMinutes : [],
      ),
    ),
  )
  const [only = null] = offsets
  return offsets.size > 1 ? 0 : only
}

/** Whether a chronology tells any time of day. */
export function hasTimes({ events }: Chronology): boolean {
  return events.some(({ event }) => readings(event.main, event.others).some(({ date }) => date.kind === 'datetime'))
}

/** When a time of day is on the axis: days, counted as `dayNumber` does, with their fraction. */
export function dayOfTime(time: TimeOfDay, clock: AxisClock): number {
  const { hour, minute, second, offsetMinutes } = time
  const seconds = (hour * 60 + minute) * 60 + second
  const shift = clock === null || offsetMinutes === null ? 0 : clock - offsetMinutes
  return dayNumber(time) + seconds / SECONDS_OF_DAY + shift / MINUTES_OF_DAY
}

function readings(main: Reading | null, others: readonly Reading[]): readonly Reading[] {
  return main === null ? others : [main, ...others]
}
