import { compareDays } from '../edtf/index.ts'
import type { Bounds, CalendarDay } from '../edtf/index.ts'

/** The later of two first days; `null` is no limit. */
export function laterStart(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b
  return compareDays(a, b) >= 0 ? a : b
}

/** The earlier of two last days; `null` is no limit. */
export function earlierEnd(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b
  return compareDays(a, b) <= 0 ? a : b
}

/** The smallest bounds that hold all of `all`; no limit where one of them has none, or where there is none. */
export function envelope(all: readonly Bounds[]): Bounds {
  const [first, ...rest] = all
  if (first === undefined) return { earliest: null, latest: null }
  return rest.reduce(
    (hull, next) => ({
      earliest:
        hull.earliest &&
        next.earliest &&
        (compareDays(hull.earliest, next.earliest) <= 0 ? hull.earliest : next.earliest),
      latest: hull.latest && next.latest && (compareDays(hull.latest, next.latest) >= 0 ? hull.latest : next.latest),
    }),
    first,
  )
}

/** Whether every day of `inner` lies in `outer`. */
export function within(inner: Bounds, outer: Bounds): boolean {
  const startHolds =
    outer.earliest === null || (inner.earliest !== null && compareDays(inner.earliest, outer.earliest) >= 0)
  const endHolds = outer.latest === null || (inner.latest !== null && compareDays(inner.latest, outer.latest) <= 0)
  return startHolds && endHolds
}

/** Whether `end` is known to lie before `start`: no day belongs to both. */
export function endsBefore(end: CalendarDay | null, start: CalendarDay | null): boolean {
  return end !== null && start !== null && compareDays(end, start) < 0
}
