import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'del todo fiable',
  B: 'por lo general fiable',
  C: 'bastante fiable',
  D: 'rara vez fiable',
  E: 'no fiable',
  F: 'fiabilidad imposible de juzgar',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'confirmado por otras fuentes',
  2: 'probablemente cierto',
  3: 'posiblemente cierto',
  4: 'dudoso',
  5: 'improbable',
  6: 'verdad imposible de juzgar',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    'casi descartado',
    'muy improbable',
    'improbable',
    'casi a la par',
    'probable',
    'muy probable',
    'casi seguro',
  ],
  PHIA: [
    'posibilidad remota',
    'altamente improbable',
    'improbable',
    'posibilidad real',
    'probable',
    'altamente probable',
    'casi seguro',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'título',
  text: 'texto',
  status: 'estado',
  likelihood: 'probabilidad',
  confidence: 'confianza',
  contested: 'desmentido',
  lane: 'línea',
  places: 'lugares',
  actors: 'personas',
  sources: 'fuentes',
  figure: 'cifra',
  quote: 'cita',
  media: 'imagen',
  facts: 'hechos',
  notes: 'notas',
}
