import { shortWords, words as dateWords } from '../chronology/edtf/index.ts'
import { isolate } from './direction.ts'
import { wordsOf } from './words/words.ts'
import type { Source } from '../chronology/timeline/timeline.ts'

/** The name that a source goes by: its publisher, else its title. */
export function nameOf(source: Source): string {
  return source.publisher ?? source.title
}

/** The same in a line of the deck's language. */
export function shortName(source: Source, lang: string): string {
  return isolate(nameOf(source), lang)
}

/** "CNA with Reuters, 12 Jul 2025" */
export function shortCitation(source: Source, lang: string): string {
  const name = shortName(source, lang)
  return source.published ? name + wordsOf(lang).signs.comma + shortWords(source.published, lang) : name
}

/** Publisher and date, as the sources slide has them under the title. */
export function publication(source: Source, lang: string): string {
  return [source.publisher && isolate(source.publisher, lang), source.published && dateWords(source.published, lang)]
    .filter((part) => part !== null)
    .join(wordsOf(lang).signs.comma)
}

/** Where a source stands on the sources slides. */
export function sourceAnchor(source: Source): string {
  return `source-${source.id}`
}
