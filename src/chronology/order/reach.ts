import { compareDays, instants, type Bounds, type Instants } from '../edtf/index.ts'
import type { Reading, TimelineEvent } from '../timeline/timeline.ts'
import { endsBefore, envelope, UNLIMITED, type Range } from './range.ts'

/** Whose seconds a time of day counts: those of UTC, or those of a wall whose zone is not known. */
export type Clock = Instants['zone']

export const CLOCKS: readonly Clock[] = ['known', 'local']

/**
 * When an event may have been, under all of its datings at once: the datings that name a second of one clock together,
 * and those that name no time of day. Its size does not grow with the number of datings.
 */
export type Reach = readonly Stretch[]

interface Stretch {
  readonly clock: Clock | null
  readonly days: Bounds
  /** `null` where there is no clock. */
  readonly seconds: Range<number> | null
}

/** The reach of datings; empty where there are none. Linear in their number. */
export function reachOf(readings: readonly Reading[]): Reach {
  const [only, other] = readings
  if (only === undefined) return []
  if (other === undefined && instants(only.date) === null) return [{ clock: null, days: only.bounds, seconds: null }]
  const clocks = readings.map(({ date }) => instants(date)?.zone ?? null)
  return [...CLOCKS, null].flatMap((clock): Stretch[] => {
    const group = readings.filter((_, n) => clocks[n] === clock)
    if (group.length === 0) return []
    const days = envelope(
      group.map(({ bounds }) => bounds),
      compareDays,
    )
    return [{ clock, days, seconds: clock && secondsOf(group) }]
  })
}

function secondsOf(readings: readonly Reading[]): Range<number> {
  const spans = readings.flatMap(({ date }): Range<number>[] => {
    const found = instants(date)
    return found ? [{ earliest: found.start, latest: found.end }] : []
  })
  return envelope(spans, compareSeconds)
}

/** Every dating of an event, the main one first; empty where it has no main date, whatever else is said of it. */
export function readingsOf({ main, others }: TimelineEvent): readonly Reading[] {
  return main === null ? [] : [main, ...others]
}

/** First and last day of a reach; without limits where it is empty. */
export function hullOf(reach: Reach): Bounds {
  const [only, other] = reach
  if (only !== undefined && other === undefined) return only.days
  return envelope(
    reach.map(({ days }) => days),
    compareDays,
  )
}

/** First and last second, where every dating names one of this clock; else without limits. */
export function secondsOn(reach: Reach, clock: Clock): Range<number> {
  const [only, other] = reach
  const seconds = other === undefined && only?.clock === clock ? only.seconds : null
  return seconds ?? UNLIMITED
}

/** Whether every dating names a second of this clock. */
export function isTimed(reach: Reach, clock: Clock): boolean {
  return secondsOn(reach, clock).earliest !== null
}

/**
 * Whether the one comes before the other whichever of their datings hold: times of one clock by their seconds, all else
 * by the days as written. Never for an event without a date.
 */
export function surelyBefore(first: Reach, second: Reach): boolean {
  if (first.length === 0 || second.length === 0) return false
  return first.every((a) => second.every((b) => stretchBefore(a, b)))
}

function stretchBefore(a: Stretch, b: Stretch): boolean {
  if (a.seconds && b.seconds && a.clock === b.clock)
    return endsBefore(a.seconds.latest, b.seconds.earliest, compareSeconds)
  return endsBefore(a.days.latest, b.days.earliest, compareDays)
}

export function compareSeconds(a: number, b: number): number {
  return a - b
}
