import type { Bounds, CalendarDay } from '../edtf/index.ts'
import { earlierEnd, endsBefore, laterStart } from './days.ts'
import type { Graph } from './graph.ts'

/** Bounds after narrowing, and where each limit comes from. Events are indices in the list. */
export interface Narrowed {
  readonly bounds: readonly Bounds[]
  /** By event: the path of events from the one whose date sets the earliest day, to the event itself. */
  readonly startPath: (index: number) => readonly number[]
  /** By event: the path from the event itself to the one whose date sets the latest day. */
  readonly endPath: (index: number) => readonly number[]
}

/**
 * Narrows bounds by the constraints: nothing begins before what it comes after begins, nothing ends after what it
 * comes before ends. `order` is topological. Linear in events and constraints. An event's bounds come out empty
 * (earliest after latest) where dates and constraints contradict each other.
 */
export function narrow(own: readonly Bounds[], graph: Graph, order: readonly number[]): Narrowed {
  const starts = spread({
    limits: own.map((bounds) => bounds.earliest),
    order,
    neighbours: (index) => (graph.into[index] ?? []).map((edge) => edge.from),
    tighter: laterStart,
  })
  const ends = spread({
    limits: own.map((bounds) => bounds.latest),
    order: order.toReversed(),
    neighbours: (index) => (graph.outOf[index] ?? []).map((edge) => edge.to),
    tighter: earlierEnd,
  })
  return {
    bounds: own.map((_, index) => ({ earliest: starts.limits[index] ?? null, latest: ends.limits[index] ?? null })),
    startPath: (index) => follow(starts.origin, index).toReversed(),
    endPath: (index) => follow(ends.origin, index),
  }
}

/** Hands each event's limit on to its neighbours in the given order, where theirs is not tighter. */
function spread(from: {
  readonly limits: readonly (CalendarDay | null)[]
  readonly order: readonly number[]
  readonly neighbours: (index: number) => readonly number[]
  readonly tighter: (a: CalendarDay | null, b: CalendarDay | null) => CalendarDay | null
}): { readonly limits: readonly (CalendarDay | null)[]; readonly origin: ReadonlyMap<number, number> } {
  const limits = [...from.limits]
  const origin = new Map<number, number>()
  for (const index of from.order) {
    for (const neighbour of from.neighbours(index)) {
      const known = limits[index] ?? null
      const limit = from.tighter(known, limits[neighbour] ?? null)
      if (limit === known) continue
      limits[index] = limit
      origin.set(index, neighbour)
    }
  }
  return { limits, origin }
}

/** Whether narrowed bounds leave no day. */
export function isEmpty(bounds: Bounds): boolean {
  return endsBefore(bounds.latest, bounds.earliest)
}

function follow(next: ReadonlyMap<number, number>, start: number): number[] {
  const path = [start]
  for (let index = next.get(start); index !== undefined; index = next.get(index)) path.push(index)
  return path
}
