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

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LETTER = /\p{L}/u
const FIRST_STRONG_ISOLATE = '\u2068'
const LTR_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'

/**
 * A name or title as it stands in a line of another language: where it has letters of the other direction, it is
 * isolated, so that its signs stay with it and what follows it in its place (UAX #9). Any other text is given back.
 */
/** @public */
export function isolate(text: string, direction: Direction): string {
  const isMixed = Array.from(text).some(
    (character) => LETTER.test(character) && RTL_LETTER.test(character) !== (direction === 'rtl'),
  )
  return isMixed ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text
}

/** What always runs from left to right, such as an address or EDTF. */
/** @public */
export function isolateLtr(text: string, direction: Direction): string {
  return direction === 'rtl' ? `${LTR_ISOLATE}${text}${POP_ISOLATE}` : text
}
