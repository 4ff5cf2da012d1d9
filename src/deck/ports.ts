import type { Measure } from './fit/measure.ts'
import type { Atlas } from './map/atlas.ts'

/** What a deck is made with and cannot read for itself. */
export interface Ports {
  /** The fonts' metrics. */
  readonly measure: Measure
  /** The maps' shapes. */
  readonly atlas: Atlas
  /** Where the page finds an image of the list; `null` where it is not part of the output (it lies on the web). */
  readonly mediaPath: (src: string) => string | null
}
