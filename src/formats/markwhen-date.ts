import type { Event } from '@markwhen/parser'
import { dayNumber, dayOfNumber, isoDay, parse } from '../chronology/edtf/index.ts'
import { readCellDate, type DayOrder } from './table/dates.ts'

const MIDNIGHT = 'T00:00:00'

/**
 * When an event of markwhen is, as EDTF: as it is written, where that is a date; else the span that its parser works
 * out of other dates of the text. `other` is the same event under another clock: `null` where the two differ.
 */
export function markwhenDate(event: Event, other: Event, order: DayOrder): string | null {
  const written = writtenDate(event.firstLine.datePart?.trim() ?? '', order)
  if (written !== null) return written
  const { fromDateTimeIso: from, toDateTimeIso: to } = event.dateRangeIso
  const isClock = from !== other.dateRangeIso.fromDateTimeIso || to !== other.dateRangeIso.toDateTimeIso
  return isClock ? null : spanOf(from, to)
}

function writtenDate(text: string, order: DayOrder): string | null {
  const whole = dateOf(text, order)
  if (whole !== null) return whole
  const ends = text.split(/\s+(?:-|–|to)\s+/)
  const [start, end] = ends.map((part) => dateOf(part, order))
  return ends.length === 2 && start && end ? `${start}/${end}` : null
}

function dateOf(text: string, order: DayOrder): string | null {
  const read = readCellDate(text.trim(), order)
  return read.kind !== 'ambiguous' && parse(read.text).ok ? read.text : null
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
