import type { Words } from '../words.ts'
import { events } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `${date} 기준`,
  position: (n, total) => `${total}건 중 ${n}`,
  event: (position, date, title) => `사건 ${position}, ${date}, ${title}.`,
  events: (n) => `시간축 위의 ${events(n)}.`,
  cutOff: (date) => `정보 기준일 ${date}.`,
}
