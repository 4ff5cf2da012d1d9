import type { Event } from '@markwhen/parser'
import { dayNumber, dayOfNumber, isoDay, parse } from '../chronology/edtf/index.ts'
import { readCellDate, type DayOrder } from './table/dates.ts'

const MIDNIGHT = 'T00:00:00'

/** A date that an event of markwhen writes out, as EDTF; `null` where it follows from others or from the clock. */
export function writtenDate({ firstLine }: Event, order: DayOrder): string | null {
  const text = firstLine.datePart?.trim() ?? ''
  const whole = dateOf(text, order)
  if (whole !== null) return whole
  const ends = text.split(/\s+(?:-|–|to)\s+/)
  const [start, end] = ends.map((part) => dateOf(part, order))
  return ends.length === 2 && start && end ? `${start}/${end}` : null
}

/**
 * The span that the parser works out of other dates of the text. `other` is the same event under another clock: `null`
 * where the two differ, but for what is written in figures and is no date: that is told as it stands.
 */
export function workedOutDate(event: Event, other: Event): string | null {
  const { fromDateTimeIso: from, toDateTimeIso: to } = event.dateRangeIso
  const isClock = from !== other.dateRangeIso.fromDateTimeIso || to !== other.dateRangeIso.toDateTimeIso
  const text = event.firstLine.datePart?.trim() ?? ''
  if (isClock) return /^\d[\d\s/.:T~?%-]*$/.test(text) ? text : null
  return spanOf(from, to)
}

function dateOf(text: string, order: DayOrder): string | null {
  const read = readCellDate(text.trim(), order)
  return (read.kind === 'edtf' || read.kind === 'rewritten') && parse(read.text).ok ? read.text : null
}

/** From a moment to just before another; whole days where both are midnights. */
function spanOf(from: string, to: string): string {
  const [start, end] = [day(from), day(to)]
  if (!from.includes(MIDNIGHT) || !to.includes(MIDNIGHT)) {
    return start === end ? `${start}T${from.slice(11, 19)}` : `${start}/${end}`
  }
  const last = dayBefore(end)
  return start === last ? start : `${start}/${last}`
}

function dayBefore(text: string): string {
  const [year = 0, month = 1, ofMonth = 1] = text.split('-').map(Number)
  return isoDay(dayOfNumber(dayNumber({ year, month, day: ofMonth }) - 1))
}

function day(iso: string): string {
  return iso.slice(0, 10)
}
