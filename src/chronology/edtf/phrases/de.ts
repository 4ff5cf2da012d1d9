import type { PartName, Phrases } from './phrases.ts'
import { doubtClauses, yearNamer, LATIN_SIGNS } from './shapes.ts'

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'] as const
const SPANS = { decade: 'Jahrzehnt', century: 'Jahrhundert', millennium: 'Jahrtausend' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: 'Jahr', month: 'Monat', day: 'Tag', group: 'Teil des Jahres' }

const WITH_ARTICLE: Readonly<Record<string, string>> = {
  seit: 'seit dem',
  ab: 'ab dem',
  bis: 'bis zum',
  von: 'vom',
}

export const de: Phrases = {
  dayFirst: null,
  about: 'etwa {a:of}',
  possibly: 'vielleicht {a}',
  possiblyAbout: 'vielleicht etwa {a:of}',
  within: { about: 'etwa {a}', possibly: 'vielleicht {a}', possiblyAbout: 'vielleicht etwa {a}' },
  since: 'seit {a:of}',
  until: 'bis {a:of}',
  fromUnknownEnd: 'ab {a:of} (Ende unbekannt)',
  untilUnknownStart: 'bis {a:of} (Beginn unbekannt)',
  fromTo: 'von {a:of} bis {b:of}',
  orLater: '{a} oder später',
  orEarlier: '{a} oder früher',
  andLater: '{a} und später',
  andEarlier: '{a} und früher',
  between: 'zwischen {a:with} und {b:with}',
  allOf: 'alle Daten: {a}',
  or: 'oder',
  and: 'und',
  noStart: { open: 'Beginn offen', unknown: 'Beginn unbekannt' },
  noEnd: { open: 'Ende offen', unknown: 'Ende unbekannt' },
  missing: {
    year: 'Jahr unbekannt',
    month: '(Monat unbekannt)',
    day: '(Tag unbekannt)',
    monthAndDay: '(Monat und Tag unbekannt)',
  },
  localTime: 'Ortszeit',
  space: ' ',
  signs: LATIN_SIGNS,
  thousands: '.',
  decimal: ',',
  ofYear: yearNamer({
    scales: { one: '', million: ' Mio.', billion: ' Mrd.' },
    bc: (number) => `${number} v. Chr.`,
    ad: (number) => `${number} n. Chr.`,
  }),
  group,
  // „1900er“ may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `${first}er-Jahre` : `${SPANS[span]} ${first}–${last}`,
  // A day has an article behind a preposition, and so has a part of a year: „seit dem 12. Juli“.
  hedgeBefore: (hedge, next) => (/^\d+\. \p{Lu}/u.test(next) ? (WITH_ARTICLE[hedge] ?? hedge) : hedge),
  doubts: doubtClauses({ approximate: 'ungefähr', uncertain: 'ungewiss', parts: PARTS }),
}

/** Without articles, and so without cases. */
function group(group: number, ofYear: string): string {
  if (group <= 32) {
    const hemisphere = group <= 24 ? '' : group <= 28 ? ' (Nordhalbkugel)' : ' (Südhalbkugel)'
    return `${SEASONS[(group - 21) % 4]} ${ofYear}${hemisphere}`
  }
  if (group <= 36) return `${group - 32}. Quartal ${ofYear}`
  return group <= 39 ? `${group - 36}. Drittel ${ofYear}` : `${group - 39}. Halbjahr ${ofYear}`
}
