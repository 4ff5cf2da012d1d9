import { shortWords, words as dateWords } from '../chronology/edtf/index.ts'
import type { Source } from '../chronology/timeline/timeline.ts'

/** The name that a source goes by on a slide: its publisher, else its title. */
export function shortName(source: Source): string {
  return source.publisher ?? source.title
}

/** "CNA with Reuters, 12 Jul 2025" */
export function shortCitation(source: Source, lang: string): string {
  return source.published ? `${shortName(source)}, ${shortWords(source.published, lang)}` : shortName(source)
}

/** Publisher and date, as the sources slide has them under the title. */
export function publication(source: Source, lang: string): string {
  return [source.publisher, source.published && dateWords(source.published, lang)]
    .filter((part) => part !== null)
    .join(', ')
}

/** Where a source stands on the sources slides. */
export function sourceAnchor(source: Source): string {
  return `source-${source.id}`
}
