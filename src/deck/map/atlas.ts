import type { Topology } from 'topojson-specification'

/**
 * The shapes that maps are drawn from: Natural Earth at 1:10 million and 1:50 million, as world-atlas has them.
 * The deck is pure, so they are given to it; the same call gives the same object each time.
 */
export interface Atlas {
  /** Object `land`. */
  land10(): Topology
  /** Object `land`. */
  land50(): Topology
  /** Object `countries`, each with `properties.name`. */
  countries10(): Topology
  /** Object `countries`, each with `properties.name`. */
  countries50(): Topology
}
