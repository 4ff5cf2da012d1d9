import { gapLength } from '../../../chronology/order/gaps.ts'
import { CHINESE } from '../signs.ts'
import type { Words } from '../words.ts'
import { count, events } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "4或5之後": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return '更晚'
  return `${numbers.slice(0, most).join('或')}${numbers.length > most ? '等' : ''}之後`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = { day: `${length}天`, month: `${length}個多月`, year: `${count(length)}年多` }
  return `${told[unit]}沒有記錄`
}

const KINDS = {
  new: '新增',
  're-dated': '日期更改',
  're-graded': '評等更改',
  changed: '更改',
  withdrawn: '撤回',
} as const

export const zhHant: Words = {
  // Chinese has no capitals, and names keep theirs.
  capital: (text) => text,
  list: (items) => items.join('、'),
  status: { reported: '報導', planned: '計畫', projected: '預測' },
  certainty: { proven: '已證明', stated: '已說明', assumed: '推定' },
  quoted: (text) => `「${text}」`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}，${CREDIBILITY[credibility]}`,
  notGraded: '未評等',

  frame: {
    event: '事件',
    chapter: '章',
    of: (total) => `/ ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: '投影片',
    position: (n, total) => `第${n}張，共${total}張`,
    continued: '續',
    nextKey: '方向鍵、空白鍵或遙控器',
    next: '下一步：',
    legendKey: 'L：日期的畫法',
  },

  paper: {
    notes: '講者備註',
    ownNotes: '自己的備註',
    dating: '日期依據',
    order: '順序',
    sources: '來源',
    chronology: '年表',
    columns: { number: '編號', date: '日期', event: '事件', place: '地點', source: '來源', order: '順序' },
    events: '事件',
  },

  hero: {
    or: '或',
    and: '和',
    between: '',
    to: '至',
    behind: { between: '之間', after: '之後' },
    after: '',
    orLater: '或之後',
    orEarlier: '或之前',
    undated: '沒有日期',
    event: (n) => `事件${n}`,
  },

  kicker: { projectionBy: (who) => `預測：${who}` },

  dating: {
    day: '精確到日。',
    minute: '精確到分。',
    second: '精確到秒。',
    month: '精確到月。',
    year: '精確到年。',
    season: '精確到季節。',
    quarter: '精確到季。',
    decade: '精確到十年。',
    century: '精確到世紀。',
    period: '日期是一段時間。',
    approximate: '日期是大約的。',
    uncertain: '日期不確定。',
    estimate: '年份是估計的。',
    approximateAndUncertain: '大約且不確定。',
    endUnknown: '終點不明。',
    startUnknown: '起點不明。',
    goesOn: '仍在繼續。',
    open: '日期一端開放。',
    oneOf: '只知道範圍。',
    allOf: '多個日期。',
    disputed: '日期有爭議。',
    undated: '來源未給出日期。',
    projected: '是預測，不是事件。',
    planned: '計畫。',
    contestedBy: (by) => `否認：${by}`,
    contested: (by, text) => `否認：${by}：${text}`,
    onlyExact: '本敘述中唯一精確的日期',
    gives: (who, _, date) => `${who}：${date}`,
    thisBrief: '本報告',
    otherReports: '其他報導',
    alsoGiven: (date, by) => (by ? `另一日期：${date}（${by}）` : `另一日期：${date}`),
    placed: (limits) => `位置僅由順序確定：${limits.join('、')}`,
    afterEvent: (n) => `事件${n}之後`,
    beforeEvent: (n) => `事件${n}之前`,
    openNeighbour: (n) => `事件${n}沒有終止日期`,
    earliest: {
      day: '只說明了最早的日子；沒有終止日期',
      month: '只說明了最早的月份；沒有終止日期',
      other: '只說明了開始；沒有終止日期',
    },
    announcedAfter: (n) => `預告在事件${n}之後`,
  },

  lines: {
    source: '來源',
    order: '順序',
    noSource: '沒有來源',
    against: '另說',
    more: (n) => `+ ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `${n}之後`,
    before: (n) => `${n}之前`,
    onlyEvent: '唯一的事件',
    proven: '由日期證明',
    provenAsWritten: '按所寫日期證明',
    ifItTakesPlace: '如果發生',
    eitherDate: '任一日期都成立',
    follows: '由可能的日期推出',
    assumed: (numbers, most) => (numbers.length > 0 ? `推定；可能在${eitherAfter(numbers, most)}` : '推定'),
  },

  exhibit: {
    facts: '具體來說',
    datings: (n) => `${count(n)}種日期說法`,
    notSaid: '來源未公開',
    likely: (scale) => `可能性多大？${scale}用語`,
    howLikely: '可能性多大？來源沒有說',
    noBand: '沒有標出區間：未說明可能性',
    confidence: (confidence) => `對證據的信心：${{ low: '低', moderate: '中等', high: '高' }[confidence]}`,
    axis: (scale) => `${scale}，百分比`,
    credit: (credit) => `圖片：${credit}`,
  },

  title: {
    chronology: (date) => (date ? `年表，截至${date}` : '年表'),
    events,
    exact(n, total) {
      if (n === 0) return '沒有精確到日的'
      return n === total ? '均精確到日' : `日期精確的${count(n)}個`
    },
    toCome: (n) => `尚未發生的${count(n)}個`,
    by: (name) => `編製：${name}`,
  },

  closing: {
    noLinks: '只有一個事件，沒有要證明的順序',
    allProven: (n) => `順序的${count(n)}個環節均已證明`,
    noneAssumed: (n) => `順序的${count(n)}個環節中沒有推定`,
    assumed: (n, total) =>
      n === total ? '順序的所有環節都是推定' : `順序的${count(total)}個環節中有${count(n)}個僅屬推定`,
    line: (watched) => (watched ? '每個事件如何與下一個相連，以及什麼會改變全貌' : '每個事件如何與下一個相連'),
    watch: '值得關注',
    datesApart: '日期不重疊',
    sourceSays: '來源如此說',
    follows: '由可能的日期推出',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `也可能在${eitherAfter(numbers)}` : '我們的解讀'),
    underEither: '任一日期都成立',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `已證明${count(proven)}` : '', stated > 0 ? `已說明${count(stated)}` : '']
      return `其他${count(n)}個環節：${kinds.filter((kind) => kind !== '').join('、')}`
    },
    moreAssumed: (n) => `其他${count(n)}個推定的環節見各事件的投影片`,
    footer: (all, toCome) => (toCome ? `${all}，${toCome}` : all),
  },

  context: {
    title: (n) => `沒有日期但需要了解的${count(n)}件事`,
    line: '來源沒有給出日期、因而放在順序之外的背景',
  },

  sources: {
    none: '沒有來源',
    all: (n, total) =>
      n === total ? `${count(total)}個事件均依據一則報導` : `${count(total)}個事件中有${count(n)}個依據一則報導`,
    plain: (n) => `${count(n)}個來源`,
    line: '來源與評等：來源可靠性A–F，資訊可信度1–6',
    source: '來源',
    grade: '評等',
    events: '事件',
    background: '背景',
    confirmed: '資訊：已證實',
    cannotJudge: '無法判斷',
    rows: '列：來源，A可靠，E不可靠',
    notBad: 'F和6表示「無法判斷」，不表示「差」',
    noneGraded: '來源均未評等，所以格子是空的',
    someUngraded: (n) => `${count(n)}個來源未評等`,
    read: (date) => `${date}查閱`,
  },

  layout: {
    title: '封面',
    overview: '總覽',
    changes: '變化',
    context: '背景',
    closing: '結語',
    sources: '來源',
    legend: '圖例',
  },

  stage: {
    position: '{n} / {total}',
    previous: '上一張',
    next: '下一張',
    close: '關閉',
    commands: '指令',
    steps: '步驟',
    unknown: '這裡沒有投影片{id}。',
    missing: '部分檔案缺失或尚未到達，無法顯示該投影片。',
    legend: '日期的畫法',
    asOf: (date) => `截至${date}`,
    informationAsOf: (date) => `資訊截至${date}`,
  },
  cut: (shown, all) => `顯示${count(all)}個事件中的${count(shown)}個。其餘畫得較淡，編號不變。`,
  transcript: '文字版',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]}${count(number)}`).join('、')
      return `${since === null ? '與上次相比' : `自${since}以來`}：${told === '' ? '沒有變化' : told}`
    },
    line: '與本年表的先前狀態比較',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}，依據不同` : `${is}，此前${was}`),
    grade: (source, was, is) => `${source}：${is}，此前${was}`,
    fields,
    was: (date) => `此前${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: CHINESE,
}
