import { compareDays, type Bounds, type CalendarDay } from '../edtf/index.ts'
import type { Graph } from './graph.ts'
import { endsBefore, type Compare, type Range } from './range.ts'
import { CLOCKS, compareSeconds, hullOf, isTimed, secondsOn, type Reach } from './reach.ts'
import { spreadEnds, spreadStarts, type Spread } from './spread.ts'

/**
 * The chain of events that leaves one dating of an event no room, its other datings not counted: from the event whose
 * dates it clashes with, or to it. `null` where there is none. Events are indices in the list.
 */
export type Line = (index: number, dating: Reach) => readonly number[] | null

/** What dates and constraints together leave of when events may have been. */
export interface Narrowing {
  /** By event: the days that are left, for display and sorting. */
  readonly days: readonly Bounds[]
  /** The event whose date sets the first of these days. */
  readonly startOrigin: (index: number) => number
  readonly endOrigin: (index: number) => number
  readonly lines: readonly Line[]
}

/**
 * Narrows when events may have been by the constraints: nothing begins before what it comes after begins, nothing ends
 * after what it comes before ends. `order` is topological. Linear in events and constraints.
 */
export function narrow(reaches: readonly Reach[], graph: Graph, order: readonly number[]): Narrowing {
  const along = { graph, order }
  const hulls = reaches.map(hullOf)
  const starts = daySide('first', hulls, along)
  const ends = daySide('last', hulls, along)
  const used = CLOCKS.filter((clock) => reaches.some((reach) => isTimed(reach, clock)))
  return {
    days: reaches.map((reach, index): Bounds => {
      const own = hulls[index]
      // One day cannot be narrowed; and across zones another time's day as written may lie on its wrong side.
      if (own && isTimed(reach, 'known')) return own
      return { earliest: starts.spread.limits[index] ?? null, latest: ends.spread.limits[index] ?? null }
    }),
    startOrigin: starts.spread.originOf,
    endOrigin: ends.spread.originOf,
    lines: [
      ...(used.includes('known') ? zonedLines(reaches, hulls, along) : [lineOf(starts, ends, compareDays)]),
      ...used.map((clock) => clockLine(reaches, clock, along)),
    ],
  }
}

type Along = Parameters<typeof spreadStarts>[1]

/** Limits on one side, which of an event's datings they bind, and what such a dating has to hold against them. */
interface Side<T> {
  readonly spread: Spread<T>
  readonly binds: (dating: Reach) => boolean
  readonly rangeOf: (dating: Reach) => Range<T>
}

function daySide(
  side: 'first' | 'last',
  hulls: readonly Bounds[],
  along: Along,
  counts: (index: number) => boolean = () => true,
): Side<CalendarDay> {
  const own = hulls.map(({ earliest, latest }, index) =>
    counts(index) ? (side === 'first' ? earliest : latest) : null,
  )
  const spread = (side === 'first' ? spreadStarts : spreadEnds)(own, along, compareDays)
  return { spread, binds: () => true, rangeOf: hullOf }
}

/**
 * Where zones are known, the days as written of two times say nothing of their order: 8 December in Malaya was before
 * 7 December in Hawaii. So the days of such times are held against those of all other dates, and not against each other.
 */
function zonedLines(reaches: readonly Reach[], hulls: readonly Bounds[], along: Along): readonly Line[] {
  const timed = reaches.map((reach) => isTimed(reach, 'known'))
  const side = (which: 'first' | 'last', isOfTimes: boolean): Side<CalendarDay> => ({
    ...daySide(which, hulls, along, (index) => timed[index] === isOfTimes),
    binds: (dating) => !isOfTimes || !isTimed(dating, 'known'),
  })
  const [start, end] = [side('first', false), side('last', false)]
  return [
    lineOf(start, end, compareDays),
    lineOf(start, side('last', true), compareDays),
    lineOf(side('first', true), end, compareDays),
  ]
}

function clockLine(reaches: readonly Reach[], clock: (typeof CLOCKS)[number], along: Along): Line {
  const own = reaches.map((reach) => secondsOn(reach, clock))
  const both = { binds: () => true, rangeOf: (dating: Reach) => secondsOn(dating, clock) }
  const starts = own.map(({ earliest }) => earliest)
  const ends = own.map(({ latest }) => latest)
  return lineOf(
    { ...both, spread: spreadStarts(starts, along, compareSeconds) },
    { ...both, spread: spreadEnds(ends, along, compareSeconds) },
    compareSeconds,
  )
}

function lineOf<T>(starts: Side<T>, ends: Side<T>, compare: Compare<T>): Line {
  return (index, dating) => {
    const floor = starts.spread.handedTo(index)
    if (starts.binds(dating) && endsBefore(starts.rangeOf(dating).latest, floor.limit, compare))
      return [...floor.path(), index]
    const ceiling = ends.spread.handedTo(index)
    return ends.binds(dating) && endsBefore(ceiling.limit, ends.rangeOf(dating).earliest, compare)
      ? [index, ...ceiling.path().toReversed()]
      : null
  }
}
