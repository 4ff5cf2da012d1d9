import type { Words } from '../words.ts'
import { counted, EVENT } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `на ${date}`,
  position: (n, total) => `${n} из ${total}`,
  event: (position, date, title) => `Событие ${position}, ${date}, ${title}.`,
  events: (n) => `${counted(n, EVENT)} на оси времени.`,
  cutOff: (date) => `Сведения на ${date}.`,
}
