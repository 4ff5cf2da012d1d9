import { capital } from '../text.ts'
import type { Words } from '../words.ts'
import { events } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `au ${date}`,
  position: (n, total) => `${n} sur ${total}`,
  event: (position, date, title) => `Événement ${position}, ${date}, ${title}.`,
  events: (n) => `${capital(events(n))} sur un axe du temps.`,
  cutOff: (date) => `Informations au ${date}.`,
}
