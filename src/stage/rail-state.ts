/** Where the rail stands: the current event's index in date order, or none, and how many events lie behind. */
export interface RailPlace {
  readonly event: number | null
  readonly passed: number
}

/** How a step, mark, beam, link or label is drawn. */
export type RailState = 'ahead' | 'past' | 'current'

/** State of what belongs to event `i`. */
export function stateOfEvent(i: number, place: RailPlace): RailState {
  if (i === place.event) return 'current'
  return i < place.passed ? 'past' : 'ahead'
}

/** State of link `i`, which joins events `i` and `i + 1`: it goes with the event it leads to. */
export function stateOfLink(i: number, place: RailPlace): RailState {
  return stateOfEvent(i + 1, place)
}

/** The events and links whose state can differ between two places: from `start` up to, not including, `end`. */
export function findChanged(from: RailPlace, to: RailPlace): { readonly start: number; readonly end: number } {
  const places = [from.passed, to.passed, from.event ?? from.passed, to.event ?? to.passed]
  return { start: Math.max(0, Math.min(...places) - 1), end: Math.max(...places) + 1 }
}
