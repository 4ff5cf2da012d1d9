export type Direction = 'ltr' | 'rtl'

/** Languages and scripts that are written from right to left. */
const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|ps|sd|ug|ur|yi)$/
const RTL_SCRIPT = /^(?:arab|aran|hebr|nkoo|rohg|syrc|thaa)$/

/** How a language (BCP 47) is written; a script in its tag is believed: `ku-Arab`, `ar-Latn`. */
export function directionOf(lang: string): Direction {
  const [language = '', ...subtags] = lang.toLowerCase().split('-')
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag))
  const isRtl = script === undefined ? RTL_LANGUAGE.test(language) : RTL_SCRIPT.test(script)
  return isRtl ? 'rtl' : 'ltr'
}

const RTL_LETTER = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u
const LETTER = /\p{L}/u
/** First strong isolate, left-to-right isolate, pop directional isolate (UAX #9). */
const [FSI, LRI, PDI] = ['\u2068', '\u2066', '\u2069']

/**
 * A name or title as it stands in a line of a language: where it has letters that run the other way, it is isolated, so
 * that its signs stay with it and what follows it in its place. Any other text is given back.
 */
export function isolate(text: string, lang: string): string {
  return isForeign(text, lang) ? `${FSI}${text}${PDI}` : text
}

/** How a text of its own runs, where it begins otherwise than its language; else `undefined`. */
export function ownDirection(text: string, lang: string): Direction | undefined {
  const direction = directionOf(lang)
  const [first] = LETTER.exec(text) ?? []
  if (first === undefined || RTL_LETTER.test(first) === (direction === 'rtl')) return undefined
  return direction === 'rtl' ? 'ltr' : 'rtl'
}

function isForeign(text: string, lang: string): boolean {
  const isRtl = directionOf(lang) === 'rtl'
  // By far the most there is: no letter of the other kind at all.
  if (!isRtl && !RTL_LETTER.test(text)) return false
  return Array.from(text).some((character) => LETTER.test(character) && RTL_LETTER.test(character) !== isRtl)
}

/** What runs from left to right in any language: an address, and dates as they are written (EDTF). */
const LTR_RUN = /https?:\/\/[^\s<>"،؛)]+|[[{]?-?\d[\dX]{3}[-/.~?%,\dX[\]{}:TZ+]*[\dX~?%.\]}Z]/g

/** HTML whose addresses and written dates keep their order; for a language that is read from left to right, as it is. */
export function isolateRuns(html: string, lang: string): string {
  if (directionOf(lang) === 'ltr') return html
  return html.replaceAll(/(<[^>]*>)|([^<]+)/g, (_, tag?: string, text?: string) =>
    tag === undefined ? (text ?? '').replaceAll(LTR_RUN, (run) => `${LRI}${run}${PDI}`) : tag,
  )
}
