import type { Form, PartName, Phrases, YearName } from './phrases.ts'
import { yearNamer, LATIN_SIGNS } from './shapes.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const ORDINALS = ['1st', '2nd', '3rd', '4th'] as const

const year = yearNamer({
  scales: { one: '', million: ' million', billion: ' billion' },
  bc: (number) => `${number} BC`,
  ad: (number) => `${number} AD`,
})

export const en: Phrases = {
  about: 'about {a:of}',
  possibly: 'possibly {a}',
  possiblyAbout: 'possibly about {a:of}',
  within: { about: 'about {a}', possibly: 'possibly {a}', possiblyAbout: 'possibly about {a}' },
  since: 'since {a:of}',
  until: 'until {a:of}',
  fromUnknownEnd: 'from {a:of} (end unknown)',
  untilUnknownStart: 'until {a:of} (start unknown)',
  fromTo: 'from {a:of} to {b:of}',
  orLater: '{a} or later',
  orEarlier: '{a} or earlier',
  andLater: '{a} and later',
  andEarlier: '{a} and earlier',
  between: 'between {a:with} and {b:with}',
  allOf: 'all of {a}',
  or: 'or',
  and: 'and',
  noStart: { open: 'open start', unknown: 'unknown start' },
  noEnd: { open: 'open end', unknown: 'unknown end' },
  missing: {
    year: 'year unknown',
    month: '(month unknown)',
    day: '(day unknown)',
    monthAndDay: '(month and day unknown)',
  },
  localTime: 'local time',
  space: ' ',
  signs: LATIN_SIGNS,
  thousands: ',',
  decimal: '.',
  ofYear: year,
  dayFirst: { year, years, month: () => null },
  group,
  span(span, first, last) {
    // "The 1900s" may be a decade or a century: such a one is told by its years.
    return span === 'decade' && !first.endsWith('00') ? `the ${first}s` : `the ${span} ${first}–${last}`
  },
  hedgeBefore: (hedge) => hedge,
  doubts(approximate, uncertain) {
    if (approximate.join() === uncertain.join()) return clause(approximate, 'approximate and uncertain')
    const clauses = [clause(approximate, 'approximate'), clause(uncertain, 'uncertain')].filter((text) => text !== '')
    return clauses.join(clauses.some((text) => text.includes(',')) ? '; ' : ', ')
  },
}

function years(first: YearName, last: YearName): string {
  if (first.era !== last.era || first.scale !== last.scale) return `${year(first)} – ${year(last)}`
  const isBare = first.isBare && last.isBare
  return year({ ...first, digits: `${first.digits}–${last.digits}`, isBare })
}

function group(group: number, ofYear: string, { sense }: Form): string {
  if (group <= 32) {
    const hemisphere = group <= 24 ? '' : group <= 28 ? 'northern ' : 'southern '
    return `${hemisphere}${SEASONS[(group - 21) % 4]} ${ofYear}`
  }
  const part =
    group <= 36
      ? `${ORDINALS[group - 33]} quarter`
      : group <= 39
        ? `${ORDINALS[group - 37]} third`
        : `${ORDINALS[group - 40]} half`
  return `${sense === 'alone' ? '' : 'the '}${part} of ${ofYear}`
}

function clause(parts: readonly PartName[], word: string): string {
  if (parts.length === 0) return ''
  const names = parts.map((part) => (part === 'group' ? 'part of the year' : part))
  return `${names.length > 2 ? names.join(', ').replace(/, (?=[^,]*$)/, ' and ') : names.join(' and ')} ${word}`
}
