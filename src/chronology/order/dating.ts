import { compareDays, instantsCompare, traits } from '../edtf/index.ts'
import type { Bounds, CalendarDay } from '../edtf/index.ts'
import type { Reading, TimelineEvent } from '../timeline/timeline.ts'
import type { Dating, Limit } from './chronology.ts'
import type { Graph } from './graph.ts'
import type { Narrowing } from './narrow.ts'
import { within } from './range.ts'

/** What the dating of each event is made from. Events are indices in the list. */
export interface DatingContext {
  readonly events: readonly TimelineEvent[]
  readonly graph: Graph
  /** All datings counted, narrowed by what is stated. */
  readonly narrowing: Narrowing
  /** By event: its number in the date order, from 1. */
  readonly numbers: readonly number[]
}

/** Tells dated, disputed and undated events apart, and finds the limits of the undated. */
export function dating(index: number, context: DatingContext): Dating {
  const event = context.events[index]
  if (!event?.main) return between(index, event?.others ?? [], context)
  const { main } = event
  const { refinements, rivals } = split(event.others, (other) => refines(other, main))
  if (rivals.length > 0) return { kind: 'disputed', main, rivals, refinements }
  return { kind: 'dated', main, refinements, afterThatDay: followsItsDay(index, main, context) }
}

function between(index: number, others: readonly Reading[], context: DatingContext): Dating {
  const bounds = context.narrowing.days[index] ?? { earliest: null, latest: null }
  return {
    kind: 'between',
    from: lowerLimit(index, context),
    to: upperLimit(index, context),
    ...split(others, (other) => within(other.bounds, bounds, compareDays)),
  }
}

/** Whether another dating of an event lies outside the bounds of its own. */
export function isDisputed({ main, others }: TimelineEvent): boolean {
  return main !== null && others.some((other) => !refines(other, main))
}

/** Whether another dating lies within the main one; two times of one clock are rivals wherever they differ. */
function refines(other: Reading, main: Reading): boolean {
  const times = instantsCompare(other.date, main.date)
  return within(other.bounds, main.bounds, compareDays) && times !== 'before' && times !== 'after'
}

function split(
  others: readonly Reading[],
  isRefinement: (reading: Reading) => boolean,
): { refinements: readonly Reading[]; rivals: readonly Reading[] } {
  return {
    refinements: others.filter((reading) => isRefinement(reading)),
    rivals: others.filter((reading) => !isRefinement(reading)),
  }
}

function lowerLimit(index: number, context: DatingContext): Limit | null {
  const first = context.graph.into[index]?.[0]?.from
  const origin = context.narrowing.startOrigin(index)
  const neighbour = origin === index ? first : origin
  return neighbour === undefined ? null : limit(neighbour, 'earliest', context)
}

function upperLimit(index: number, context: DatingContext): Limit | null {
  const first = context.graph.outOf[index]?.[0]?.to
  const origin = context.narrowing.endOrigin(index)
  const neighbour = origin === index ? first : origin
  return neighbour === undefined ? null : limit(neighbour, 'latest', context)
}

/** The reading of a neighbour that reaches furthest in the given direction is the one that limits. */
function limit(neighbour: number, side: 'earliest' | 'latest', context: DatingContext): Limit | null {
  const event = context.events[neighbour]
  if (!event) return null
  const number = context.numbers[neighbour] ?? 0
  if (!event.main) return { event, number, date: null, open: true }
  const furthest = [event.main, ...event.others].reduce((best, reading) =>
    reaches(reading, best, side) ? reading : best,
  )
  return { event, number, date: furthest.date, open: furthest.bounds[side] === null }
}

function reaches(reading: Reading, best: Reading, side: 'earliest' | 'latest'): boolean {
  const [a, b] = [reading.bounds[side], best.bounds[side]]
  if (b === null) return false
  if (a === null) return true
  return side === 'earliest' ? compareDays(a, b) < 0 : compareDays(a, b) > 0
}

/** An open-ended date that starts on a day, of an event stated to come after one that is dated to just that day. */
function followsItsDay(index: number, main: Reading, { events, graph }: DatingContext): boolean {
  const start = main.bounds.earliest
  if (start === null || main.bounds.latest !== null || traits(main.date).end !== 'open') return false
  return (graph.into[index] ?? []).some(({ from }) => {
    const before = events[from]
    return (
      before?.main !== undefined &&
      before.main !== null &&
      before.others.length === 0 &&
      isDay(before.main.bounds, start)
    )
  })
}

function isDay({ earliest, latest }: Bounds, day: CalendarDay): boolean {
  return earliest !== null && latest !== null && compareDays(earliest, day) === 0 && compareDays(latest, day) === 0
}
