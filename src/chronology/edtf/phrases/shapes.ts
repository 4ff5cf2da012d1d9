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

/** Of the doubts of a date, in the same languages. */
export const IDEOGRAPHIC_STOPS = { colon: '：', semicolon: '；', comma: '、' }

/** Seasons, quarters, thirds and halves of a year in the same languages, by EDTF's numbers of them (level 2). */
export function ideographicGroup({
  seasons,
  quarter,
  thirds,
  halves,
}: {
  readonly seasons: readonly [string, string, string, string]
  readonly quarter: (number: number) => string
  readonly thirds: readonly [string, string, string]
  readonly halves: readonly [string, string]
}): Phrases['group'] {
  const partOfYear = (group: number): string => {
    if (group > 39) return halves[group - 40] ?? ''
    if (group > 36) return thirds[group - 37] ?? ''
    if (group > 32) return quarter(group - 32)
    const hemisphere = group <= 24 ? '' : group <= 28 ? '（北半球）' : '（南半球）'
    return `${seasons[(group - 21) % 4] ?? ''}${hemisphere}`
  }
  return (group, ofYear) => `${ofYear}年${partOfYear(group)}`
}

/** What stands behind the digits of a round year, or how they are written anew. */
type Scales =
  | Readonly<Record<YearName['scale'], string>>
  | ((digits: string, scale: Exclude<YearName['scale'], 'one'>) => string)

/** A year with its era: `bc` and `ad` put the era to its number. */
export function yearNamer({
  scales,
  bc,
  ad,
}: {
  readonly scales: Scales
  readonly bc: (number: string) => string
  readonly ad: (number: string) => string
}): (year: YearName) => string {
  return ({ digits, era, isBare, scale }) => {
    const number = scaled(digits, scale, scales)
    if (era === 'bc') return bc(number)
    return isBare ? number : ad(number)
  }
}

function scaled(digits: string, scale: YearName['scale'], scales: Scales): string {
  if (typeof scales !== 'function') return digits + scales[scale]
  return scale === 'one' ? digits : scales(digits, scale)
}

/** Where numbers go by ten thousands: 65 million is 6500 of them, 13.8 billion 138 of their squares. */
export function byMyriads(myriad: string, square: string): Extract<Scales, Function> {
  return (digits, scale) => {
    const millions = Number(digits.replaceAll(',', '')) * (scale === 'billion' ? 1000 : 1)
    const [count, word] = millions < 100 ? [millions * 100, myriad] : [millions / 100, square]
    return `${Number(count.toPrecision(12))}${word}`
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
