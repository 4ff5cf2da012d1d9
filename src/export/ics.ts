import { calendarText } from './calendar/calendar.ts'
import type { Export } from './export.ts'
import { refuseOtherFile } from './refuse-other-file.ts'

const CALENDAR = { name: 'a calendar', is: (start: string) => start.startsWith('BEGIN:VCALENDAR') }

/** A calendar that other programs read. */
export const ics: Export = {
  async write({ deck }, { out }, { files }) {
    await refuseOtherFile(out, CALENDAR, files)
    await files.writeFile(out, calendarText(deck.chronology))
  },
}
