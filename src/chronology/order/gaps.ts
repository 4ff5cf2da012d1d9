import { compareDays, dayNumber, type Bounds, type CalendarDay } from '../edtf/index.ts'

/**
 * How many days between each event and the next no event at all can have been on, whichever datings hold: those behind
 * the last day of everything before, and before the first day of everything after. An event without a limit on a side
 * leaves no gap there. `extents` in date order; one figure fewer than events. Linear.
 */
export function emptyDays(extents: readonly Bounds[]): readonly number[] {
  const starts = firstDays(extents)
  const gaps: number[] = []
  let end: CalendarDay | null | undefined
  extents.slice(0, -1).forEach(({ latest }, index) => {
    end = end === undefined ? latest : later(end, latest)
    const start = starts[index + 1] ?? null
    gaps.push(end === null || start === null ? 0 : Math.max(0, dayNumber(start) - dayNumber(end) - 1))
  })
  return gaps
}

/** By place: the first day of that event and all behind it; `null` where one of them has none. */
function firstDays(extents: readonly Bounds[]): readonly (CalendarDay | null)[] {
  const days: (CalendarDay | null)[] = []
  let start: CalendarDay | null | undefined
  for (const { earliest } of extents.toReversed()) {
    start =
      start === undefined
        ? earliest
        : start === null || earliest === null
          ? null
          : compareDays(earliest, start) < 0
            ? earliest
            : start
    days.push(start)
  }
  return days.reverse()
}

function later(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return null
  return compareDays(a, b) >= 0 ? a : b
}

const MOST_DAYS = 60
const MOST_MONTHS = 24
const DAYS_OF_YEAR = 365.2425

/** How long a gap is told to be: in days while they are few, else in whole months or years, which it is longer than. */
export function gapLength(days: number): { readonly count: number; readonly unit: 'day' | 'month' | 'year' } {
  if (days <= MOST_DAYS) return { count: days, unit: 'day' }
  const months = Math.floor(days / (DAYS_OF_YEAR / 12))
  return months < MOST_MONTHS
    ? { count: months, unit: 'month' }
    : { count: Math.floor(days / DAYS_OF_YEAR), unit: 'year' }
}
