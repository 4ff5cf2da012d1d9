import type { PartName, Phrases, YearName } from './phrases.ts'

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'] as const
const SPANS = { decade: 'Jahrzehnt', century: 'Jahrhundert', millennium: 'Jahrtausend' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: 'Jahr', month: 'Monat', day: 'Tag', group: 'Teil des Jahres' }

export const de: Phrases = {
  order: 'locale',
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
  thousands: '.',
  decimal: ',',
  year,
  ofYear: year,
  years,
  month: () => null,
  group,
  // „1900er“ may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `${first}er-Jahre` : `${SPANS[span]} ${first}–${last}`,
  hedgeBefore: (hedge) => hedge,
  doubts: (approximate, uncertain) =>
    [clause('ungefähr', approximate), clause('ungewiss', uncertain)].filter((text) => text !== '').join('; '),
}

const SCALES = { one: '', million: ' Mio.', billion: ' Mrd.' } as const

function year({ digits, era, isBare, scale }: YearName): string {
  const number = `${digits}${SCALES[scale]}`
  if (era === 'bc') return `${number} v. Chr.`
  return isBare ? number : `${number} n. Chr.`
}

function years(first: YearName, last: YearName): string {
  if (first.era !== last.era || first.scale !== last.scale) return `${year(first)} – ${year(last)}`
  const isBare = first.isBare && last.isBare
  return year({ ...first, digits: `${first.digits}–${last.digits}`, isBare })
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

function clause(word: string, parts: readonly PartName[]): string {
  return parts.length === 0 ? '' : `${word}: ${parts.map((part) => PARTS[part]).join(', ')}`
}
