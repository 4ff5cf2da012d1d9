import type { PartName, Phrases } from './phrases.ts'
import { byMyriads, doubtClauses, ideographicGroup, yearNamer, IDEOGRAPHIC_SIGNS, IDEOGRAPHIC_STOPS } from './shapes.ts'

const SPANS = { decade: '十年', century: '百年', millennium: '千年' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: '年', month: '月', day: '日', group: '時段' }

export const zhHant: Phrases = {
  dayFirst: null,
  about: '大約{a:of}',
  possibly: '可能{a}',
  possiblyAbout: '可能大約{a:of}',
  within: { about: '大約{a}', possibly: '可能{a}', possiblyAbout: '可能大約{a}' },
  since: '自{a:of}起',
  until: '至{a:of}為止',
  fromUnknownEnd: '自{a:of}起（終點不明）',
  untilUnknownStart: '至{a:of}為止（起點不明）',
  fromTo: '從{a:of}到{b:of}',
  orLater: '{a}或之後',
  orEarlier: '{a}或之前',
  andLater: '{a}及之後',
  andEarlier: '{a}及之前',
  between: '{a:with}至{b:with}之間',
  allOf: '全部：{a}',
  or: '或',
  and: '和',
  noStart: { open: '起點開放', unknown: '起點不明' },
  noEnd: { open: '終點開放', unknown: '終點不明' },
  missing: { year: '年份不明', month: '（月份不明）', day: '（日期不明）', monthAndDay: '（月日不明）' },
  localTime: '當地時間',
  space: '',
  signs: { ...IDEOGRAPHIC_SIGNS, range: '至' },
  thousands: ',',
  decimal: '.',
  // The locale puts 年 behind it.
  ofYear: yearNamer({
    scales: byMyriads('萬', '億'),
    bc: (number) => `西元前${number}`,
    ad: (number) => `西元${number}`,
  }),
  group: ideographicGroup({
    seasons: ['春季', '夏季', '秋季', '冬季'],
    quarter: (number) => `第${number}季`,
    thirds: ['前三分之一', '中間三分之一', '後三分之一'],
    halves: ['上半年', '下半年'],
  }),
  // “1900年代” may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `${first}年代` : `${first}至${last}年的${SPANS[span]}`,
  hedgeBefore: (hedge) => hedge,
  doubts: doubtClauses({
    approximate: '大約',
    uncertain: '不確定',
    parts: PARTS,
    ...IDEOGRAPHIC_STOPS,
  }),
}
