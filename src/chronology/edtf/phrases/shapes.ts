import type { PartName, Phrases, YearName } from './phrases.ts'

/** What of phrases many languages build alike, of their own words. */

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
}: {
  readonly approximate: string
  readonly uncertain: string
  readonly parts: Readonly<Record<PartName, string>>
  readonly colon?: string
  readonly semicolon?: string
}): Phrases['doubts'] {
  const clause = (word: string, names: readonly PartName[]): readonly string[] =>
    names.length === 0 ? [] : [`${word}${colon}${names.map((name) => parts[name]).join(', ')}`]
  return (ofApproximate, ofUncertain) =>
    [...clause(approximate, ofApproximate), ...clause(uncertain, ofUncertain)].join(semicolon)
}
