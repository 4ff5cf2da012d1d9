import type { Chronology } from '../../chronology/order/chronology.ts'

/** Where a rail stands: the current event, by its index in date order, or none, and how many events lie behind. */
export interface RailPlace {
  readonly current: number | null
  readonly passed: number
  /** Whether an event is left out of what is presented. */
  readonly isCut: (i: number) => boolean
}

/** Where the rail of a chronology stands. */
export function railPlace({ events }: Chronology, place: Omit<RailPlace, 'isCut'>): RailPlace {
  return { ...place, isCut: (i) => events[i]?.isCut === true }
}

/** The class of what belongs to event `i`: nothing where it lies ahead. */
export function stateClass(i: number, { current, passed, isCut }: RailPlace): string {
  if (i === current) return ' is-current'
  return (i < passed ? ' is-past' : '') + (isCut(i) ? ' is-cut' : '')
}
