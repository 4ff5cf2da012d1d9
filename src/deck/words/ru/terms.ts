import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'вполне надёжен',
  B: 'обычно надёжен',
  C: 'довольно надёжен',
  D: 'обычно не надёжен',
  E: 'не надёжен',
  F: 'надёжность оценить нельзя',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'подтверждено другими источниками',
  2: 'вероятно, верно',
  3: 'возможно, верно',
  4: 'сомнительно',
  5: 'маловероятно',
  6: 'достоверность оценить нельзя',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    'почти исключено',
    'очень маловероятно',
    'маловероятно',
    'шансы почти равны',
    'вероятно',
    'очень вероятно',
    'почти наверняка',
  ],
  PHIA: [
    'ничтожный шанс',
    'крайне маловероятно',
    'маловероятно',
    'реальная возможность',
    'вероятно',
    'весьма вероятно',
    'почти наверняка',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'заголовок',
  text: 'текст',
  status: 'статус',
  likelihood: 'вероятность',
  confidence: 'уверенность',
  contested: 'опровержение',
  lane: 'линия',
  places: 'места',
  actors: 'участники',
  sources: 'источники',
  figure: 'число',
  quote: 'цитата',
  media: 'снимок',
  facts: 'факты',
  notes: 'заметки',
}
