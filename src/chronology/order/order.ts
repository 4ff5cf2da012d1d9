import type { Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { Judge, MOST_FOLLOWED } from './certainty.ts'
import type { Chronology, Link, OrderedEvent } from './chronology.ts'
import { findClashes } from './clashes.ts'
import { circleFault, contradictionFault, exclusionFault } from './contradictions.ts'
import { dating } from './dating.ts'
import { emptyDays } from './gaps.ts'
import { excludeReadings } from './excluded.ts'
import { constraintGraph, topologicalOrder, withoutCircles } from './graph.ts'
import { narrow } from './narrow.ts'
import { UNLIMITED } from './range.ts'
import { hullOf, reachOf, readingsOf } from './reach.ts'
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
  const stated = constraintGraph(events)
  const { graph, circles } = withoutCircles(stated)
  const { order } = topologicalOrder(graph)
  const mainReaches = events.map(({ main }) => reachOf(main === null ? [] : [main]))
  const faults = [
    ...circles.map((circle) => circleFault(events, circle)),
    ...findClashes(mainReaches, graph, order).map((clash) => contradictionFault(events, clash)),
  ]
  if (faults.length > 0) return { chronology: null, diagnostics: faults }

  const main = narrow(mainReaches, graph, order)
  const hasOthers = events.some(({ others }) => others.length > 0)
  const reaches = hasOthers ? events.map((event) => reachOf(readingsOf(event))) : mainReaches
  const narrowing = hasOthers ? narrow(reaches, graph, order) : main
  const excluded = excludeReadings(events, reaches, { graph, order, lines: narrowing.lines })
  const display = events.map((event, index) => (event.main ? main : narrowing).days[index] ?? UNLIMITED)
  const sorted = sortEvents(events, display, graph, order)
  const numbers: number[] = events.map(() => 0)
  sorted.forEach((index, place) => (numbers[index] = place + 1))
  const context = { events, graph, narrowing, numbers }
  const ordered: OrderedEvent[] = []
  for (const index of sorted) {
    const [event, bounds] = [events[index], display[index]]
    if (event && bounds) ordered.push({ event, number: ordered.length + 1, bounds, dating: dating(index, context) })
  }
  const judge = new Judge(events, graph, { all: reaches, allowed: excluded.reaches })
  // An undated event has no reach of its own, and may be wherever its neighbours leave it room.
  const extents = sorted.map((index) =>
    events[index]?.main ? hullOf(reaches[index] ?? []) : (narrowing.days[index] ?? UNLIMITED),
  )
  return {
    chronology: { timeline, events: ordered, links: links({ sorted, ordered, judge, gaps: emptyDays(extents) }) },
    diagnostics: excluded.exclusions.flatMap((exclusion) => exclusionFault(events, exclusion)),
  }
}

interface Sorted {
  /** Indices in the list, in date order. */
  readonly sorted: readonly number[]
  readonly ordered: readonly OrderedEvent[]
  readonly judge: Judge
  readonly gaps: readonly number[]
}

function links({ sorted, ordered, judge, gaps }: Sorted): readonly Link[] {
  const found: Link[] = []
  for (let place = 0; place + 1 < ordered.length; place++) {
    const [from, to] = [ordered[place], ordered[place + 1]]
    const [fromIndex, toIndex] = [sorted[place], sorted[place + 1]]
    if (!from || !to || fromIndex === undefined || toIndex === undefined) continue
    const judgement = judge.judge(fromIndex, toIndex)
    const followed =
      judgement.certainty === 'assumed'
        ? judge.couldFollow(fromIndex, sorted.slice(place + 1, place + 1 + MOST_FOLLOWED))
        : []
    const couldFollow = followed.map((_, n) => place + 2 + n)
    found.push({ from, to, ...judgement, couldFollow, emptyDays: gaps[place] ?? 0 })
  }
  return found
}
