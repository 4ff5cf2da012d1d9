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

/** Without the spaces beside ideographs, kana and their signs, which have none in Chinese and Japanese. */
export function withoutSpaces(text: string): string {
  return text.replace(
    /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，：；）]) | (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（])/gu,
    '',
  )
}
