import { capital } from '../text.ts'
import type { Words } from '../words.ts'
import { events } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `Stand ${date}`,
  position: (n, total) => `${n} von ${total}`,
  event: (position, date, title) => `Ereignis ${position}, ${date}, ${title}.`,
  events: (n) => `${capital(events(n))} auf einer Zeitachse.`,
  cutOff: (date) => `Informationsstand ${date}.`,
}
