import type { Ids, TimelineInput } from './chronology/timeline/input.ts'

export type {
  ActorInput,
  CitationInput,
  ConstraintInput,
  EventInput,
  OneOrMany,
  PlaceInput,
  SourceInput,
  TimelineInput,
} from './chronology/timeline/input.ts'

/** The ids of one list, as inferred from where they are declared. */
interface IdsOf<S extends string, P extends string, A extends string, L extends string, E extends string> extends Ids {
  source: S
  place: P
  actor: A
  lane: L
  event: E
}

/**
 * Declares an event list. The ids of sources, places, actors, lanes and events are inferred from where they are
 * declared, so a reference to one that does not exist is a compile error. The list is returned as it is: it is
 * checked and resolved when a deck is made of it.
 */
export function defineTimeline<
  S extends string = never,
  P extends string = never,
  A extends string = never,
  L extends string = never,
  E extends string = never,
>(input: TimelineInput<IdsOf<S, P, A, L, E>>): TimelineInput {
  return input
}
