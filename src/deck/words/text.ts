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

/** Texts in one line as Chinese and Japanese have it: with a space only where Latin letters or digits would meet. */
export function closedUp(texts: readonly string[]): string {
  return texts.reduce((line, text) => line + (/\w$/.test(line) && /^\w/.test(text) ? ' ' : '') + text, '')
}
