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
  const edges = new Map<string, Edge>()
  const add = (from: number, to: number, because: string | null) => {
    const key = `${from} ${to}`
    // Said twice, once with the source's word: the word is kept.
    if (edges.has(key) && because === null) return
    edges.delete(key)
    edges.set(key, { from, to, because })
  }
  events.forEach((event, index) => {
    for (const { event: id, because } of event.after) add(indexOf.get(id) ?? index, index, because)
    for (const { event: id, because } of event.before) add(index, indexOf.get(id) ?? index, because)
  })
  const into: Edge[][] = events.map(() => [])
  const outOf: Edge[][] = events.map(() => [])
  for (const edge of edges.values()) {
    outOf[edge.from]?.push(edge)
    into[edge.to]?.push(edge)
  }
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

/** So many circles are named; who has more mends these first. */
const MOST_CIRCLES = 20

/**
 * The circles of a graph, each event before the next and the last before the first, and the graph without them: one
 * that has a topological order. Two circles may share events, but no edge.
 */
export function withoutCircles(graph: Graph): {
  readonly graph: Graph
  readonly circles: readonly (readonly number[])[]
} {
  const circles: (readonly number[])[] = []
  let rest = graph
  for (let { left } = topologicalOrder(rest); left.length > 0; { left } = topologicalOrder(rest)) {
    const among = new Set(left)
    // Beyond so many, every edge between events that lie on circles goes at once.
    const circle = circles.length < MOST_CIRCLES ? findCircle(rest, among) : null
    if (circle !== null) circles.push(circle)
    const next = new Map(circle?.map((index, n) => [index, circle[(n + 1) % circle.length]]))
    rest = filterEdges(rest, ({ from, to }) =>
      circle === null ? !among.has(from) || !among.has(to) : next.get(from) !== to,
    )
  }
  return { graph: rest, circles }
}

function filterEdges({ into, outOf }: Graph, keeps: (edge: Edge) => boolean): Graph {
  return { into: into.map((edges) => edges.filter(keeps)), outOf: outOf.map((edges) => edges.filter(keeps)) }
}

/** One circle among the events that a topological order leaves over. */
function findCircle(graph: Graph, among: ReadonlySet<number>): readonly number[] {
  const path: number[] = []
  const placeOf = new Map<number, number>()
  let [current] = among
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

const NONE: ReadonlySet<number> = new Set()

/**
 * Which of `among` an event is stated to precede, over any number of steps. `among` is the run of events that stand
 * directly behind it in an order that keeps all edges: what leads to one of them never leaves that run.
 */
export function successorsAmong(graph: Graph, start: number, among: readonly number[]): ReadonlySet<number> {
  if (graph.outOf[start]?.length === 0) return NONE
  const run = new Set(among)
  const found = new Set<number>()
  const open = [start]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const { to } of graph.outOf[index] ?? []) {
      if (!run.has(to) || found.has(to)) continue
      found.add(to)
      open.push(to)
    }
  }
  return found
}
