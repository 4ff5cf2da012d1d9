import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: '온전히 믿을 만함',
  B: '대체로 믿을 만함',
  C: '꽤 믿을 만함',
  D: '대체로 믿기 어려움',
  E: '믿을 수 없음',
  F: '신뢰도 판단 불가',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: '다른 출처가 확인함',
  2: '아마 사실',
  3: '사실일 수 있음',
  4: '의심스러움',
  5: '사실 같지 않음',
  6: '진위 판단 불가',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': [
    '가능성 거의 없음',
    '가능성 매우 낮음',
    '가능성 낮음',
    '반반',
    '가능성 높음',
    '가능성 매우 높음',
    '거의 확실',
  ],
  PHIA: [
    '희박한 가능성',
    '가능성 극히 낮음',
    '가능성 낮음',
    '현실적 가능성',
    '가능성 높음',
    '가능성 극히 높음',
    '거의 확실',
  ],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: '제목',
  text: '본문',
  status: '상태',
  likelihood: '가능성',
  confidence: '확신도',
  contested: '부인',
  lane: '갈래',
  places: '장소',
  actors: '인물',
  sources: '출처',
  figure: '수치',
  quote: '인용',
  media: '그림',
  facts: '세부 사실',
  notes: '메모',
}
