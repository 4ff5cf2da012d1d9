import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Source } from '../../chronology/timeline/timeline.ts'
import { shortCitation, shortName } from '../citation.ts'
import type { Measure } from '../fit/measure.ts'
import { wordsOf } from '../words/words.ts'

/** One source on an event's source line; without a source it counts those that had no room. */
export interface SourceClause {
  readonly lead: string
  readonly text: string
  readonly source: Source | null
  readonly meaning: string
}

/** Room beside the label, px. */
const WIDTH = 616
const SIZE = 17
/** Grade cells with the space around them. */
const GRADE_WIDTH = 66
const BETWEEN = 16

/**
 * Who says so: the event's own sources, then those that date it otherwise, as many as the line holds; the others are
 * counted and stand on the sources slide.
 */
export function sourceClauses(ordered: OrderedEvent, lang: string, measure: Measure): readonly SourceClause[] {
  const words = wordsOf(lang)
  const all = clauses(ordered, lang)
  const graded = isGraded(all)
  const room = graded ? WIDTH : WIDTH - measure.widthPx(words.notGraded, 'sans400', SIZE)
  const width = (clause: SourceClause) =>
    measure.widthPx(`${clause.lead} ${clause.text} ${clause.meaning}`, 'sans400', SIZE) +
    (graded ? GRADE_WIDTH : 0) +
    BETWEEN
  for (let count = all.length; count > 0; count--) {
    const shown = all.slice(0, count)
    const hidden = all.length - count
    const more = hidden > 0 ? [{ lead: '', text: words.lines.more(hidden), source: null, meaning: '' }] : []
    const moreWidth = hidden > 0 ? measure.widthPx(words.lines.more(hidden), 'sans400', SIZE) : 0
    const total = shown.reduce((sum, clause) => sum + width(clause), moreWidth)
    if (total <= room || count === 1) return [...shown, ...more]
  }
  return []
}

/** Whether any of the sources is graded; where none is, that is said once. */
export function isGraded(all: readonly SourceClause[]): boolean {
  return all.some((clause) => clause.source !== null && clause.source.grade !== null)
}

function clauses({ event, dating }: OrderedEvent, lang: string): SourceClause[] {
  const words = wordsOf(lang)
  const own = event.sources.map(({ source }) => source)
  const others = [...new Set(event.others.flatMap((reading) => reading.sources))].filter(
    (source) => !own.includes(source),
  )
  const against = dating.kind === 'disputed' ? words.lines.against : ''
  const lone = own.length + others.length === 1
  return [
    ...own.map((source) => ({
      lead: '',
      text: shortCitation(source, lang),
      source,
      meaning: meaning(source, lone, lang),
    })),
    ...others.map((source, n) => ({
      lead: n === 0 ? against : against && words.hero.and,
      text: own.length + others.length > 2 ? shortName(source, lang) : shortCitation(source, lang),
      source,
      meaning: '',
    })),
  ]
}

/** Both halves of a grade in words, where one source stands alone and has the room. */
function meaning(source: Source, lone: boolean, lang: string): string {
  return lone && source.grade ? wordsOf(lang).grade(source.grade) : ''
}
