import { instantsCompare } from '../edtf/index.ts'
import type { Bounds } from '../edtf/index.ts'
import type { Reading, TimelineEvent } from '../timeline/timeline.ts'
import { endsBefore, envelope } from './days.ts'
import { successors, type Graph } from './graph.ts'
import type { Certainty } from './chronology.ts'

/** How many later events a loose one is said to be able to follow. */
const MOST_FOLLOWED = 12

export interface Judgement {
  readonly certainty: Certainty
  readonly because: string | null
  readonly direct: boolean
  readonly underEveryReading: boolean
}

/**
 * Judges the order of two events by their dates as written and by what is stated, under every reading at once:
 * an event that has several datings lies somewhere in the hull of them all, and an event without a date anywhere.
 */
export class Judge {
  readonly #events: readonly TimelineEvent[]
  readonly #graph: Graph
  readonly #hulls: readonly Bounds[]
  /** The hulls, narrowed by what is stated: what follows from dates and statements together. */
  readonly #narrowed: readonly Bounds[]

  constructor(events: readonly TimelineEvent[], graph: Graph, hulls: readonly Bounds[], narrowed: readonly Bounds[]) {
    this.#events = events
    this.#graph = graph
    this.#hulls = hulls
    this.#narrowed = narrowed
  }

  /** Judges that event `from` comes before event `to` (indices in the list). */
  judge(from: number, to: number): Judgement {
    const underEveryReading = [from, to].some((index) => (this.#events[index]?.others.length ?? 0) > 0)
    const edge = this.#graph.outOf[from]?.find((candidate) => candidate.to === to)
    if (this.#isProven(from, to)) return { certainty: 'proven', because: null, direct: true, underEveryReading }
    if (edge) return { certainty: 'stated', because: edge.because, direct: true, underEveryReading }
    if (this.#follows(from, to)) return { certainty: 'stated', because: null, direct: false, underEveryReading }
    return { certainty: 'assumed', because: null, direct: true, underEveryReading }
  }

  /** Which of `later` (in date order) `from` could come after: those up to the first that is certain to follow it. */
  couldFollow(from: number, later: readonly number[]): readonly number[] {
    const stated = successors(this.#graph, from)
    const found: number[] = []
    for (const index of later) {
      if (
        found.length === MOST_FOLLOWED ||
        stated.has(index) ||
        this.#isProven(from, index) ||
        this.#follows(from, index)
      )
        break
      found.push(index)
    }
    return found
  }

  /** The days, or the instants, cannot overlap under any reading. */
  #isProven(from: number, to: number): boolean {
    if (endsBefore(this.#hulls[from]?.latest ?? null, this.#hulls[to]?.earliest ?? null)) return true
    const first = readings(this.#events[from])
    const second = readings(this.#events[to])
    if (first.length === 0 || second.length === 0 || !first.every(hasTime) || !second.every(hasTime)) return false
    return first.every((a) => second.every((b) => instantsCompare(a.date, b.date) === 'before'))
  }

  #follows(from: number, to: number): boolean {
    return endsBefore(this.#narrowed[from]?.latest ?? null, this.#narrowed[to]?.earliest ?? null)
  }
}

/** The hull of all datings of an event; without limits where it has no main date. */
export function hull(event: TimelineEvent): Bounds {
  return event.main === null
    ? { earliest: null, latest: null }
    : envelope(readings(event).map((reading) => reading.bounds))
}

/** Every dating of an event, the main one first; empty where it has no main date, whatever else is said of it. */
function readings(event: TimelineEvent | undefined): readonly Reading[] {
  return event?.main ? [event.main, ...event.others] : []
}

function hasTime(reading: Reading): boolean {
  return reading.date.kind === 'datetime' || reading.date.kind === 'interval'
}
