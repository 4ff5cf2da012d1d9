import { wordsOf, type Words } from '../words/words.ts'

export type OverviewWords = Words['overview']

/** What the overview says in a language. */
export function overviewWordsOf(lang: string): OverviewWords {
  return wordsOf(lang).overview
}
