import type { Chronology } from '../../chronology/order/chronology.ts'
import { perObject } from '../per-object.ts'
import { allSpans } from '../rail/spans.ts'
import { DAY, MONTH, yearsUnit, type CalendarUnit } from './calendar-unit.ts'

/** A stretch of time with more events than others. */
export interface Busiest {
  /** The day, month, year or years. */
  readonly name: string
  readonly count: number
}

/** Longest first. */
const UNITS = [...[10_000, 1000, 100, 10, 1].map(yearsUnit), MONTH, DAY]
/** A time is divided into at least so many units: less has no peaks. */
const LEAST_UNITS = 6
/** The busiest is told where it has so many times the events of an average unit, and is the only one. */
const STANDS_OUT = 1.5

/**
 * The stretch of the calendar in which the most events lie for certain; `null` where none stands out. A vaguer date
 * than the stretch is long counts for none.
 */
export const busiest = perObject((chronology: Chronology): Busiest | null => {
  const spans = allSpans(chronology).flatMap(([main]) =>
    main === undefined || main.startDay === null || main.endDay === null
      ? []
      : [{ startDay: main.startDay, endDay: main.endDay }],
  )
  const first = spans.reduce((least, { startDay }) => Math.min(least, startDay), Infinity)
  const last = spans.reduce((most, { endDay }) => Math.max(most, endDay), -Infinity)
  const unit = UNITS.find(({ mostDays }) => (last - first) / mostDays >= LEAST_UNITS)
  if (unit === undefined) return null
  const counts = countInside(spans, unit)
  const [top, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  const average = spans.length / Math.max(1, (last - first) / unit.mostDays)
  if (top === undefined || top[1] === second?.[1] || top[1] < STANDS_OUT * average) return null
  return { name: unit.name(top[0], chronology.timeline.lang), count: top[1] }
})

/** How many spans lie inside each unit, by its first day. */
function countInside(
  spans: readonly { readonly startDay: number; readonly endDay: number }[],
  unit: CalendarUnit,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { startDay, endDay } of spans) {
    const start = unit.startOf(startDay)
    if (endDay <= unit.next(start)) counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return counts
}
