import type { Words } from '../words.ts'
import { count, events } from './counts.ts'

/** What the overview says. */
export const overview: Words['overview'] = {
  finding: (total, exact) =>
    exact === total
      ? `${events(total)}，均精确到日`
      : `${events(total)}，${exact === 0 ? '没有精确日期' : `精确日期${count(exact)}个`}`,
  busiest: (finding, name, most) => `${finding}；最多的是${name}（${count(most)}个）`,
  part: (finding, part, total) => `${finding}（${part}/${total}）`,
  lines: {
    columns: '上方是叙述顺序，下方是真实的时间刻度。光束越宽，日期越不确切。',
    list: '右侧是叙述顺序，左侧是真实的时间刻度。光束越宽，日期越不确切。',
    chapters: '每章各有刻度。确切的日子是一条线，不确切的日期长度就是未知的范围。',
    denseChapters: '每章各有刻度。高度是事件数：深色精确到日，浅色更不确切。',
    rows: '日历各行刻度相同。确切的日子是一条线，不确切的日期长度就是未知的范围。',
    denseRows: '日历各行刻度相同。高度是事件数：深色精确到日，浅色更不确切。',
  },
  hatched: '斜线：尚未发生',
  drawing: (total) => `时间轴上的记号（${events(total)}）以及与各步的连线`,
  enlarged: (what, times) => `${what}，放大${count(times)}倍`,
  cutOff: (date) => `${date}，信息截止日`,
  week: (days) => `${days}这一周`,
  across: {
    day: '超过一天',
    week: '超过一周',
    month: '超过一个月',
    quarter: '超过一个季度',
    year: '超过一年',
    years: '更长',
  },
  noEvents: '没有事件',
  counted(total, exact) {
    if (exact === 0) return events(total)
    return exact === total ? `${events(total)}，均精确到日` : `${events(total)}，精确到日${count(exact)}个`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? '均精确到日' : `精确到日${count(exact)}个`
    const later = perhapsLater === total ? '均可能更晚' : `可能更晚${count(perhapsLater)}个`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join('，')
  },
  relation: { before: '之前', on: '当天', after: '之后' },
  mayFall: (event, begins, around) => `事件${event}可能在${around}${begins ? '开始' : '发生'}`,
  around: (ways, day) => `${day}${ways.join('或')}`,
  aroundEvent: (n) => `事件${n}之前或之后`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}：这是顺序中唯一仅属推定的环节。`
      : `${sentence}：这是${count(total)}个仅属推定的环节之一。`,
  assumedInside: (inside, total) =>
    inside === total
      ? `${count(total)}个仅属推定的环节都在这里。`
      : `${count(total)}个仅属推定的环节中有${count(inside)}个在这里。`,
  noneAssumed: '这些事件之间没有仅属推定的环节。',
}
