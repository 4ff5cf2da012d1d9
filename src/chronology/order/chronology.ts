import type { Bounds } from '../edtf/value.ts'
import type { Edtf } from '../edtf/index.ts'
import type { Reading, Timeline, TimelineEvent } from '../timeline/timeline.ts'

/** How well the order of two neighbours is known. */
export type Certainty = 'proven' | 'stated' | 'assumed'

/** A timeline in date order, with what is known of that order. */
export interface Chronology {
  readonly timeline: Timeline
  readonly events: readonly OrderedEvent[]
  /** One between each event and the next: `links[i]` joins `events[i]` to `events[i + 1]`. */
  readonly links: readonly Link[]
}

export interface OrderedEvent {
  readonly event: TimelineEvent
  /** Place in the order, from 1. */
  readonly number: number
  /** Bounds of the main reading, narrowed by `after` and `before`: for display and sorting, never proof. */
  readonly bounds: Bounds
  readonly dating: Dating
  /** Left out of what is presented: it keeps its number and its place, and has no slide. */
  readonly isCut?: true
}

/** What an event's slide says of its date. */
export type Dating =
  /** One date, and perhaps others that lie within it. */
  | {
      readonly kind: 'dated'
      readonly main: Reading
      readonly refinements: readonly Reading[]
      /** The event comes `after` an event of the very day that its open-ended date starts on. */
      readonly afterThatDay: boolean
    }
  /** Rival dates, of which at least one lies outside the bounds of the main one. */
  | {
      readonly kind: 'disputed'
      readonly main: Reading
      readonly rivals: readonly Reading[]
      readonly refinements: readonly Reading[]
    }
  /** No date of its own: placed by its neighbours. */
  | {
      readonly kind: 'between'
      readonly from: Limit | null
      readonly to: Limit | null
      readonly refinements: readonly Reading[]
      readonly rivals: readonly Reading[]
    }

/** A limit that a neighbour sets. */
export interface Limit {
  readonly event: TimelineEvent
  /** The neighbour's number in the order. */
  readonly number: number
  /** The date whose start or end is the limit; `null` where the neighbour has no date either. */
  readonly date: Edtf | null
  /** The neighbour's own date has no end (upper limit) or no start (lower limit), so this limit is not a bound. */
  readonly open: boolean
}

export interface Link {
  readonly from: OrderedEvent
  readonly to: OrderedEvent
  readonly certainty: Certainty
  /** The word of a source that says so, where one does. */
  readonly because: string | null
  /** What `stated` rests on: a statement about just these two, or dates and statements about others together. */
  readonly direct: boolean
  /** More than one combination of readings was judged, and the certainty holds under each. */
  readonly underEveryReading: boolean
  /** Numbers of the later events that `from` could also come after (only where `assumed`). */
  readonly couldFollow: readonly number[]
  /**
   * How many days lie between all that comes up to `from` and all that comes from `to` on, whichever datings hold: days
   * of which nothing is recorded. 0 where there is none for certain.
   */
  readonly emptyDays: number
}
