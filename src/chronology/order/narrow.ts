import { compareDays, type Bounds } from '../edtf/index.ts'
import type { Edge, Graph } from './graph.ts'
import { endsBefore, type Compare, type Range } from './range.ts'
import { CLOCKS, compareSeconds, hullOf, secondsOn, type Reach } from './reach.ts'

/**
 * What dates and constraints leave of when events may have been, on one line: that of days, or that of a clock's seconds.
 * Events are indices in the list.
 */
export interface Line {
  /** Whether an event is left no day, or no second. */
  readonly isEmpty: (index: number) => boolean
  /** Whether what is left of the one ends before what is left of the other begins. */
  readonly isBefore: (from: number, to: number) => boolean
  /** The event whose date sets the start of what this one is left. */
  readonly startOrigin: (index: number) => number
  readonly endOrigin: (index: number) => number
  /** The path of events from the one whose date sets the start, to the event itself. */
  readonly startPath: (index: number) => readonly number[]
  /** The path from the event itself to the one whose date sets the end. */
  readonly endPath: (index: number) => readonly number[]
  /** The chain of events that leaves a dating of an event no room, its other datings not counted; `null` where there is none. */
  readonly clash: (index: number, dating: Reach) => readonly number[] | null
}

/** What is left on the line of days, and on that of each clock that some dates name. */
export interface Narrowing {
  readonly days: Line & { readonly ranges: readonly Bounds[] }
  readonly seconds: readonly Line[]
}

/**
 * Narrows when events may have been by the constraints: nothing begins before what it comes after begins, nothing ends
 * after what it comes before ends. `order` is topological. Linear in events and constraints. A range comes out empty
 * (earliest after latest) where dates and constraints contradict each other.
 */
export function narrow(reaches: readonly Reach[], graph: Graph, order: readonly number[]): Narrowing {
  const along = { reaches, graph, order }
  const used = CLOCKS.filter((clock) => reaches.some((reach) => secondsOn(reach, clock).earliest !== null))
  return {
    days: narrowOn(hullOf, compareDays, along),
    seconds: used.map((clock) => narrowOn((reach) => secondsOn(reach, clock), compareSeconds, along)),
  }
}

/** The lines that dates and constraints can clash on. */
export function linesOf({ days, seconds }: Narrowing): readonly Line[] {
  return [days, ...seconds]
}

interface Along {
  readonly reaches: readonly Reach[]
  readonly graph: Graph
  readonly order: readonly number[]
}

function narrowOn<T>(
  rangeOf: (reach: Reach) => Range<T>,
  compare: Compare<T>,
  { reaches, graph, order }: Along,
): Line & { readonly ranges: readonly Range<T>[] } {
  const own = reaches.map(rangeOf)
  const before: Neighbours = { edges: graph.into, side: 'from' }
  const after: Neighbours = { edges: graph.outOf, side: 'to' }
  const reversed: Compare<T> = (a, b) => compare(b, a)
  const starts = spread(
    own.map(({ earliest }) => earliest),
    { order, neighbours: before, compare },
  )
  const ends = spread(
    own.map(({ latest }) => latest),
    { order: order.toReversed(), neighbours: after, compare: reversed },
  )
  const startPath = (index: number) => follow(starts.next, index).toReversed()
  const endPath = (index: number) => follow(ends.next, index)
  const isBefore = (from: number, to: number) =>
    endsBefore(ends.limits[from] ?? null, starts.limits[to] ?? null, compare)
  return {
    ranges: own.map((_, index) => ({ earliest: starts.limits[index] ?? null, latest: ends.limits[index] ?? null })),
    isEmpty: (index) => isBefore(index, index),
    isBefore,
    startOrigin: (index) => starts.root[index] ?? index,
    endOrigin: (index) => ends.root[index] ?? index,
    startPath,
    endPath,
    clash(index, dating) {
      const { earliest, latest } = rangeOf(dating)
      const floor = tightest(index, before, { limits: starts.limits, compare })
      if (endsBefore(latest, floor.limit, compare)) return [...startPath(floor.from), index]
      const ceiling = tightest(index, after, { limits: ends.limits, compare: reversed })
      return endsBefore(ceiling.limit, earliest, compare) ? [index, ...endPath(ceiling.from)] : null
    },
  }
}

/** A limit, and the neighbour it comes from; `null` and -1 where none has any. */
interface Handed<T> {
  readonly limit: T | null
  readonly from: number
}

/** The events that hand their limits on to an event. */
interface Neighbours {
  readonly edges: readonly (readonly Edge[])[]
  readonly side: 'from' | 'to'
}

interface Spread<T> {
  readonly limits: readonly (T | null)[]
  /** By event: the neighbour that its limit was handed on from. */
  readonly next: ReadonlyMap<number, number>
  /** By event: the event whose own limit it is. */
  readonly root: readonly number[]
}

/** Hands each event's limit on to its neighbours in the given order, where theirs is not tighter (greater). */
function spread<T>(
  own: readonly (T | null)[],
  {
    order,
    neighbours,
    compare,
  }: {
    readonly order: readonly number[]
    readonly neighbours: Neighbours
    readonly compare: Compare<T>
  },
): Spread<T> {
  const limits = [...own]
  const next = new Map<number, number>()
  const root = own.map((_, index) => index)
  for (const index of order) {
    if (neighbours.edges[index]?.length === 0) continue
    const { limit, from } = tightest(index, neighbours, { limits, compare })
    const known = limits[index] ?? null
    if (limit === null || (known !== null && compare(known, limit) >= 0)) continue
    limits[index] = limit
    next.set(index, from)
    root[index] = root[from] ?? from
  }
  return { limits, next, root }
}

/** The greatest limit of an event's neighbours and whose it is; the first one of several. */
function tightest<T>(
  index: number,
  { edges, side }: Neighbours,
  { limits, compare }: { readonly limits: readonly (T | null)[]; readonly compare: Compare<T> },
): Handed<T> {
  let limit: T | null = null
  let from = -1
  for (const edge of edges[index] ?? []) {
    const candidate = limits[edge[side]] ?? null
    if (candidate === null || (limit !== null && compare(candidate, limit) <= 0)) continue
    limit = candidate
    from = edge[side]
  }
  return { limit, from }
}

/** The narrowed days of an event. */
export function daysOf({ days }: Narrowing, index: number): Bounds {
  return days.ranges[index] ?? { earliest: null, latest: null }
}

function follow(next: ReadonlyMap<number, number>, start: number): number[] {
  const path = [start]
  for (let index = next.get(start); index !== undefined; index = next.get(index)) path.push(index)
  return path
}
