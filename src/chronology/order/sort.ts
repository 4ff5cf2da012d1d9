import { instants } from '../edtf/index.ts'
import type { Bounds } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import type { Edge, Graph } from './graph.ts'
import { Heap } from './heap.ts'
import { InstantGate } from './instant-gate.ts'
import { CLOCKS, type Clock } from './reach.ts'
import { compareKeys, compareStarts, sortKeys, type SortKey } from './sort-key.ts'

/**
 * The events in date order, as indices: by earliest day (by instant among those of one day that have times), then
 * latest, then place in the list, with every `after` and `before` kept. An event with nothing but `before` stands
 * directly before its target. Every event is in it once.
 */
export function sortEvents(
  events: readonly TimelineEvent[],
  bounds: readonly Bounds[],
  graph: Graph,
  topological: readonly number[],
): readonly number[] {
  const byDates = { rank: ranks(events, bounds), kinds: findKinds(events, graph, topological) }
  const placed = placeByRank({ ...byDates, gate: new InstantGate(events) }, graph)
  if (placed.length === events.length) return placed
  // Statements that lead from one clock to the other and back can hold up what each clock alone allows.
  const ungated = placeByRank({ ...byDates, gate: new InstantGate([]) }, graph)
  if (ungated.length !== events.length) throw new Error('the order has lost an event')
  return ungated
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
  readonly kinds: readonly Kind[]
  readonly gate: InstantGate
}

/**
 * Takes the lowest rank that nothing unplaced must precede: nothing that is stated to, and no earlier instant. Events
 * that cling are not candidates of their own: they are placed when what they cling to is.
 */
function placeByRank({ rank, kinds, gate }: Placing, graph: Graph): readonly number[] {
  const placed: number[] = []
  const isPlaced = rank.map(() => false)
  const clingingInto = (index: number) =>
    (graph.into[index] ?? [])
      .flatMap(({ from }) => (kinds[from] === 'clinging' && !isPlaced[from] ? [from] : []))
      .sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0))
  /** Only a floating event waits for one that clings: all others bring it with them. */
  const isWaitedFor = ({ from, to }: Edge) => kinds[from] !== 'clinging' || kinds[to] === 'floating'
  const waiting = graph.into.map((edges) => edges.filter(isWaitedFor).length)
  const candidates = new Heap((a: number, b: number) => (rank[a] ?? 0) - (rank[b] ?? 0))
  const offer = (index: number) => {
    if (waiting[index] === 0 && kinds[index] !== 'clinging' && gate.isOpen(index)) candidates.push(index)
  }
  const place = (index: number) => {
    if (isPlaced[index]) return
    isPlaced[index] = true
    placed.push(index)
    for (const edge of graph.outOf[index] ?? []) {
      if (!isWaitedFor(edge)) continue
      waiting[edge.to] = (waiting[edge.to] ?? 0) - 1
      offer(edge.to)
    }
    gate.pass(index).forEach(offer)
  }
  rank.forEach((_, index) => offer(index))
  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    withClinging(next, clingingInto).forEach(place)
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

/**
 * `anchored`: dated, or behind something dated. `clinging`: not so, but before something that is, by however many
 * statements: it stands directly before that. `floating`: tied to nothing dated but through events that cling.
 */
type Kind = 'anchored' | 'clinging' | 'floating'

function findKinds(events: readonly TimelineEvent[], graph: Graph, order: readonly number[]): readonly Kind[] {
  const kinds = events.map((): Kind => 'floating')
  for (const index of order) {
    const isBehind = (graph.into[index] ?? []).some(({ from }) => kinds[from] === 'anchored')
    if (events[index]?.main || isBehind) kinds[index] = 'anchored'
  }
  for (const index of order.toReversed()) {
    const leads = (graph.outOf[index] ?? []).some(({ to }) => kinds[to] !== 'floating')
    if (kinds[index] === 'floating' && leads) kinds[index] = 'clinging'
  }
  return kinds
}
