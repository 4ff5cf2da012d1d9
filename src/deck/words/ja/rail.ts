import type { Words } from '../words.ts'
import { events } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `${date}現在`,
  position: (n, total) => `${total}件中${n}件目`,
  event: (position, date, title) => `出来事、${position}、${date}、${title}。`,
  events: (n) => `時間軸上の${events(n)}。`,
  cutOff: (date) => `情報は${date}現在。`,
}
