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

/** "4或5之后": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return '更晚'
  return `${numbers.slice(0, most).join('或')}${numbers.length > most ? '等' : ''}之后`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = { day: `${length}天`, month: `${length}个多月`, year: `${count(length)}年多` }
  return `${told[unit]}没有记录`
}

const KINDS = {
  new: '新增',
  're-dated': '日期更改',
  're-graded': '评级更改',
  changed: '更改',
  withdrawn: '撤回',
} as const

export const zh: Words = {
  // Chinese has no capitals, and names keep theirs.
  capital: (text) => text,
  list: (items) => items.join('、'),
  status: { reported: '报道', planned: '计划', projected: '预测' },
  certainty: { proven: '已证明', stated: '已说明', assumed: '推定' },
  quoted: (text) => `“${text}”`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}，${CREDIBILITY[credibility]}`,
  notGraded: '未评级',

  frame: {
    event: '事件',
    chapter: '章',
    of: (total) => `/ ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: '幻灯片',
    position: (n, total) => `第${n}张，共${total}张`,
    continued: '续',
    nextKey: '方向键、空格或遥控器',
    next: '下一步：',
    legendKey: 'L：日期的画法',
  },

  paper: {
    notes: '演讲备注',
    ownNotes: '自己的备注',
    dating: '日期依据',
    order: '顺序',
    sources: '来源',
    chronology: '年表',
    columns: { number: '编号', date: '日期', event: '事件', place: '地点', source: '来源', order: '顺序' },
    events: '事件',
  },

  hero: {
    or: '或',
    and: '和',
    between: '',
    to: '至',
    behind: { between: '之间', after: '之后' },
    after: '',
    orLater: '或之后',
    orEarlier: '或之前',
    undated: '没有日期',
    event: (n) => `事件${n}`,
  },

  kicker: { projectionBy: (who) => `预测：${who}` },

  dating: {
    day: '精确到日。',
    minute: '精确到分。',
    second: '精确到秒。',
    month: '精确到月。',
    year: '精确到年。',
    season: '精确到季节。',
    quarter: '精确到季度。',
    decade: '精确到十年。',
    century: '精确到世纪。',
    period: '日期是一段时间。',
    approximate: '日期是大约的。',
    uncertain: '日期不确定。',
    estimate: '年份是估计的。',
    approximateAndUncertain: '大约且不确定。',
    endUnknown: '终点不明。',
    startUnknown: '起点不明。',
    goesOn: '仍在继续。',
    open: '日期一端开放。',
    oneOf: '只知道范围。',
    allOf: '多个日期。',
    disputed: '日期有争议。',
    undated: '来源未给出日期。',
    projected: '是预测，不是事件。',
    planned: '计划。',
    contestedBy: (by) => `否认：${by}`,
    contested: (by, text) => `否认：${by}：${text}`,
    onlyExact: '本叙述中唯一精确的日期',
    gives: (who, _, date) => `${who}：${date}`,
    thisBrief: '本报告',
    otherReports: '其他报道',
    alsoGiven: (date, by) => (by ? `另一日期：${date}（${by}）` : `另一日期：${date}`),
    placed: (limits) => `位置仅由顺序确定：${limits.join('、')}`,
    afterEvent: (n) => `事件${n}之后`,
    beforeEvent: (n) => `事件${n}之前`,
    openNeighbour: (n) => `事件${n}没有终止日期`,
    earliest: {
      day: '只说明了最早的日子；没有终止日期',
      month: '只说明了最早的月份；没有终止日期',
      other: '只说明了开始；没有终止日期',
    },
    announcedAfter: (n) => `预告在事件${n}之后`,
  },

  lines: {
    source: '来源',
    order: '顺序',
    noSource: '没有来源',
    against: '另说',
    more: (n) => `+ ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `${n}之后`,
    before: (n) => `${n}之前`,
    onlyEvent: '唯一的事件',
    proven: '由日期证明',
    provenAsWritten: '按所写日期证明',
    ifItTakesPlace: '如果发生',
    eitherDate: '任一日期都成立',
    follows: '由可能的日期推出',
    assumed: (numbers, most) => (numbers.length > 0 ? `推定；可能在${eitherAfter(numbers, most)}` : '推定'),
  },

  exhibit: {
    facts: '具体来说',
    datings: (n) => `${count(n)}种日期说法`,
    notSaid: '来源未公开',
    likely: (scale) => `可能性多大？${scale}用语`,
    howLikely: '可能性多大？来源没有说',
    noBand: '没有标出区间：未说明可能性',
    confidence: (confidence) => `对证据的信心：${{ low: '低', moderate: '中等', high: '高' }[confidence]}`,
    axis: (scale) => `${scale}，百分比`,
    credit: (credit) => `图片：${credit}`,
  },

  title: {
    chronology: (date) => (date ? `年表，截至${date}` : '年表'),
    events,
    exact(n, total) {
      if (n === 0) return '没有精确到日的'
      return n === total ? '均精确到日' : `日期精确的${count(n)}个`
    },
    toCome: (n) => `尚未发生的${count(n)}个`,
    by: (name) => `编制：${name}`,
  },

  closing: {
    noLinks: '只有一个事件，没有要证明的顺序',
    allProven: (n) => `顺序的${count(n)}个环节均已证明`,
    noneAssumed: (n) => `顺序的${count(n)}个环节中没有推定`,
    assumed: (n, total) =>
      n === total ? '顺序的所有环节都是推定' : `顺序的${count(total)}个环节中有${count(n)}个仅属推定`,
    line: (watched) => (watched ? '每个事件如何与下一个相连，以及什么会改变全貌' : '每个事件如何与下一个相连'),
    watch: '值得关注',
    datesApart: '日期不重叠',
    sourceSays: '来源如此说',
    follows: '由可能的日期推出',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `也可能在${eitherAfter(numbers)}` : '我们的解读'),
    underEither: '任一日期都成立',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `已证明${count(proven)}` : '', stated > 0 ? `已说明${count(stated)}` : '']
      return `其他${count(n)}个环节：${kinds.filter((kind) => kind !== '').join('、')}`
    },
    moreAssumed: (n) => `其他${count(n)}个推定的环节见各事件的幻灯片`,
    footer: (all, toCome) => (toCome ? `${all}，${toCome}` : all),
  },

  context: {
    title: (n) => `没有日期但需要了解的${count(n)}件事`,
    line: '来源没有给出日期、因而放在顺序之外的背景',
  },

  sources: {
    none: '没有来源',
    all: (n, total) =>
      n === total ? `${count(total)}个事件均依据一则报道` : `${count(total)}个事件中有${count(n)}个依据一则报道`,
    plain: (n) => `${count(n)}个来源`,
    line: '来源与评级：来源可靠性A–F，信息可信度1–6',
    source: '来源',
    grade: '评级',
    events: '事件',
    background: '背景',
    confirmed: '信息：已证实',
    cannotJudge: '无法判断',
    rows: '行：来源，A可靠，E不可靠',
    notBad: 'F和6表示“无法判断”，不表示“差”',
    noneGraded: '来源均未评级，所以格子是空的',
    someUngraded: (n) => `${count(n)}个来源未评级`,
    read: (date) => `${date}查阅`,
  },

  layout: {
    title: '封面',
    overview: '总览',
    changes: '变化',
    context: '背景',
    closing: '结语',
    sources: '来源',
    legend: '图例',
  },

  stage: {
    position: '{n} / {total}',
    previous: '上一张',
    next: '下一张',
    close: '关闭',
    commands: '命令',
    steps: '步骤',
    unknown: '这里没有幻灯片{id}。',
    missing: '部分文件缺失或尚未到达，无法显示该幻灯片。',
    legend: '日期的画法',
    asOf: (date) => `截至${date}`,
    informationAsOf: (date) => `信息截至${date}`,
  },
  cut: (shown, all) => `显示${count(all)}个事件中的${count(shown)}个。其余画得较淡，编号不变。`,
  transcript: '文字版',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]}${count(number)}`).join('、')
      return `${since === null ? '与上次相比' : `自${since}以来`}：${told === '' ? '没有变化' : told}`
    },
    line: '与本年表的先前状态比较',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}，依据不同` : `${is}，此前${was}`),
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
