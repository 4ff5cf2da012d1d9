import type { PartName, Phrases } from './phrases.ts'
import { doubtClauses, yearNamer, LATIN_SIGNS } from './shapes.ts'

const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'] as const
const SPANS = { decade: 'decenio', century: 'siglo', millennium: 'milenio' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: 'año', month: 'mes', day: 'día', group: 'parte del año' }
const THIRDS = ['primer', 'segundo', 'tercer'] as const
const ORDINALS = ['1.er', '2.º', '3.er', '4.º'] as const
/** “12 de julio” */
const DAY = /^\d{1,2} de \p{L}/u

export const es: Phrases = {
  dayFirst: null,
  about: 'hacia {a:of}',
  possibly: 'quizá {a}',
  possiblyAbout: 'quizá hacia {a:of}',
  within: { about: 'aproximadamente {a}', possibly: 'quizá {a}', possiblyAbout: 'quizá aproximadamente {a}' },
  since: 'desde {a:of}',
  until: 'hasta {a:of}',
  fromUnknownEnd: 'desde {a:of} (fin desconocido)',
  untilUnknownStart: 'hasta {a:of} (comienzo desconocido)',
  fromTo: 'desde {a:of} hasta {b:of}',
  orLater: '{a} o más tarde',
  orEarlier: '{a} o antes',
  andLater: '{a} y más tarde',
  andEarlier: '{a} y antes',
  between: 'entre {a:with} y {b:with}',
  allOf: 'todas las fechas: {a}',
  or: 'o',
  and: 'y',
  noStart: { open: 'comienzo abierto', unknown: 'comienzo desconocido' },
  noEnd: { open: 'fin abierto', unknown: 'fin desconocido' },
  missing: {
    year: 'año desconocido',
    month: '(mes desconocido)',
    day: '(día desconocido)',
    monthAndDay: '(mes y día desconocidos)',
  },
  localTime: 'hora local',
  space: ' ',
  signs: LATIN_SIGNS,
  thousands: '\u00a0',
  decimal: ',',
  ofYear: yearNamer({
    scales: { one: '', million: ' millones', billion: ' mil millones' },
    bc: (number) => `${number} a. C.`,
    ad: (number) => `${number} d. C.`,
  }),
  group,
  // «Los años 1900» may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `años ${first}` : `${SPANS[span]} ${first}–${last}`,
  // A day has its article: «desde el 12 de julio».
  hedgeBefore: (hedge, next) => (DAY.test(next) ? hedge.replace(/\b(?:desde|hasta|entre|hacia)$/, '$& el') : hedge),
  doubts: doubtClauses({ approximate: 'aproximado', uncertain: 'incierto', parts: PARTS }),
}

function group(group: number, ofYear: string): string {
  if (group <= 32) {
    const hemisphere = group <= 24 ? '' : group <= 28 ? ' (hemisferio norte)' : ' (hemisferio sur)'
    return `${SEASONS[(group - 21) % 4]} de ${ofYear}${hemisphere}`
  }
  if (group <= 36) return `${ORDINALS[group - 33]} trimestre de ${ofYear}`
  return group <= 39 ? `${THIRDS[group - 37]} tercio de ${ofYear}` : `${ORDINALS[group - 40]} semestre de ${ofYear}`
}
