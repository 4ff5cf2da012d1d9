import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: '完全可靠',
  B: '通常可靠',
  C: '比较可靠',
  D: '通常不可靠',
  E: '不可靠',
  F: '可靠性无法判断',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: '经其他来源证实',
  2: '很可能属实',
  3: '可能属实',
  4: '存疑',
  5: '不太可能属实',
  6: '真实性无法判断',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': ['几乎不可能', '很不可能', '不太可能', '可能性大致各半', '可能', '很可能', '几乎肯定'],
  PHIA: ['可能性极小', '极不可能', '不太可能', '有现实可能', '可能', '极有可能', '几乎肯定'],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: '标题',
  text: '正文',
  status: '状态',
  likelihood: '可能性',
  confidence: '信心',
  contested: '否认',
  lane: '类别',
  places: '地点',
  actors: '人物',
  sources: '来源',
  figure: '数字',
  quote: '引语',
  media: '图片',
  facts: '细节',
  notes: '备注',
}
