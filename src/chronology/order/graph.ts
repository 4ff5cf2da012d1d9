import type { TimelineEvent } from '../timeline/timeline.ts'

/** "from comes before to", as an `after` or `before` of one of the two says. Events are indices in the list. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly because: string | null
}

/** What the `after` and `before` of a list say together. */
export interface Graph {
  /** By event: the edges that lead to it. */
  readonly into: readonly (readonly Edge[])[]
  /** By event: the edges that lead from it. */
  readonly outOf: readonly (readonly Edge[])[]
}

/** Reads the constraints of all events. */
export function constraintGraph(events: readonly TimelineEvent[]): Graph {
  const indexOf = new Map(events.map((event, index) => [event.id, index]))
  const into: Edge[][] = events.map(() => [])
  const outOf: Edge[][] = events.map(() => [])
  const add = (from: number, to: number, because: string | null) => {
    const known = outOf[from]?.findIndex((edge) => edge.to === to) ?? -1
    // Said twice, once with the source's word: the word is kept.
    if (known >= 0 && because === null) return
    const edge = { from, to, because }
    if (known >= 0) remove(edge)
    outOf[from]?.push(edge)
    into[to]?.push(edge)
  }
  const remove = ({ from, to }: Edge) => {
    outOf[from] = (outOf[from] ?? []).filter((edge) => edge.to !== to)
    into[to] = (into[to] ?? []).filter((edge) => edge.from !== from)
  }
  events.forEach((event, index) => {
    for (const { event: id, because } of event.after) add(indexOf.get(id) ?? index, index, because)
    for (const { event: id, because } of event.before) add(index, indexOf.get(id) ?? index, because)
  })
  return { into, outOf }
}

/** The events so that every edge leads forward; what is left over lies on a circle or behind one. */
export function topologicalOrder(graph: Graph): {
  readonly order: readonly number[]
  readonly left: readonly number[]
} {
  const waiting = graph.into.map((edges) => edges.length)
  const order = waiting.flatMap((count, index) => (count === 0 ? [index] : []))
  for (let next = 0; next < order.length; next++) {
    for (const { to } of graph.outOf[order[next] ?? -1] ?? []) {
      waiting[to] = (waiting[to] ?? 0) - 1
      if (waiting[to] === 0) order.push(to)
    }
  }
  const left = waiting.flatMap((count, index) => (count > 0 ? [index] : []))
  return { order, left }
}

/** One circle among the events left over by `topologicalOrder`, each before the next, the last before the first. */
export function findCircle(graph: Graph, left: readonly number[]): readonly number[] {
  const among = new Set(left)
  const path: number[] = []
  const placeOf = new Map<number, number>()
  let current = left[0]
  // Walking backwards never leaves the leftovers: each still waits for another of them.
  while (current !== undefined) {
    const seen = placeOf.get(current)
    if (seen !== undefined) return path.slice(seen).reverse()
    placeOf.set(current, path.length)
    path.push(current)
    current = graph.into[current]?.find((edge) => among.has(edge.from))?.from
  }
  return []
}

/** Everything that an event is stated to precede, over any number of steps. */
export function successors(graph: Graph, start: number): ReadonlySet<number> {
  const found = new Set<number>()
  const open = [start]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const { to } of graph.outOf[index] ?? []) {
      if (found.has(to)) continue
      found.add(to)
      open.push(to)
    }
  }
  return found
}
