export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "a, b and c", where the conjunction is "and". */
export function joined(items: readonly string[], conjunction: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`
}

/** A word and what it means. */
export function pair(word: string, meaning: string): readonly [word: string, meaning: string] {
  return [word, meaning]
}

/** What stands between the parts of a line. */
export interface Punctuation {
  readonly clause: string
  readonly comma: string
  readonly colon: string
  /** A part in brackets, with the space that goes before them. */
  readonly aside: (text: string) => string
}

export const western: Punctuation = { clause: '; ', comma: ', ', colon: ': ', aside: (text) => ` (${text})` }

/** As wide as an ideograph, so that no space goes beside it. */
export const ideographic = { clause: '；', colon: '：', aside: (text: string) => `（${text}）` } as const
