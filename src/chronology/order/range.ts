/** Days, or seconds of one clock: first and last, both inclusive; `null` is no limit. */
export interface Range<T> {
  readonly earliest: T | null
  readonly latest: T | null
}

export const UNLIMITED: Range<never> = { earliest: null, latest: null }

/** Negative where `a` is before `b`, 0 where they are the same. */
export type Compare<T> = (a: T, b: T) => number

/** The smallest range that holds all of `all`; no limit where one of them has none, or where there is none. */
export function envelope<T>(all: readonly Range<T>[], compare: Compare<T>): Range<T> {
  const [first, ...rest] = all
  if (first === undefined) return UNLIMITED
  return rest.reduce(
    (hull, { earliest, latest }) => ({
      earliest:
        hull.earliest === null || earliest === null
          ? null
          : compare(hull.earliest, earliest) <= 0
            ? hull.earliest
            : earliest,
      latest: hull.latest === null || latest === null ? null : compare(hull.latest, latest) >= 0 ? hull.latest : latest,
    }),
    first,
  )
}

/** Whether all of `inner` lies in `outer`. */
export function within<T>(inner: Range<T>, outer: Range<T>, compare: Compare<T>): boolean {
  const startHolds =
    outer.earliest === null || (inner.earliest !== null && compare(inner.earliest, outer.earliest) >= 0)
  const endHolds = outer.latest === null || (inner.latest !== null && compare(inner.latest, outer.latest) <= 0)
  return startHolds && endHolds
}

/** Whether `end` is known to lie before `start`. */
export function endsBefore<T>(end: T | null, start: T | null, compare: Compare<T>): boolean {
  return end !== null && start !== null && compare(end, start) < 0
}
