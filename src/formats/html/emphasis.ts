/** A text that an emphasis ends: from its opening mark on. */
export interface Emphasis {
  readonly text: string
  readonly mark: string
}

const MARKED = /^[\p{P}\p{S}]/u
const WORD_START = /^[\p{L}\p{N}\p{M}]/u
const WORD_END = /[\p{L}\p{N}\p{M}]$/u
/** Characters that may stand outside of marks as well as inside, since they are no marks themselves. */
const LOOSE_START = /^[^\p{L}\p{N}\p{M}\s\\*~`_[\]]+/u
const LOOSE_END = /[^\p{L}\p{N}\p{M}\s\\*~`_[\]]+$/u
const LINK_END = /\]\([^()\s]*\)$/

/**
 * Text in the marks of an emphasis; `before` are the last characters before it. Behind a word they do not open before a bracket or another sign (CommonMark 0.31,
 * section 6.2), so signs go before the mark there; where they cannot, there are no marks.
 */
export function emphasized(before: string, text: string, mark: string): string {
  if (!MARKED.test(text) || !WORD_END.test(before)) return mark + text + mark
  const signs = LOOSE_START.exec(text)?.[0] ?? ''
  const rest = text.slice(signs.length)
  return signs === '' || rest === '' || /^\s/.test(rest) ? text : signs + mark + rest + mark
}

/** An emphasis mended so that its marks close before what comes next. */
export function closedBefore(next: string, { text, mark }: Emphasis): string {
  const inner = text.slice(mark.length, text.length - mark.length)
  const last = Array.from(inner.slice(-2)).at(-1) ?? ''
  if (!WORD_START.test(next) || !MARKED.test(last)) return text
  const signs = LINK_END.test(inner) ? '' : (LOOSE_END.exec(inner.slice(-LONGEST_SIGNS))?.[0] ?? '')
  const rest = inner.slice(0, inner.length - signs.length)
  return signs === '' || rest === '' || /\s$/.test(rest) ? inner : mark + rest + mark + signs
}

/** More signs in a row are no end of a word. */
const LONGEST_SIGNS = 20
