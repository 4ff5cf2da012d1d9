import type { PartName, Phrases } from './phrases.ts'
import { byMyriads, doubtClauses, yearNamer, LATIN_SIGNS } from './shapes.ts'

const SEASONS = ['봄', '여름', '가을', '겨울'] as const
const SPANS = { decade: '10년간', century: '100년간', millennium: '1000년간' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: '연도', month: '월', day: '일', group: '시기' }

/** Particles stand behind a date, joined to it by a space here: so none is used that would have to touch it. */
export const ko: Phrases = {
  dayFirst: null,
  about: '대략 {a:of}',
  possibly: '아마 {a}',
  possiblyAbout: '아마 대략 {a:of}',
  within: { about: '대략 {a}', possibly: '아마 {a}', possiblyAbout: '아마 대략 {a}' },
  since: '{a:of} 이래',
  until: '{a:of} 이전 (당일 포함)',
  fromUnknownEnd: '{a:of} 시작 (끝 미상)',
  untilUnknownStart: '{a:of} 종료 (시작 미상)',
  fromTo: '{a:of} ~ {b:of}',
  orLater: '{a} 또는 그 후',
  orEarlier: '{a} 또는 그 전',
  andLater: '{a} 및 그 후',
  andEarlier: '{a} 및 그 전',
  between: '{a:with} ~ {b:with} 사이',
  allOf: '모두: {a}',
  or: '또는',
  and: '및',
  noStart: { open: '시작 열림', unknown: '시작 미상' },
  noEnd: { open: '끝 열림', unknown: '끝 미상' },
  missing: { year: '연도 미상', month: '(월 미상)', day: '(일 미상)', monthAndDay: '(월일 미상)' },
  localTime: '현지 시각',
  space: ' ',
  signs: { ...LATIN_SIGNS, range: '~', beforeClock: ' ' },
  thousands: ',',
  decimal: '.',
  // The locale puts 년 behind it.
  ofYear: yearNamer({
    scales: byMyriads('만', '억'),
    bc: (number) => `기원전 ${number}`,
    ad: (number) => `서기 ${number}`,
  }),
  group: (group, ofYear) => `${ofYear}년 ${partOfYear(group)}`,
  // “1900년대” may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `${first}년대` : `${first}~${last}년 ${SPANS[span]}`,
  hedgeBefore: (hedge) => hedge,
  doubts: doubtClauses({ approximate: '추정', uncertain: '불확실', parts: PARTS }),
}

function partOfYear(group: number): string {
  if (group <= 32) {
    const hemisphere = group <= 24 ? '' : group <= 28 ? '북반구 ' : '남반구 '
    return `${hemisphere}${SEASONS[(group - 21) % 4] ?? ''}`
  }
  if (group <= 36) return `${group - 32}분기`
  return group <= 39 ? `${['첫', '두', '세'][group - 37] ?? ''} 번째 3분의 1` : group === 40 ? '상반기' : '하반기'
}
