import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'tout à fait fiable',
  B: 'généralement fiable',
  C: 'assez fiable',
  D: 'rarement fiable',
  E: 'non fiable',
  F: 'fiabilité impossible à juger',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'confirmé par d’autres sources',
  2: 'probablement vrai',
  3: 'peut-être vrai',
  4: 'douteux',
  5: 'improbable',
  6: 'vérité impossible à juger',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    'presque exclu',
    'très improbable',
    'improbable',
    'une chance sur deux',
    'probable',
    'très probable',
    'presque certain',
  ],
  PHIA: [
    'chance infime',
    'fort improbable',
    'improbable',
    'possibilité réelle',
    'probable',
    'fort probable',
    'presque certain',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'titre',
  text: 'texte',
  status: 'statut',
  likelihood: 'probabilité',
  confidence: 'confiance',
  contested: 'contestation',
  lane: 'fil',
  places: 'lieux',
  actors: 'acteurs',
  sources: 'sources',
  figure: 'chiffre',
  quote: 'citation',
  media: 'image',
  facts: 'faits',
  notes: 'notes',
}
