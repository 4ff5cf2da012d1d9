import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import { likelihoodScales, likelihoodTerms, termPattern } from '../timeline/likelihood.ts'
import type { LikelihoodScaleName, Timeline } from '../timeline/timeline.ts'
import { columnOf } from '../timeline/sentences.ts'
import { writtenTexts } from '../timeline/written.ts'

/**
 * Likelihoods that readers cannot compare: terms of the other scale in texts, and terms of both rows of one scale.
 * Terms of the other scale in the field `likelihood` are errors already.
 */
export function checkMixedScales(timeline: Timeline): Diagnostic[] {
  return [...foreignTerms(timeline), ...mixedRows(timeline)]
}

/** Only terms of several words are looked for: "remote" and "improbable" are words of other things too. */
function foreignTerms(timeline: Timeline): Diagnostic[] {
  const scale = timeline.likelihoodScale
  const other: LikelihoodScaleName = scale === 'PHIA' ? 'ICD 203' : 'PHIA'
  const own = new Set(likelihoodTerms(scale))
  const foreign = likelihoodTerms(other).filter((term) => term.includes(' ') && !own.has(term))
  const pattern = termPattern(foreign)
  return [...writtenTexts(timeline)].flatMap(({ at, text }) => {
    const found = pattern.exec(unquoted(text))
    if (found === null) return []
    const column = columnOf(text, found.index)
    return [diagnostic('mixed-scales', at, { term: found[0], of: other, scale }, { column })]
  })
}

/** The first row that the list uses is its row. */
function mixedRows({ events, likelihoodScale: scale }: Timeline): Diagnostic[] {
  const rowOf = rowsOf(scale)
  const used = events.flatMap(({ index, likelihood }) => {
    const term = likelihood?.trim().toLowerCase()
    const row = term === undefined ? undefined : rowOf.get(term)
    return term === undefined || row === undefined ? [] : [{ index, term, row }]
  })
  const [first] = used
  if (first === undefined) return []
  return used
    .filter(({ row }) => row !== first.row)
    .map(({ index, term }) => {
      const related = [{ at: ['events', first.index, 'likelihood'], name: `“${first.term}”` }]
      const args = { term, of: `the other row of ${scale}`, scale: `the row of “${first.term}”` }
      return diagnostic('mixed-scales', ['events', index, 'likelihood'], args, { related })
    })
}

function rowsOf(scale: LikelihoodScaleName): ReadonlyMap<string, 'first' | 'second'> {
  // The yardstick has one row: its "probable" is another word for "likely".
  if (scale === 'PHIA') return new Map()
  return new Map(
    likelihoodScales[scale].flatMap(({ term, also }) => [
      [term, 'first'] as const,
      ...also.map((other) => [other, 'second'] as const),
    ]),
  )
}

/** The text with what it quotes blanked out: a source may keep its own words. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]/gu, (quote) => ' '.repeat(quote.length))
}
