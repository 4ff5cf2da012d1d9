import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'цілком надійне',
  B: 'зазвичай надійне',
  C: 'досить надійне',
  D: 'зазвичай ненадійне',
  E: 'ненадійне',
  F: 'надійність оцінити не можна',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'підтверджено іншими джерелами',
  2: 'імовірно, правда',
  3: 'можливо, правда',
  4: 'сумнівно',
  5: 'малоймовірно',
  6: 'достовірність оцінити не можна',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    'майже виключено',
    'дуже малоймовірно',
    'малоймовірно',
    'шанси майже рівні',
    'імовірно',
    'дуже ймовірно',
    'майже напевно',
  ],
  PHIA: [
    'мізерний шанс',
    'вкрай малоймовірно',
    'малоймовірно',
    'реальна можливість',
    'імовірно',
    'вельми ймовірно',
    'майже напевно',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'заголовок',
  text: 'текст',
  status: 'статус',
  likelihood: 'імовірність',
  confidence: 'упевненість',
  contested: 'заперечення',
  lane: 'лінія',
  places: 'місця',
  actors: 'учасники',
  sources: 'джерела',
  figure: 'число',
  quote: 'цитата',
  media: 'знімок',
  facts: 'факти',
  notes: 'нотатки',
}
