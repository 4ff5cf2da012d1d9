import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'völlig zuverlässig',
  B: 'meist zuverlässig',
  C: 'ziemlich zuverlässig',
  D: 'meist nicht zuverlässig',
  E: 'unzuverlässig',
  F: 'Zuverlässigkeit nicht zu beurteilen',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'von anderen Quellen bestätigt',
  2: 'wahrscheinlich wahr',
  3: 'möglicherweise wahr',
  4: 'zweifelhaft',
  5: 'unwahrscheinlich',
  6: 'Wahrheit nicht zu beurteilen',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    'fast ausgeschlossen',
    'kaum wahrscheinlich',
    'unwahrscheinlich',
    'etwa gleiche Chancen',
    'wahrscheinlich',
    'sehr wahrscheinlich',
    'fast sicher',
  ],
  PHIA: [
    'geringe Restchance',
    'kaum wahrscheinlich',
    'unwahrscheinlich',
    'reale Möglichkeit',
    'wahrscheinlich',
    'höchst wahrscheinlich',
    'fast sicher',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'Titel',
  text: 'Text',
  status: 'Status',
  likelihood: 'Wahrscheinlichkeit',
  confidence: 'Zuversicht',
  contested: 'Bestreitung',
  lane: 'Strang',
  places: 'Orte',
  actors: 'Personen',
  sources: 'Quellen',
  figure: 'Zahl',
  quote: 'Zitat',
  media: 'Bild',
  facts: 'Einzelheiten',
  notes: 'Notizen',
}
