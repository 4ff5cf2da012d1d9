import type { PartName, Phrases, YearName } from './phrases.ts'

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const ORDINALS = ['1st', '2nd', '3rd', '4th'] as const

export const en: Phrases = {
  about: 'about {a:of}',
  possibly: 'possibly {a}',
  possiblyAbout: 'possibly about {a:of}',
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
  thousands: ',',
  year,
  ofYear: year,
  years,
  month: () => null,
  group,
  span(span, first, last) {
    // "The 1900s" may be a decade or a century: such a one is told by its years.
    return span === 'decade' && !first.endsWith('00') ? `the ${first}s` : `the ${span} ${first}–${last}`
  },
  doubts(approximate, uncertain) {
    return [clause(approximate, 'approximate'), clause(uncertain, 'uncertain')].filter((text) => text !== '').join(', ')
  },
}

function year({ digits, era, isBare }: YearName): string {
  if (era === 'bc') return `${digits} BC`
  return isBare ? digits : `${digits} AD`
}

function years(first: YearName, last: YearName): string {
  if (first.era !== last.era) return `${year(first)} – ${year(last)}`
  const isBare = first.isBare && last.isBare
  return year({ digits: `${first.digits}–${last.digits}`, era: first.era, isBare })
}

function group(group: number, ofYear: string): string {
  if (group <= 32) {
    const hemisphere = group <= 24 ? '' : group <= 28 ? 'northern ' : 'southern '
    return `${hemisphere}${SEASONS[(group - 21) % 4]} ${ofYear}`
  }
  if (group <= 36) return `${ORDINALS[group - 33]} quarter of ${ofYear}`
  if (group <= 39) return `${ORDINALS[group - 37]} third of ${ofYear}`
  return `${ORDINALS[group - 40]} half of ${ofYear}`
}

function clause(parts: readonly PartName[], word: string): string {
  if (parts.length === 0) return ''
  return `${parts.map((part) => (part === 'group' ? 'part of the year' : part)).join(' and ')} ${word}`
}
