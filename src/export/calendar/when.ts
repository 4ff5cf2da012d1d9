import { bounds, compareDays, dayNumber, dayOfNumber, instants, singles } from '../../chronology/edtf/index.ts'
import type { Bounds, CalendarDay, Edtf } from '../../chronology/edtf/index.ts'
import type { OrderedEvent } from '../../chronology/order/chronology.ts'

/** The start of an entry and the end behind it, each with its parameter, as iCalendar writes them. */
export interface When {
  readonly start: readonly [name: string, value: string]
  readonly end: readonly [name: string, value: string] | null
}

const SECONDS_A_DAY = 86_400

/**
 * When an event is in a calendar: at its time, or on all days from the first to the last that its date names, as the
 * whole of July for "July 2025 or later"; without a date, from the neighbour before to the neighbour after. `null` where
 * no day is named, or where its year is none that iCalendar can write (RFC 5545, 3.3.4: four digits).
 */
export function whenOf({ event, dating }: OrderedEvent): When | null {
  const moment = event.main && instants(event.main.date)
  if (moment) {
    const day = dayOfNumber(Math.floor(moment.start / SECONDS_A_DAY))
    const text = dateText(day)
    if (text === null) return null
    const second = ((moment.start % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY
    const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(twoDigits).join('')
    return { start: ['DTSTART', `${text}T${clock}${moment.zone === 'known' ? 'Z' : ''}`], end: null }
  }
  if (event.main) return wholeDays(namedDays(event.main.date))
  if (dating.kind !== 'between') return null
  const [from, to] = [dating.from, dating.to].map((limit) => limit?.date && namedDays(limit.date))
  return wholeDays({ earliest: from?.earliest ?? null, latest: to?.latest ?? null })
}

/** The first and the last day of all that a date names, whatever lies beyond its open ends. */
function namedDays(date: Edtf): Bounds {
  const days = singles(date).flatMap((one) => {
    const { earliest, latest } = bounds(one)
    return [earliest, latest].filter((day) => day !== null)
  })
  const sorted = days.toSorted(compareDays)
  return { earliest: sorted[0] ?? null, latest: sorted.at(-1) ?? null }
}

function wholeDays({ earliest, latest }: Bounds): When | null {
  const first = earliest ?? latest
  const last = latest ?? earliest
  if (first === null || last === null) return null
  const start = dateText(first)
  const end = dateText(dayOfNumber(dayNumber(last) + 1))
  if (start === null || end === null) return null
  return { start: ['DTSTART;VALUE=DATE', start], end: ['DTEND;VALUE=DATE', end] }
}

/** "20250712"; `null` for years before 1 and after 9999. */
function dateText({ year, month, day }: CalendarDay): string | null {
  if (year < 1 || year > 9999) return null
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(day)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
