/** Where a rail stands: the current event, by its index in date order, or none, and how many events lie behind. */
export interface RailPlace {
  readonly current: number | null
  readonly passed: number
}

/** The class of what belongs to event `i`: nothing where it lies ahead. */
export function stateClass(i: number, { current, passed }: RailPlace): string {
  if (i === current) return ' is-current'
  return i < passed ? ' is-past' : ''
}
