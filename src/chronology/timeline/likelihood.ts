import type { LikelihoodScaleName } from './timeline.ts'

/** One band of a likelihood scale: percent, both ends inclusive, on a true 0–100 axis. */
export interface LikelihoodBand {
  readonly term: string
  /** Other terms that the standard gives for the same band; never mixed with the first row. */
  readonly also: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * The terms of ICD 203 (ODNI, Analytic Standards) and of the PHIA probability yardstick (UK), lowest first.
 * The gaps of the yardstick are deliberate. The same word has other numbers on the other scale.
 */
export const likelihoodScales: Readonly<Record<LikelihoodScaleName, readonly LikelihoodBand[]>> = {
  'ICD 203': [
    band('almost no chance', ['remote'], 1, 5),
    band('very unlikely', ['highly improbable'], 5, 20),
    band('unlikely', ['improbable'], 20, 45),
    band('roughly even chance', ['roughly even odds'], 45, 55),
    band('likely', ['probable'], 55, 80),
    band('very likely', ['highly probable'], 80, 95),
    band('almost certain', ['nearly certain'], 95, 99),
  ],
  PHIA: [
    band('remote chance', [], 0, 5),
    band('highly unlikely', [], 10, 20),
    band('unlikely', [], 25, 35),
    band('realistic possibility', [], 40, 50),
    band('likely', ['probable'], 55, 75),
    band('highly likely', [], 80, 90),
    band('almost certain', [], 95, 100),
  ],
}

/** The band that a term stands for; letter case does not count. */
export function findBand(scale: LikelihoodScaleName, term: string): LikelihoodBand | undefined {
  const wanted = term.trim().toLowerCase()
  return likelihoodScales[scale].find((candidate) => candidate.term === wanted || candidate.also.includes(wanted))
}

/** Every term of a scale, for messages. */
export function likelihoodTerms(scale: LikelihoodScaleName): string[] {
  return likelihoodScales[scale].flatMap((candidate) => [candidate.term, ...candidate.also])
}

/** Finds the first of some terms in a text, as a whole and not inside a longer one of them; letter case does not count. */
export function termPattern(terms: readonly string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length)
  return new RegExp(String.raw`\b(?:${longestFirst.join('|').replaceAll(' ', String.raw`[\s-]+`)})\b`, 'iu')
}

function band(term: string, also: readonly string[], from: number, to: number): LikelihoodBand {
  return { term, also, from, to }
}
