import type { Words } from '../words.ts'
import { counted, EVENT } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `حتى ${date}`,
  position: (n, total) => `${n} من ${total}`,
  event: (position, date, title) => `الحدث ${position}، ${date}، ${title}.`,
  events: (n) => `${counted(n, EVENT)} على محور الزمن.`,
  cutOff: (date) => `المعلومات حتى ${date}.`,
}
