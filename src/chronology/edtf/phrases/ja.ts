import type { PartName, Phrases } from './phrases.ts'
import { byMyriads, doubtClauses, ideographicGroup, yearNamer, IDEOGRAPHIC_SIGNS, IDEOGRAPHIC_STOPS } from './shapes.ts'

const SPANS = { decade: '10年間', century: '100年間', millennium: '1000年間' } as const
const PARTS: Readonly<Record<PartName, string>> = { year: '年', month: '月', day: '日', group: '時期' }

export const ja: Phrases = {
  dayFirst: null,
  about: '{a:of}頃',
  possibly: 'おそらく{a}',
  possiblyAbout: 'おそらく{a:of}頃',
  within: { about: '{a}頃', possibly: 'おそらく{a}', possiblyAbout: 'おそらく{a}頃' },
  since: '{a:of}以来',
  until: '{a:of}まで',
  fromUnknownEnd: '{a:of}から（終わりは不明）',
  untilUnknownStart: '{a:of}まで（始まりは不明）',
  fromTo: '{a:of}から{b:of}まで',
  orLater: '{a}またはそれ以後',
  orEarlier: '{a}またはそれ以前',
  andLater: '{a}とそれ以後',
  andEarlier: '{a}とそれ以前',
  between: '{a:with}から{b:with}の間',
  allOf: 'すべて：{a}',
  or: 'または',
  and: 'と',
  noStart: { open: '始まりは開いている', unknown: '始まりは不明' },
  noEnd: { open: '終わりは開いている', unknown: '終わりは不明' },
  missing: { year: '年は不明', month: '（月は不明）', day: '（日は不明）', monthAndDay: '（月日は不明）' },
  localTime: '現地時間',
  space: '',
  signs: { ...IDEOGRAPHIC_SIGNS, range: '〜' },
  thousands: ',',
  decimal: '.',
  // The locale puts 年 behind it.
  ofYear: yearNamer({
    scales: byMyriads('万', '億'),
    bc: (number) => `紀元前${number}`,
    ad: (number) => `西暦${number}`,
  }),
  group: ideographicGroup({
    seasons: ['春', '夏', '秋', '冬'],
    quarter: (number) => `第${number}四半期`,
    thirds: ['の最初の3分の1', 'の2番目の3分の1', 'の最後の3分の1'],
    halves: ['前半', '後半'],
  }),
  // “1900年代” may be a decade or a century: such a one is told by its years.
  span: (span, first, last) =>
    span === 'decade' && !first.endsWith('00') ? `${first}年代` : `${first}〜${last}年の${SPANS[span]}`,
  hedgeBefore: (hedge) => hedge,
  doubts: doubtClauses({
    approximate: 'およそ',
    uncertain: '不確か',
    parts: PARTS,
    ...IDEOGRAPHIC_STOPS,
  }),
}
