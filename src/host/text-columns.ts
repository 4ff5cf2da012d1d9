/** How many columns of a terminal a text takes: two for each East Asian character, none for a combining one. */
export function textColumns(text: string): number {
  let columns = 0
  for (const character of text) {
    if (/^\p{Mark}$/u.test(character)) continue
    columns +=
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]$/u.test(
        character,
      )
        ? 2
        : 1
  }
  return columns
}

/** A text with spaces behind it up to so many columns; a longer one as it is. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textColumns(text)))
}
