import type { Words } from '../words.ts'
import { count, events } from './counts.ts'

/** What the overview says. */
export const overview: Words['overview'] = {
  finding: (total, exact) =>
    exact === total
      ? `${events(total)}、すべて日まで判明`
      : `${events(total)}、正確な日付は${exact === 0 ? 'なし' : `${count(exact)}件`}`,
  busiest: (finding, name, most) => `${finding}。最多は${name}（${count(most)}）`,
  part: (finding, part, total) => `${finding}（${part}/${total}）`,
  lines: {
    columns: '上は語る順、下は実際の時間の目盛り。光の幅が広いほど日付はあいまいです。',
    list: '右は語る順、左は実際の時間の目盛り。光の幅が広いほど日付はあいまいです。',
    chapters: '章ごとに固有の目盛り。正確な日は線、あいまいな日付は分からない分だけ長くなります。',
    denseChapters: '章ごとに固有の目盛り。高さは件数。濃い部分は日まで判明、薄い部分はそれよりあいまいです。',
    rows: '暦の行はどれも同じ目盛り。正確な日は線、あいまいな日付は分からない分だけ長くなります。',
    denseRows: '暦の行はどれも同じ目盛り。高さは件数。濃い部分は日まで判明、薄い部分はそれよりあいまいです。',
  },
  hatched: '斜線：まだ起きていない',
  drawing: (total) => `時間軸上の印（${events(total)}）と各段階とのつながり`,
  enlarged: (what, times) => `${what}、${count(times)}倍に拡大`,
  cutOff: (date) => `${date}、情報の基準日`,
  week: (days) => `${days}の週`,
  across: {
    day: '一日を超える',
    week: '一週間を超える',
    month: '一か月を超える',
    quarter: '四半期を超える',
    year: '一年を超える',
    years: 'さらに長い',
  },
  noEvents: '出来事なし',
  counted(total, exact) {
    if (exact === 0) return events(total)
    return exact === total ? `${events(total)}、すべて日まで判明` : `${events(total)}、日まで判明${count(exact)}件`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? 'すべて日まで判明' : `日まで判明${count(exact)}件`
    const later = perhapsLater === total ? 'すべてより遅い可能性' : `より遅い可能性${count(perhapsLater)}件`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join('、')
  },
  relation: { before: 'より前', on: '当日', after: 'より後' },
  mayFall: (event, begins, around) => `出来事${event}は${around}${begins ? '始まった' : '起きた'}可能性がある`,
  around: (ways, day) => `${day}の${ways.map((way) => way.replace('より', '')).join('または')}に`,
  aroundEvent: (n) => `出来事${n}の前または後に`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}。順序のうち推定にとどまる唯一のつながり。`
      : `${sentence}。推定にとどまるつながり${count(total)}件の一つ。`,
  assumedInside: (inside, total) =>
    inside === total
      ? `推定にとどまるつながり${count(total)}件はすべてここにあります。`
      : `推定にとどまるつながり${count(total)}件のうち${count(inside)}件がここにあります。`,
  noneAssumed: 'これらの出来事の間に推定にとどまるつながりはありません。',
}
