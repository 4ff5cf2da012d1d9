import { compareDays, instants, type Bounds, type CalendarDay } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'

/** What events are sorted by, before the instants of those with the same first day. */
export interface SortKey extends Bounds {
  /** Stands behind everything else of its first day. */
  readonly isLate: boolean
}

/**
 * A key for each event: its days. Across zones these may run against the instants: 23:00 on the 12th in Hawaii is later
 * than 9:00 on the 13th in Japan. Such times stand together, between what is of the earliest of their days and what is
 * of the next, so that no instant stands before an earlier one wherever an event without a time has its place.
 */
export function sortKeys(events: readonly TimelineEvent[], bounds: readonly Bounds[]): readonly SortKey[] {
  const keys = bounds.map(({ earliest, latest }): SortKey => ({ earliest, latest, isLate: false }))
  for (const run of runsAgainstDays(timesOf(events))) {
    const [earliest = null] = leastDays(run)
    for (const { index } of run) keys[index] = { earliest, latest: earliest, isLate: true }
  }
  return keys
}

/** By first day (none comes first), then by latest (none comes last). */
export function compareKeys(a: SortKey | undefined, b: SortKey | undefined): number {
  return compareStarts(a, b) || compareWithNull(a?.latest ?? null, b?.latest ?? null, 1)
}

/** 0 for events whose order their instants decide, where they have any. */
export function compareStarts(a: SortKey | undefined, b: SortKey | undefined): number {
  return compareWithNull(a?.earliest ?? null, b?.earliest ?? null, -1) || Number(a?.isLate) - Number(b?.isLate)
}

/** `null` comes first (`nullSide` -1) or last (1). */
function compareWithNull(a: CalendarDay | null, b: CalendarDay | null, nullSide: -1 | 1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? nullSide : -nullSide
  return compareDays(a, b)
}

interface Timed {
  /** In the list. */
  readonly index: number
  readonly day: CalendarDay
}

/** The events whose time is known to the zone, by their instants, with the day as written. */
function timesOf(events: readonly TimelineEvent[]): readonly Timed[] {
  return events
    .flatMap(({ main }, index) => {
      const found = main && instants(main.date)
      const day = main?.bounds.earliest
      return found?.zone === 'known' && day ? [{ index, day, start: found.start }] : []
    })
    .sort((a, b) => a.start - b.start || compareDays(a.day, b.day))
}

/** The shortest runs of times that together hold every pair whose days run against their instants. */
function runsAgainstDays(times: readonly Timed[]): readonly (readonly Timed[])[] {
  const leastBehind = leastDays(times)
  const runs: (readonly Timed[])[] = []
  let first = 0
  let greatest: CalendarDay | undefined
  times.forEach(({ day }, at) => {
    if (greatest === undefined || compareDays(day, greatest) > 0) greatest = day
    const next = leastBehind[at + 1]
    if (next !== undefined && compareDays(greatest, next) > 0) return
    if (at > first) runs.push(times.slice(first, at + 1))
    first = at + 1
  })
  return runs
}

/** By place: the least day of that time and all behind it. */
function leastDays(times: readonly Timed[]): readonly CalendarDay[] {
  const days: CalendarDay[] = []
  let least: CalendarDay | undefined
  for (const { day } of times.toReversed()) {
    least = least === undefined || compareDays(day, least) < 0 ? day : least
    days.push(least)
  }
  return days.reverse()
}
