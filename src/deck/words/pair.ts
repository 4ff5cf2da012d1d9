/** A word and what it means. */
export function pair(word: string, meaning: string): readonly [word: string, meaning: string] {
  return [word, meaning]
}
