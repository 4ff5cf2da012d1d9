/** The port through which a deck learns how wide its text will be. */

import type { WordBreak } from './breaks.ts'

/** A cut of the stage's fonts; the number is the weight, `i` is italic. `display` is for sizes of 48 px and more. */
export type FontKey =
  | 'display600'
  | 'display400'
  | 'display600i'
  | 'serif600'
  | 'serif400'
  | 'sans400'
  | 'sans600'
  | 'sans700'

export interface Measure {
  /** How words are broken in the deck's language. */
  readonly wordBreak: WordBreak

  /**
   * Width of the text on one line, in css px, as a browser sets it with `text-rendering: geometricPrecision`:
   * kerning on, ligatures on unless there is tracking, `trackingEm` after every letter, the last one too.
   * Spaces count wherever they are; line breaks count as spaces.
   */
  widthPx(text: string, font: FontKey, sizePx: number, trackingEm?: number): number

  /**
   * The characters of the text that no font has, each once, in order; with `font`, those that neither this cut nor
   * the fallback family has. Marks of direction and joining have no shape and are never missing.
   */
  missing(text: string, font?: FontKey): readonly string[]
}
