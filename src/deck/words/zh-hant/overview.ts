import type { Words } from '../words.ts'
import { count, events } from './counts.ts'

/** What the overview says. */
export const overview: Words['overview'] = {
  finding: (total, exact) =>
    exact === total
      ? `${events(total)}，均精確到日`
      : `${events(total)}，${exact === 0 ? '沒有精確日期' : `精確日期${count(exact)}個`}`,
  busiest: (finding, name, most) => `${finding}；最多的是${name}（${count(most)}個）`,
  part: (finding, part, total) => `${finding}（${part}/${total}）`,
  lines: {
    columns: '上方是敘述順序，下方是真實的時間刻度。光束越寬，日期越不確切。',
    list: '右側是敘述順序，左側是真實的時間刻度。光束越寬，日期越不確切。',
    chapters: '每章各有刻度。確切的日子是一條線，不確切的日期長度就是未知的範圍。',
    denseChapters: '每章各有刻度。高度是事件數：深色精確到日，淺色更不確切。',
    rows: '日曆各列刻度相同。確切的日子是一條線，不確切的日期長度就是未知的範圍。',
    denseRows: '日曆各列刻度相同。高度是事件數：深色精確到日，淺色更不確切。',
  },
  hatched: '斜線：尚未發生',
  drawing: (total) => `時間軸上的記號（${events(total)}）以及與各步的連線`,
  enlarged: (what, times) => `${what}，放大${count(times)}倍`,
  cutOff: (date) => `${date}，資訊截止日`,
  week: (days) => `${days}這一週`,
  across: {
    day: '超過一天',
    week: '超過一週',
    month: '超過一個月',
    quarter: '超過一季',
    year: '超過一年',
    years: '更長',
  },
  noEvents: '沒有事件',
  counted(total, exact) {
    if (exact === 0) return events(total)
    return exact === total ? `${events(total)}，均精確到日` : `${events(total)}，精確到日${count(exact)}個`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? '均精確到日' : `精確到日${count(exact)}個`
    const later = perhapsLater === total ? '均可能更晚' : `可能更晚${count(perhapsLater)}個`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join('，')
  },
  relation: { before: '之前', on: '當天', after: '之後' },
  mayFall: (event, begins, around) => `事件${event}可能在${around}${begins ? '開始' : '發生'}`,
  around: (ways, day) => `${day}${ways.join('或')}`,
  aroundEvent: (n) => `事件${n}之前或之後`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}：這是順序中唯一僅屬推定的環節。`
      : `${sentence}：這是${count(total)}個僅屬推定的環節之一。`,
  assumedInside: (inside, total) =>
    inside === total
      ? `${count(total)}個僅屬推定的環節都在這裡。`
      : `${count(total)}個僅屬推定的環節中有${count(inside)}個在這裡。`,
  noneAssumed: '這些事件之間沒有僅屬推定的環節。',
}
