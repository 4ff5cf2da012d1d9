import type { Words } from '../words.ts'
import { counted, EVENT } from './counts.ts'

/** What the rail says. */
export const rail: Words['rail'] = {
  asOf: (date) => `станом на ${date}`,
  position: (n, total) => `${n} з ${total}`,
  event: (position, date, title) => `Подія ${position}, ${date}, ${title}.`,
  events: (n) => `${counted(n, EVENT)} на осі часу.`,
  cutOff: (date) => `Відомості станом на ${date}.`,
}
