import type { FontKey, Measure } from '../../../deck/fit/measure.ts'
import type { Style } from './style.ts'

/** The cut of the deck's fonts that a style is measured with. */
export function fontKey({ family, weight, isItalic }: Pick<Style, 'family' | 'weight' | 'isItalic'>): FontKey {
  if (family === 'display') return isItalic ? 'display600i' : weight >= 600 ? 'display600' : 'display400'
  if (family === 'serif') return weight >= 600 ? 'serif600' : 'serif400'
  return weight >= 700 ? 'sans700' : weight >= 600 ? 'sans600' : 'sans400'
}

/**
 * How much wider than in the deck's own cut a text may come out: on a slide semi-bold is bold, there are no cuts for
 * large sizes, and few have the fonts, so that another takes their place (Arial is 8 % wider than Source Sans).
 */
const WIDER: Readonly<Record<FontKey, number>> = {
  display600: 1.25,
  display400: 1.25,
  display600i: 1.25,
  serif600: 1.32,
  serif400: 1.2,
  sans400: 1.18,
  sans600: 1.25,
  sans700: 1.2,
}

/** A measure by which texts have room on a slide whose fonts nobody can be sure of. */
export function roomyMeasure(measure: Measure): Measure {
  return {
    widthPx: (text, font, sizePx, trackingEm) => WIDER[font] * measure.widthPx(text, font, sizePx, trackingEm),
    wordBreak: measure.wordBreak,
    missing: (text, font) => measure.missing(text, font),
  }
}
