import type { Words } from '../words.ts'
import { events } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `截至${date}`,
  position: (n, total) => `第${n}個，共${total}個`,
  event: (position, date, title) => `事件${position}，${date}，${title}。`,
  events: (n) => `時間軸上有${events(n)}。`,
  cutOff: (date) => `資訊截至${date}。`,
}
