import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade, LikelihoodScaleName } from '../../../chronology/timeline/timeline.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

type Bands = readonly [string, string, string, string, string, string, string]

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Readonly<Record<LikelihoodScaleName, Bands>> = {
  'ICD 203': [
    'almost no chance',
    'very unlikely',
    'unlikely',
    'roughly even chance',
    'likely',
    'very likely',
    'almost certain',
  ],
  PHIA: [
    'remote chance',
    'highly unlikely',
    'unlikely',
    'realistic possibility',
    'likely',
    'highly likely',
    'almost certain',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'title',
  text: 'text',
  status: 'status',
  likelihood: 'likelihood',
  confidence: 'confidence',
  contested: 'contested',
  lane: 'lane',
  places: 'places',
  actors: 'actors',
  sources: 'sources',
  figure: 'figure',
  quote: 'quote',
  media: 'media',
  facts: 'facts',
  notes: 'notes',
}
