import type { Diagnostic } from '../diagnostics/index.ts'
import type { Bounds } from '../edtf/index.ts'
import type { Timeline, TimelineEvent } from '../timeline/timeline.ts'
import { hull, Judge } from './certainty.ts'
import type { Chronology, Link, OrderedEvent } from './chronology.ts'
import { circleFault, contradictionFaults, excludedReadings } from './contradictions.ts'
import { dating } from './dating.ts'
import { constraintGraph, findCircle, topologicalOrder } from './graph.ts'
import { narrow } from './narrow.ts'
import { sortEvents } from './sort.ts'

export interface Ordered {
  /** `null` where dates and constraints contradict each other. */
  readonly chronology: Chronology | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts the events of a timeline in date order and judges each link. The result depends on the timeline alone, and
 * the order of the list decides ties only.
 */
export function order(timeline: Timeline): Ordered {
  const { events } = timeline
  const graph = constraintGraph(events)
  const topological = topologicalOrder(graph)
  if (topological.left.length > 0) {
    return { chronology: null, diagnostics: [circleFault(events, findCircle(graph, topological.left))] }
  }
  const main = narrow(events.map(mainBounds), graph, topological.order)
  const faults = contradictionFaults(events, main, graph)
  if (faults.length > 0) return { chronology: null, diagnostics: faults }

  const hulls = events.map(hull)
  const narrowedHulls = narrow(hulls, graph, topological.order)
  const display = events.map((event, index): Bounds => {
    const bounds = event.main ? main.bounds[index] : narrowedHulls.bounds[index]
    return bounds ?? { earliest: null, latest: null }
  })
  const sorted = sortEvents(events, display, graph, topological.order)
  const numbers: number[] = events.map(() => 0)
  sorted.forEach((index, place) => (numbers[index] = place + 1))
  const context = { events, graph, hulls: narrowedHulls, numbers }
  const ordered = sorted.flatMap((index, place): OrderedEvent[] => {
    const event = events[index]
    const bounds = display[index]
    return event && bounds ? [{ event, number: place + 1, bounds, dating: dating(index, context) }] : []
  })
  const judge = new Judge(events, graph, hulls, narrowedHulls.bounds)
  return {
    chronology: { timeline, events: ordered, links: links(sorted, ordered, judge) },
    diagnostics: excludedReadings(events, graph, hulls),
  }
}

function links(sorted: readonly number[], ordered: readonly OrderedEvent[], judge: Judge): readonly Link[] {
  return ordered.slice(1).flatMap((to, place): Link[] => {
    const from = ordered[place]
    const [fromIndex, toIndex] = [sorted[place], sorted[place + 1]]
    if (!from || fromIndex === undefined || toIndex === undefined) return []
    const judgement = judge.judge(fromIndex, toIndex)
    const followed =
      judgement.certainty === 'assumed' ? judge.couldFollow(fromIndex, sorted.slice(place + 1, place + 14)) : []
    return [{ from, to, ...judgement, couldFollow: followed.map((_, n) => place + 2 + n) }]
  })
}

function mainBounds(event: TimelineEvent): Bounds {
  return event.main?.bounds ?? { earliest: null, latest: null }
}
