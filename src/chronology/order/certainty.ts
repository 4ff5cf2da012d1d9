import type { TimelineEvent } from '../timeline/timeline.ts'
import type { Certainty } from './chronology.ts'
import { successorsAmong, type Graph } from './graph.ts'
import { surelyBefore, type Reach } from './reach.ts'

/** How many later events a loose one is said to be able to follow. */
export const MOST_FOLLOWED = 12

export interface Judgement {
  readonly certainty: Certainty
  readonly because: string | null
  readonly direct: boolean
  readonly underEveryReading: boolean
}

/** What the datings of each event reach. */
export interface Reaches {
  readonly all: readonly Reach[]
  /** Without the datings that what is stated excludes. */
  readonly allowed: readonly Reach[]
}

/**
 * Judges the order of two events by their dates as written and by what is stated, under every reading at once: an event
 * that has several datings is taken as all that they reach, and an event without a date may lie anywhere. The work for
 * one link does not grow with the number of readings. Of neighbours it is enough to ask what is stated of just these
 * two: another event through which their order could follow from dates and statements would stand between them.
 */
export class Judge {
  readonly #events: readonly TimelineEvent[]
  readonly #graph: Graph
  readonly #reaches: Reaches

  constructor(events: readonly TimelineEvent[], graph: Graph, reaches: Reaches) {
    this.#events = events
    this.#graph = graph
    this.#reaches = reaches
  }

  /** Judges that event `from` comes before event `to` (indices in the list). */
  judge(from: number, to: number): Judgement {
    const underEveryReading = [from, to].some((index) => (this.#events[index]?.others.length ?? 0) > 0)
    const edge = this.#graph.outOf[from]?.find((candidate) => candidate.to === to)
    const judged = { because: null, direct: true, underEveryReading }
    if (this.#isBefore(from, to, 'all')) return { ...judged, certainty: 'proven' }
    if (edge) return { ...judged, certainty: 'stated', because: edge.because }
    // What excludes a dating is stated, so what holds without it is no more than stated.
    if (this.#isBefore(from, to, 'allowed')) return { ...judged, certainty: 'stated', direct: false }
    return { ...judged, certainty: 'assumed' }
  }

  /**
   * Which of `later` `from` could come after: those up to the first that is certain to follow it. `later` stands
   * directly behind `from` in the date order.
   */
  couldFollow(from: number, later: readonly number[]): readonly number[] {
    const stated = successorsAmong(this.#graph, from, later)
    const end = later.findIndex((index) => stated.has(index) || this.#isBefore(from, index, 'allowed'))
    return end < 0 ? later : later.slice(0, end)
  }

  /** The days, or the instants, cannot overlap under any reading. */
  #isBefore(from: number, to: number, of: keyof Reaches): boolean {
    return surelyBefore(this.#reaches[of][from] ?? [], this.#reaches[of][to] ?? [])
  }
}
