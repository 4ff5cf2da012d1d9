/** The raised figures that every font has. */
const RAISED: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' }
/** What stands high wherever it is written, and the number of a footnote, as text or as light markdown. */
const HIGH = /^(?:(?:\\?[®©™℠*†‡§¹²³ºª])+|\\?\[[^\]\\]*\\?\])$/
const LINK = /^\[((?:[^\]\\]|\\.)*)\](\([^()\s]*\))$/
/** The end of an ordinal: 19th, 1er. */
const ORDINAL = /^\p{Ll}{1,2}$/u
const NUMBER = /^[-+\u2212]?\d+$/

/**
 * Raised text, as of the element `sup`: m², 10^6, 19th, else `^(…)`. Other raised characters of Unicode are in few fonts.
 * `text` may be light markdown.
 */
export function raised(text: string): string {
  const [, inner, address] = LINK.exec(text) ?? []
  if (inner !== undefined) return `[${raised(inner)}]${address}`
  if (/^tm$/i.test(text)) return '™'
  if (HIGH.test(text) || ORDINAL.test(text)) return text
  return RAISED[text] ?? (NUMBER.test(text) ? `^${text}` : `^(${text})`)
}

/** Lowered text, as of the element `sub`: figures in line, as in CO2, else `_(…)`. `mark` stands for the `_`. */
export function lowered(text: string, mark: string): string {
  return NUMBER.test(text) ? text : `${mark}(${text})`
}
