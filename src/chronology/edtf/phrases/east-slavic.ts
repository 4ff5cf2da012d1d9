import type { Form, Phrases, Sense, YearName } from './phrases.ts'

/** A word in the cases that phrases need. */
export type Forms = Readonly<Record<Sense, string>>

interface SlavicWords {
  readonly year: Forms
  readonly years: Forms
  /** Behind the digits of a round number of years. */
  readonly scales: Readonly<Record<YearName['scale'], string>>
  /** Before Christ, behind a number and a word for years; `roundYears` is that word behind a round number. */
  readonly bc: string
  readonly ad: string
  readonly roundYears: string
  /** The months behind “between”, from January. */
  readonly monthsWith: readonly string[]
  readonly seasons: readonly Forms[]
  readonly hemispheres: readonly [northern: string, southern: string]
  /** The parts of a year, each by its number. */
  readonly quarter: (number: number) => Forms
  readonly third: (number: number) => Forms
  readonly half: (number: number) => Forms
  /** Behind the first year of a decade. */
  readonly decadeEndings: Forms
  readonly spans: Readonly<Record<'decade' | 'century' | 'millennium', Forms>>
}

/** Years, parts of a year and spans as Russian and Ukrainian build them, each of its own words. */
export function eastSlavic(words: SlavicWords): Pick<Phrases, 'ofYear' | 'dayFirst' | 'group' | 'span'> {
  /** A round number of millions brings its own word for years. */
  const yearWith = ({ digits, era, isBare, scale }: YearName, word: string): string => {
    const number = `${digits}${scale === 'one' ? word : words.scales[scale]}`
    if (era === 'bc') return `${number}${scale === 'one' ? '' : words.roundYears}${words.bc}`
    return isBare ? number : `${number}${words.ad}`
  }
  return {
    ofYear: (year, { short }) => yearWith(year, short ? '' : ` ${words.year.of}`),
    dayFirst: {
      year: (year, { sense, short }) => yearWith(year, short ? '' : ` ${words.year[sense]}`),
      years(first: YearName, last: YearName, { sense, short }: Form) {
        if (first.era !== last.era || first.scale !== last.scale) {
          const word = short ? '' : ` ${words.year[sense]}`
          return `${yearWith(first, word)} – ${yearWith({ ...last, isBare: false }, word)}`
        }
        const both = { ...first, digits: `${first.digits}–${last.digits}`, isBare: first.isBare && last.isBare }
        return yearWith(both, short ? '' : ` ${words.years[sense]}`)
      },
      month: (month, { sense, short }) => (sense === 'with' && !short ? (words.monthsWith[month - 1] ?? null) : null),
    },
    group(group, ofYear, { sense }) {
      if (group <= 32) {
        const hemisphere = group <= 24 ? '' : words.hemispheres[group <= 28 ? 0 : 1]
        return `${words.seasons[(group - 21) % 4]?.[sense] ?? ''} ${ofYear}${hemisphere}`
      }
      if (group <= 36) return `${words.quarter(group - 32)[sense]} ${ofYear}`
      return `${(group <= 39 ? words.third(group - 36) : words.half(group - 39))[sense]} ${ofYear}`
    },
    span(span, first, last, { sense }) {
      // «1900-е годы» may be a decade or a century: such a one is told by its years.
      if (span === 'decade' && !first.endsWith('00'))
        return `${first}${words.decadeEndings[sense]} ${words.years[sense]}`
      return `${words.spans[span][sense]} ${first}–${last}`
    },
  }
}
