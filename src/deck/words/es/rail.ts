import { capital } from '../text.ts'
import type { Words } from '../words.ts'
import { events } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `al ${date}`,
  position: (n, total) => `${n} de ${total}`,
  event: (position, date, title) => `Hecho ${position}, ${date}, ${title}.`,
  events: (n) => `${capital(events(n))} en un eje del tiempo.`,
  cutOff: (date) => `Información al ${date}.`,
}
