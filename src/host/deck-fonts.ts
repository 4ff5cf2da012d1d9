import { findLacking } from './font-fallback.ts'
import { loadFallback } from './font-fallback-metrics.ts'
import { ownFamily } from './font-families.ts'
import { loadMeasure, type FontMeasure } from './font-measure.ts'
import { loadOptionalFonts, NO_OPTIONAL_FONTS, type OptionalFonts } from './font-optional.ts'

/** What a deck's text is measured with, and the fonts it has besides those of chronodeck. */
export interface DeckFonts {
  readonly measure: FontMeasure
  readonly optional: OptionalFonts
}

/** Measuring is the same for all decks that need no other fonts, and remembers words: it is loaded once. */
let shared: Promise<FontMeasure> | undefined

/** `folder` is the deck's own, where packages of fonts are looked for first. */
export async function loadDeckFonts(
  text: string,
  { lang, folder }: { readonly lang: string; readonly folder: string },
): Promise<DeckFonts> {
  const [points, fallback] = await Promise.all([findLacking(text), loadFallback()])
  const lacking = points.map((point) => String.fromCodePoint(point))
  const isFallback = (character: string) => fallback.has(character)
  if (ownFamily(lang) === undefined && lacking.every(isFallback)) {
    return { measure: await (shared ??= loadMeasure()), optional: NO_OPTIONAL_FONTS }
  }
  const optional = await loadOptionalFonts({ lacking, isFallback, lang, folder })
  return { measure: await loadMeasure(undefined, optional), optional }
}
