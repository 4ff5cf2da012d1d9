import { dayNumber } from '../../chronology/edtf/index.ts'
import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import { perObject } from '../per-object.ts'
import { timeScale } from '../rail/scale.ts'

/**
 * The day by which each event has its place in the order, never falling: its earliest, as its neighbours leave it. An
 * event without one goes with the event before it, and the first ones with the first that has one.
 */
export const sortDays = perObject((chronology: Chronology): readonly number[] => {
  const days = chronology.events.map(earliestDay)
  let before = days.find((day) => day !== null) ?? timeScale(chronology, 0, 1).startDay
  return days.map((day) => {
    if (day !== null && day > before) before = day
    return before
  })
})

function earliestDay({ bounds: { earliest } }: OrderedEvent): number | null {
  const day = earliest === null ? null : dayNumber(earliest)
  return day !== null && Number.isFinite(day) ? day : null
}
