import type { Edge, Graph } from './graph.ts'
import type { Compare } from './range.ts'

/** Limits of one kind, handed on along the constraints. Events are indices in the list. */
export interface Spread<T> {
  /** By event: the tightest of its own limit and those of all that hand theirs on to it; `null` where there is none. */
  readonly limits: readonly (T | null)[]
  /** The event whose own limit that is. */
  readonly originOf: (index: number) => number
  /** The tightest limit that an event's neighbours hand on to it, its own not counted, and the events it came by. */
  readonly handedTo: (index: number) => { readonly limit: T | null; readonly path: () => readonly number[] }
}

interface Along {
  readonly graph: Graph
  /** Topological. */
  readonly order: readonly number[]
}

/** First limits, handed on to what comes after: the greatest is the tightest. Linear in events and constraints. */
export function spreadStarts<T>(own: readonly (T | null)[], { graph, order }: Along, compare: Compare<T>): Spread<T> {
  return spread(own, order, { edges: graph.into, side: 'from', compare })
}

/** Last limits, handed on to what comes before: the least is the tightest. */
export function spreadEnds<T>(own: readonly (T | null)[], { graph, order }: Along, compare: Compare<T>): Spread<T> {
  return spread(own, order.toReversed(), { edges: graph.outOf, side: 'to', compare: (a, b) => compare(b, a) })
}

interface Way<T> {
  readonly edges: readonly (readonly Edge[])[]
  /** The end of an edge that hands its limit on. */
  readonly side: 'from' | 'to'
  /** Positive where the first is tighter. */
  readonly compare: Compare<T>
}

function spread<T>(own: readonly (T | null)[], order: readonly number[], way: Way<T>): Spread<T> {
  const limits = [...own]
  const next = new Map<number, number>()
  const origins = own.map((_, index) => index)
  for (const index of order) {
    if (way.edges[index]?.length === 0) continue
    const { limit, from } = tightest(index, limits, way)
    const known = limits[index] ?? null
    if (limit === null || (known !== null && way.compare(known, limit) >= 0)) continue
    limits[index] = limit
    next.set(index, from)
    origins[index] = origins[from] ?? from
  }
  return {
    limits,
    originOf: (index) => origins[index] ?? index,
    handedTo(index) {
      const { limit, from } = tightest(index, limits, way)
      return { limit, path: () => follow(next, from).toReversed() }
    },
  }
}

/** The tightest limit of an event's neighbours and whose it is; the first one of several. */
function tightest<T>(
  index: number,
  limits: readonly (T | null)[],
  { edges, side, compare }: Way<T>,
): { readonly limit: T | null; readonly from: number } {
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

function follow(next: ReadonlyMap<number, number>, start: number): number[] {
  const path = [start]
  for (let index = next.get(start); index !== undefined; index = next.get(index)) path.push(index)
  return path
}
