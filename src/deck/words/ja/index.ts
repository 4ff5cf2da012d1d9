import { gapLength } from '../../../chronology/order/gaps.ts'
import { JAPANESE } from '../signs.ts'
import type { Words } from '../words.ts'
import { count, events } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "4または5の後": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'もっと後'
  return `${numbers.slice(0, most).join('または')}${numbers.length > most ? 'など' : ''}の後`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = { day: `${length}日間`, month: `${length}か月以上`, year: `${count(length)}年以上` }
  return `${told[unit]}記録なし`
}

const KINDS = {
  new: '新規',
  're-dated': '日付変更',
  're-graded': '評価変更',
  changed: '変更',
  withdrawn: '取り下げ',
} as const

export const ja: Words = {
  // Japanese has no capitals, and names keep theirs.
  capital: (text) => text,
  list: (items) => items.join('、'),
  status: { reported: '報道', planned: '計画', projected: '見通し' },
  certainty: { proven: '証明', stated: '明示', assumed: '推定' },
  quoted: (text) => `「${text}」`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}、${CREDIBILITY[credibility]}`,
  notGraded: '評価なし',

  frame: {
    event: '出来事',
    chapter: '章',
    of: (total) => `/ ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'スライド',
    position: (n, total) => `${total}枚中${n}枚目`,
    continued: '続き',
    nextKey: '矢印、スペースまたはリモコン',
    next: '次：',
    legendKey: 'L：日付の描き方',
  },

  paper: {
    notes: '発表メモ',
    ownNotes: '自分のメモ',
    dating: '日付の根拠',
    order: '順序',
    sources: '出典',
    chronology: '年表',
    columns: { number: '番号', date: '日付', event: '出来事', place: '場所', source: '出典', order: '順序' },
    events: '出来事',
  },

  hero: {
    or: 'または',
    and: 'および',
    between: '',
    to: 'から',
    // 以後 would hold the day itself.
    behind: { between: 'の間', after: 'より後' },
    after: '',
    orLater: 'またはそれ以後',
    orEarlier: 'またはそれ以前',
    undated: '日付なし',
    event: (n) => `出来事${n}`,
  },

  kicker: { projectionBy: (who) => `見通し：${who}` },

  dating: {
    day: '日まで判明。',
    minute: '分まで判明。',
    second: '秒まで判明。',
    month: '月まで判明。',
    year: '年まで判明。',
    season: '季節まで判明。',
    quarter: '四半期まで判明。',
    decade: '年代まで判明。',
    century: '世紀まで判明。',
    period: '期間で示された日付。',
    approximate: 'およその日付。',
    uncertain: '不確かな日付。',
    estimate: '推計の年。',
    approximateAndUncertain: 'およそで不確か。',
    endUnknown: '終わりは不明。',
    startUnknown: '始まりは不明。',
    goesOn: '継続中。',
    open: '片側が開いた日付。',
    oneOf: '範囲だけ判明。',
    allOf: '複数の日付。',
    disputed: '日付に異説あり。',
    undated: '出典に日付がない。',
    projected: '見通しであり出来事ではない。',
    planned: '計画。',
    contestedBy: (by) => `否定：${by}`,
    contested: (by, text) => `否定：${by}：${text}`,
    onlyExact: 'この記述で唯一の正確な日付',
    gives: (who, _, date) => `${who}：${date}`,
    thisBrief: 'この報告',
    otherReports: '他の報道',
    alsoGiven: (date, by) => (by ? `別の日付：${date}（${by}）` : `別の日付：${date}`),
    placed: (limits) => `位置は順序だけによる：${limits.join('、')}`,
    afterEvent: (n) => `出来事${n}の後`,
    beforeEvent: (n) => `出来事${n}の前`,
    openNeighbour: (n) => `出来事${n}に終わりの日付がない`,
    earliest: {
      day: '最も早い日だけが明示。終わりの日付なし',
      month: '最も早い月だけが明示。終わりの日付なし',
      other: '始まりだけが明示。終わりの日付なし',
    },
    announcedAfter: (n) => `出来事${n}の後に予告`,
  },

  lines: {
    source: '出典',
    order: '順序',
    noSource: '出典なし',
    against: '異説',
    more: (n) => `+ ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `${n}の後`,
    before: (n) => `${n}の前`,
    onlyEvent: '唯一の出来事',
    proven: '日付で証明',
    provenAsWritten: '書かれたとおりなら証明',
    ifItTakesPlace: '実際に起きれば',
    eitherDate: 'どちらの日付でも成立',
    follows: '可能な日付から導かれる',
    assumed: (numbers, most) => (numbers.length > 0 ? `推定。${eitherAfter(numbers, most)}の可能性` : '推定'),
  },

  exhibit: {
    facts: '具体的には',
    datings: (n) => `${count(n)}通りの日付`,
    notSaid: '出典は明かされていない',
    likely: (scale) => `どれほど確からしいか。${scale}の用語`,
    howLikely: 'どれほど確からしいか。出典は述べていない',
    noBand: '該当する帯なし：可能性は述べられていない',
    confidence: (confidence) => `証拠への確信：${{ low: '低い', moderate: '中程度', high: '高い' }[confidence]}`,
    axis: (scale) => `${scale}、パーセント`,
    credit: (credit) => `写真：${credit}`,
  },

  title: {
    chronology: (date) => (date ? `年表、${date}現在` : '年表'),
    events,
    exact(n, total) {
      if (n === 0) return '日まで判明したものはない'
      return n === total ? 'すべて日まで判明' : `日付が正確なもの${count(n)}件`
    },
    toCome: (n) => `これからのもの${count(n)}件`,
    by: (name) => `作成：${name}`,
  },

  closing: {
    noLinks: '出来事は一件で、証明すべき順序はない',
    allProven: (n) => `順序のつながり${count(n)}件はすべて証明済み`,
    noneAssumed: (n) => `順序のつながり${count(n)}件に推定はない`,
    assumed: (n, total) =>
      n === total ? '順序のつながりはすべて推定' : `順序のつながり${count(total)}件のうち${count(n)}件は推定にとどまる`,
    line: (watched) =>
      watched ? '各出来事が次とどうつながり、何が全体像を変えうるか' : '各出来事が次とどうつながるか',
    watch: '注視すること',
    datesApart: '日付が重ならない',
    sourceSays: '出典がそう述べる',
    follows: '可能な日付から導かれる',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `${eitherAfter(numbers)}の可能性もある` : '私たちの解釈'),
    underEither: 'どの日付でも成立',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `証明${count(proven)}` : '', stated > 0 ? `明示${count(stated)}` : '']
      return `ほかのつながり${count(n)}件：${kinds.filter((kind) => kind !== '').join('、')}`
    },
    moreAssumed: (n) => `ほかの推定のつながり${count(n)}件は各出来事のスライドにあります`,
    footer: (all, toCome) => (toCome ? `${all}、${toCome}` : all),
  },

  context: {
    title: (n) => `日付なしで知っておくこと${count(n)}件`,
    line: '出典が日付を示さず、順序の外に置く背景',
  },

  sources: {
    none: '出典がない',
    all: (n, total) =>
      n === total
        ? `出来事${count(total)}件はすべて一つの報道による`
        : `出来事${count(total)}件のうち${count(n)}件は一つの報道による`,
    plain: (n) => `出典${count(n)}件`,
    line: '出典と評価：出典の信頼性A–F、情報の確度1–6',
    source: '出典',
    grade: '評価',
    events: '出来事',
    background: '背景',
    confirmed: '情報：確認済み',
    cannotJudge: '判断不能',
    rows: '行：出典、Aは信頼できる、Eは信頼できない',
    notBad: 'Fと6は「悪い」ではなく「判断不能」',
    noneGraded: '評価のある出典がなく、欄は空白',
    someUngraded: (n) => `評価のない出典${count(n)}件`,
    read: (date) => `${date}閲覧`,
  },

  layout: {
    title: '表紙',
    overview: '概観',
    changes: '変更点',
    context: '背景',
    closing: 'まとめ',
    sources: '出典',
    legend: '凡例',
  },

  stage: {
    position: '{n} / {total}',
    previous: '前へ',
    next: '次へ',
    close: '閉じる',
    commands: '操作',
    steps: '段階',
    unknown: '{id}のスライドはここにありません。',
    missing: 'ファイルの一部がないか、まだ届いていないため、そのスライドを表示できません。',
    legend: '日付の描き方',
    asOf: (date) => `${date}現在`,
    informationAsOf: (date) => `情報は${date}現在`,
  },
  cut: (shown, all) => `出来事${count(all)}件のうち${count(shown)}件を示します。残りは薄く描き、番号はそのままです。`,
  transcript: '文字版',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]}${count(number)}`).join('、')
      return `${since === null ? '前の状態から' : `${since}から`}：${told === '' ? '変更なし' : told}`
    },
    line: 'この年表の前の状態との比較',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}、根拠が異なる` : `${is}、以前は${was}`),
    grade: (source, was, is) => `${source}：${is}、以前は${was}`,
    fields,
    was: (date) => `以前は${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: JAPANESE,
}
