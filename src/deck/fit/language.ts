import { directionOf } from '../direction.ts'
import type { WordBreak } from './breaks.ts'
import type { Measure } from './measure.ts'

/** In these a line may end between any two letters; Korean keeps its words together. */
const UNSPACED = /^(?:ja|zh|yue)(?:-|$)/i

/** A measure as the style sheet sets a language: how its words break, and whether letters are tracked. */
export function measureFor(measure: Omit<Measure, 'wordBreak'>, lang: string): Measure {
  const isTracked = directionOf(lang) === 'ltr'
  const wordBreak: WordBreak = UNSPACED.test(lang) ? 'normal' : 'keep-all'
  return {
    wordBreak,
    missing: (text, font) => measure.missing(text, font),
    // Letters that join would come apart.
    widthPx: (text, font, sizePx, trackingEm) => measure.widthPx(text, font, sizePx, isTracked ? trackingEm : 0),
  }
}
