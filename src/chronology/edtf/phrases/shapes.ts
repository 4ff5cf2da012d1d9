import type { DateSigns, PartName, Phrases, YearName } from './phrases.ts'

/** What of phrases many languages build alike, of their own words. */

export const LATIN_SIGNS: DateSigns = { comma: ',', brackets: ['(', ')'], range: '–', beforeClock: ', ', clitic: '' }

/** As Chinese and Japanese have them; what stands for a range differs. */
export const IDEOGRAPHIC_SIGNS: Omit<DateSigns, 'range'> = {
  comma: '、',
  brackets: ['（', '）'],
  beforeClock: ' ',
  clitic: '',
}

/** A year with its era: `bc` and `ad` put the era to its number, `scales` stand behind the digits of a round one. */
export function yearNamer({
  scales,
  bc,
  ad,
}: {
  readonly scales: Readonly<Record<YearName['scale'], string>>
  readonly bc: (number: string) => string
  readonly ad: (number: string) => string
}): (year: YearName) => string {
  return ({ digits, era, isBare, scale }) => {
    const number = digits + scales[scale]
    if (era === 'bc') return bc(number)
    return isBare ? number : ad(number)
  }
}

/** A clause for each doubt, with the parts of the date that it is about: “ungefähr: Jahr, Monat”. */
export function doubtClauses({
  approximate,
  uncertain,
  parts,
  colon = ': ',
  semicolon = '; ',
  comma = ', ',
}: {
  readonly approximate: string
  readonly uncertain: string
  readonly parts: Readonly<Record<PartName, string>>
  readonly colon?: string
  readonly semicolon?: string
  readonly comma?: string
}): Phrases['doubts'] {
  const clause = (word: string, names: readonly PartName[]): readonly string[] =>
    names.length === 0 ? [] : [`${word}${colon}${names.map((name) => parts[name]).join(comma)}`]
  return (ofApproximate, ofUncertain) =>
    [...clause(approximate, ofApproximate), ...clause(uncertain, ofUncertain)].join(semicolon)
}
