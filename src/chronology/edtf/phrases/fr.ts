import type { PartName, Phrases } from './phrases.ts'
import { doubtClauses, yearNamer, LATIN_SIGNS } from './shapes.ts'

const SEASONS = ['printemps', 'été', 'automne', 'hiver'] as const
const SPANS = { decade: 'décennie', century: 'siècle', millennium: 'millénaire' } as const
const PARTS: Readonly<Record<PartName, string>> = {
  year: 'année',
  month: 'mois',
  day: 'jour',
  group: 'partie de l’année',
}
const ORDINALS = ['1er', '2e', '3e', '4e'] as const

/** “12 juillet”, “1er août” */
const DAY = /^\d{1,2}(?:er)? \p{L}/u

export const fr: Phrases = {
  dayFirst: null,
  about: 'vers {a:of}',
  possibly: 'peut-être {a}',
  possiblyAbout: 'peut-être vers {a:of}',
  within: { about: 'environ {a}', possibly: 'peut-être {a}', possiblyAbout: 'peut-être environ {a}' },
  since: 'depuis {a:of}',
  until: 'jusqu’à {a:of}',
  fromUnknownEnd: 'dès {a:of} (fin inconnue)',
  untilUnknownStart: 'jusqu’à {a:of} (début inconnu)',
  fromTo: '{a:of} à {b:of}',
  orLater: '{a} ou plus tard',
  orEarlier: '{a} ou plus tôt',
  andLater: '{a} et plus tard',
  andEarlier: '{a} et plus tôt',
  between: 'entre {a:with} et {b:with}',
  allOf: 'toutes les dates : {a}',
  or: 'ou',
  and: 'et',
  noStart: { open: 'début ouvert', unknown: 'début inconnu' },
  noEnd: { open: 'fin ouverte', unknown: 'fin inconnue' },
  missing: {
    year: 'année inconnue',
    month: '(mois inconnu)',
    day: '(jour inconnu)',
    monthAndDay: '(mois et jour inconnus)',
  },
  localTime: 'heure locale',
  space: ' ',
  signs: LATIN_SIGNS,
  thousands: '\u00a0',
  decimal: ',',
  ofYear: yearNamer({
    scales: { one: '', million: ' millions', billion: ' milliards' },
    bc: (number) => `${number} av. J.-C.`,
    ad: (number) => `${number} apr. J.-C.`,
  }),
  group,
  // « Les années 1900 » may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `années ${first}` : `${SPANS[span]} ${first}–${last}`,
  // A day has its article: « depuis le 12 juillet », « jusqu’au 12 juillet ».
  hedgeBefore: (hedge, next) =>
    DAY.test(next) ? hedge.replace(/jusqu’à$/, 'jusqu’au').replace(/\b(?:depuis|entre|dès|vers)$/, '$& le') : hedge,
  doubts: doubtClauses({
    approximate: 'approximatif',
    uncertain: 'incertain',
    parts: PARTS,
    colon: ' : ',
    semicolon: ' ; ',
  }),
}

function group(group: number, ofYear: string): string {
  if (group <= 32) {
    const hemisphere = group <= 24 ? '' : group <= 28 ? ' (hémisphère nord)' : ' (hémisphère sud)'
    return `${SEASONS[(group - 21) % 4]} ${ofYear}${hemisphere}`
  }
  if (group <= 36) return `${ORDINALS[group - 33]} trimestre ${ofYear}`
  return group <= 39 ? `${ORDINALS[group - 37]} tiers de ${ofYear}` : `${ORDINALS[group - 40]} semestre ${ofYear}`
}
