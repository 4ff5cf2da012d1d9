import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: '完全可靠',
  B: '通常可靠',
  C: '比較可靠',
  D: '通常不可靠',
  E: '不可靠',
  F: '可靠性無法判斷',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: '經其他來源證實',
  2: '很可能屬實',
  3: '可能屬實',
  4: '存疑',
  5: '不太可能屬實',
  6: '真實性無法判斷',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': ['幾乎不可能', '很不可能', '不太可能', '可能性大致各半', '可能', '很可能', '幾乎確定'],
  PHIA: ['可能性極小', '極不可能', '不太可能', '有現實可能', '可能', '極有可能', '幾乎確定'],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: '標題',
  text: '內文',
  status: '狀態',
  likelihood: '可能性',
  confidence: '信心',
  contested: '否認',
  lane: '類別',
  places: '地點',
  actors: '人物',
  sources: '來源',
  figure: '數字',
  quote: '引文',
  media: '圖片',
  facts: '細節',
  notes: '備註',
}
