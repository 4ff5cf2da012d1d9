import type { Measure, Peer } from './peer.ts'
import type { Workshop } from './workshop.ts'

/** What a run is to measure, and with what. */
export interface Plan {
  /** Numbers of events, ascending. */
  readonly sizes: readonly number[]
  /** Whether the PDF of the largest list is printed too. */
  readonly isLarge: boolean
  /** How often each candidate runs at a size: as asked, or `most` at the small sizes and fewer at the large. */
  readonly roundsOf: (events: number, most: number) => number
  /** Those that take part in a measure: what others are set against first, this product next, then the peers found. */
  readonly peersOf: (measure: Measure) => readonly Peer[]
  readonly workshop: Workshop
}

/** The rounds of a run in which none are asked for. */
export function usualRounds(events: number, most: number): number {
  if (events >= 10_000) return Math.min(most, 2)
  return events >= 1000 ? Math.min(most, 3) : most
}
