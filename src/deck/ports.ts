import type { Measure } from './fit/measure.ts'
import type { Atlas } from './map/atlas.ts'

/** What to install for characters that no font has. */
export interface FontAdvice {
  /** The npm packages that have these characters and are not installed, each once. */
  readonly packagesFor: (characters: readonly string[]) => readonly string[]
  /** The npm package of the language's own font, where it is not installed and another stands in; else `null`. */
  readonly wanted: string | null
}

/** What a deck is made with and cannot read for itself. */
export interface Ports {
  /** The fonts' metrics. */
  readonly measure: Measure
  /** The fonts it could have. */
  readonly fonts: FontAdvice
  /** The maps' shapes. */
  readonly atlas: Atlas
  /** Where the page finds an image of the list; `null` where it is not part of the output (it lies on the web). */
  readonly mediaPath: (src: string) => string | null
}
