import { instants } from '../edtf/index.ts'
import type { Bounds } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import type { Graph } from './graph.ts'
import { Heap } from './heap.ts'
import { InstantGate } from './instant-gate.ts'
import { CLOCKS, type Clock } from './reach.ts'
import { compareKeys, compareStarts, sortKeys, type SortKey } from './sort-key.ts'

/**
 * The events in date order, as indices: by earliest day (by instant among those of one day that have times), then
 * latest, then place in the list, with every `after` and `before` kept. An event with nothing but `before` stands
 * directly before its target.
 */
export function sortEvents(
  events: readonly TimelineEvent[],
  bounds: readonly Bounds[],
  graph: Graph,
  topological: readonly number[],
): readonly number[] {
  const byDates = { rank: ranks(events, bounds), clings: findClinging(events, graph, topological) }
  const placed = placeByRank({ ...byDates, gate: new InstantGate(events) }, graph)
  // Statements that lead from one clock to the other and back can hold up what each clock alone allows.
  return placed.length === events.length ? placed : placeByRank({ ...byDates, gate: new InstantGate([]) }, graph)
}

/** Place of each event by its dates alone. */
function ranks(events: readonly TimelineEvent[], bounds: readonly Bounds[]): readonly number[] {
  const byDay = events.map((_, index) => index)
  const keys = sortKeys(events, bounds)
  byDay.sort((a, b) => compareKeys(keys[a], keys[b]) || a - b)
  orderByInstant(byDay, events, keys)
  const rank: number[] = Array.from({ length: events.length }, () => 0)
  byDay.forEach((index, place) => (rank[index] = place))
  return rank
}

/**
 * Puts the events with times that begin on one day into the order of their instants, within the places that they
 * hold together. Comparing instants inside the sort would not be transitive: an event without a time has no place
 * among the instants, and a local time has none among those whose zone is known.
 */
function orderByInstant(byDay: number[], events: readonly TimelineEvent[], keys: readonly SortKey[]): void {
  for (let first = 0; first < byDay.length;) {
    let end = first + 1
    while (end < byDay.length && compareStarts(keys[byDay[first] ?? 0], keys[byDay[end] ?? 0]) === 0) end++
    if (end - first > 1) for (const zone of CLOCKS) orderSlots(byDay, events, { first, end, zone })
    first = end
  }
}

function orderSlots(
  byDay: number[],
  events: readonly TimelineEvent[],
  { first, end, zone }: { readonly first: number; readonly end: number; readonly zone: Clock },
): void {
  const timed: { readonly place: number; readonly index: number; readonly start: number }[] = []
  for (let place = first; place < end; place++) {
    const index = byDay[place] ?? 0
    const main = events[index]?.main
    const found = main ? instants(main.date) : null
    if (found?.zone === zone) timed.push({ place, index, start: found.start })
  }
  const inOrder = timed.toSorted((a, b) => a.start - b.start || a.place - b.place)
  timed.forEach(({ place }, n) => (byDay[place] = inOrder[n]?.index ?? 0))
}

interface Placing {
  readonly rank: readonly number[]
  readonly clings: readonly boolean[]
  readonly gate: InstantGate
}

/**
 * Takes the lowest rank that nothing unplaced must precede: nothing that is stated to, and no earlier instant. Events
 * that cling to their target are not candidates of their own: they are placed when their target is.
 */
function placeByRank({ rank, clings, gate }: Placing, graph: Graph): readonly number[] {
  const placed: number[] = []
  const isPlaced = rank.map(() => false)
  const clingingInto = (index: number) =>
    (graph.into[index] ?? [])
      .flatMap(({ from }) => (clings[from] && !isPlaced[from] ? [from] : []))
      .sort((a, b) => b - a)
  const waiting = graph.into.map((edges) => edges.filter((edge) => !clings[edge.from]).length)
  const candidates = new Heap((a: number, b: number) => (rank[a] ?? 0) - (rank[b] ?? 0))
  const offer = (index: number) => {
    if (waiting[index] === 0 && !clings[index] && gate.isOpen(index)) candidates.push(index)
  }
  rank.forEach((_, index) => offer(index))
  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    for (const index of withClinging(next, clingingInto)) {
      if (isPlaced[index]) continue
      isPlaced[index] = true
      placed.push(index)
    }
    for (const { to } of graph.outOf[next] ?? []) {
      waiting[to] = (waiting[to] ?? 0) - 1
      offer(to)
    }
    gate.pass(next).forEach(offer)
  }
  return placed
}

/** An event preceded by all that clings to it, and by what clings to those. */
function withClinging(index: number, clingingInto: (index: number) => number[]): number[] {
  const stack = [index]
  const opened = new Set<number>()
  const found: number[] = []
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const before = opened.has(top) ? [] : clingingInto(top)
    opened.add(top)
    if (before.length > 0) stack.push(...before)
    else found.push(stack.pop() ?? top)
  }
  return found
}

/** Events with nothing but `before`: undated, and nothing dated is stated to precede them. */
function findClinging(events: readonly TimelineEvent[], graph: Graph, order: readonly number[]): readonly boolean[] {
  const clings = events.map(() => false)
  for (const index of order) {
    const precedents = graph.into[index] ?? []
    clings[index] = events[index]?.main === null && precedents.every((edge) => clings[edge.from])
  }
  return clings
}
