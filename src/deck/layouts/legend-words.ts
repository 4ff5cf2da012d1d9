import { wordsOf, type Words } from '../words/words.ts'

export type LegendWords = Words['legend']

/** What the legend says in a language. */
export function legendWordsOf(lang: string): LegendWords {
  return wordsOf(lang).legend
}
