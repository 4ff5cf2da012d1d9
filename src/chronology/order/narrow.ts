import { compareDays, type Bounds, type CalendarDay } from '../edtf/index.ts'
import type { Edge, Graph } from './graph.ts'
import { endsBefore, type Compare, type Range } from './range.ts'
import { CLOCKS, compareSeconds, hullOf, secondsOn, type Reach } from './reach.ts'

/**
 * Ranges on one line, that of days or that of a clock's seconds, after narrowing, and where each limit comes from.
 * Events are indices in the list.
 */
export interface Narrowed<T> {
  readonly ranges: readonly Range<T>[]
  compare(a: T, b: T): number
  /** What a reach covers of this line. */
  rangeOf(reach: Reach): Range<T>
  /** What the events before an event leave it, its own date not counted. */
  floor(index: number): Handed<T>
  /** What the events after an event leave it. */
  ceiling(index: number): Handed<T>
  /** The event whose date sets the start of this one's range. */
  startOrigin(index: number): number
  endOrigin(index: number): number
  /** The path of events from the one whose date sets the start, to the event itself. */
  startPath(index: number): readonly number[]
  /** The path from the event itself to the one whose date sets the end. */
  endPath(index: number): readonly number[]
}

/** A limit, and the neighbour it comes from; `null` and -1 where none has any. */
interface Handed<T> {
  readonly limit: T | null
  readonly from: number
}

/** What is known of all events together: their days, and their seconds on each clock that some of them name. */
export interface Narrowing {
  readonly days: Narrowed<CalendarDay>
  readonly seconds: readonly Narrowed<number>[]
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
export function linesOf({ days, seconds }: Narrowing): readonly Narrowed<unknown>[] {
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
): Narrowed<T> {
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
  return {
    ranges: own.map((_, index) => ({ earliest: starts.limits[index] ?? null, latest: ends.limits[index] ?? null })),
    compare,
    rangeOf,
    floor: (index) => tightest(index, before, { limits: starts.limits, compare }),
    ceiling: (index) => tightest(index, after, { limits: ends.limits, compare: reversed }),
    startOrigin: (index) => starts.root[index] ?? index,
    endOrigin: (index) => ends.root[index] ?? index,
    startPath: (index) => follow(starts.next, index).toReversed(),
    endPath: (index) => follow(ends.next, index),
  }
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

/** Whether narrowing leaves an event no day, or no second. */
export function isEmpty<T>({ ranges, compare }: Narrowed<T>, index: number): boolean {
  const range = ranges[index]
  return range !== undefined && endsBefore(range.latest, range.earliest, compare)
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
