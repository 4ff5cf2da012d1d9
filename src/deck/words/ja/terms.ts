import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: '完全に信頼できる',
  B: 'おおむね信頼できる',
  C: 'かなり信頼できる',
  D: 'あまり信頼できない',
  E: '信頼できない',
  F: '信頼性は判断不能',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: '他の出典が確認',
  2: 'おそらく事実',
  3: '事実の可能性あり',
  4: '疑わしい',
  5: '事実とは考えにくい',
  6: '真偽は判断不能',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    'ほぼあり得ない',
    '可能性は非常に低い',
    '可能性は低い',
    'ほぼ五分五分',
    '可能性は高い',
    '可能性は非常に高い',
    'ほぼ確実',
  ],
  PHIA: [
    'わずかな可能性',
    '可能性は極めて低い',
    '可能性は低い',
    '現実的な可能性',
    '可能性は高い',
    '可能性は極めて高い',
    'ほぼ確実',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: '題名',
  text: '本文',
  status: '状態',
  likelihood: '可能性',
  confidence: '確信度',
  contested: '否定',
  lane: '系列',
  places: '場所',
  actors: '人物',
  sources: '出典',
  figure: '数値',
  quote: '引用',
  media: '画像',
  facts: '詳細',
  notes: 'メモ',
}
