import { dayOfNumber, monthWords } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { isDatedToTheDay } from '../dated.ts'
import { allSpans } from '../rail/spans.ts'
import { DAY, MONTH, WEEK, yearsUnit, type CalendarUnit } from './calendar-unit.ts'
import { saysYear, type Chapter } from './chapters.ts'
import { sortDays } from './sort-days.ts'

/** A chapter of many events, row by row of the calendar. */
export interface ChapterRows {
  readonly unit: CalendarUnit
  readonly rows: readonly ChapterRow[]
  /** The events whose dates lie in no single row. */
  readonly across: RowEvents
}

export interface RowEvents {
  /** Indexes in date order; may be none. */
  readonly events: readonly number[]
  /** How many of them are dated to the day. */
  readonly exact: number
}

export interface ChapterRow extends RowEvents {
  readonly startDay: number
  readonly endDay: number
}

/** A slide holds so many. */
const MOST_ROWS = 12

/** Divides a chapter by the shortest unit of which it has no more than a slide's rows; a row without events is one too. */
export function chapterRows(chronology: Chronology, chapter: Chapter): ChapterRows {
  const indexes = Array.from({ length: chapter.count }, (_, n) => chapter.first + n)
  const days = sortDays(chronology)
  const first = Math.min(chapter.startDay, days[chapter.first] ?? chapter.startDay)
  const last = Math.max(chapter.endDay - 1, days[chapter.first + chapter.count - 1] ?? chapter.startDay)
  const { unit, starts } = divideRange(first, last)
  const known = new Set(starts)
  const spans = allSpans(chronology)
  const rowOf = (index: number): number | null => {
    const { startDay = null, endDay = null } = spans[index]?.[0] ?? {}
    const start = startDay === null ? null : unit.startOf(startDay)
    return start !== null && known.has(start) && endDay !== null && endDay <= unit.next(start) ? start : null
  }
  const byRow = new Map<number | null, number[]>()
  for (const index of indexes) {
    const row = rowOf(index)
    const events = byRow.get(row)
    if (events) events.push(index)
    else byRow.set(row, [index])
  }
  const eventsOf = (row: number | null): RowEvents => {
    const events = byRow.get(row) ?? []
    return { events, exact: events.filter((index) => isExact(chronology, index)).length }
  }
  const rows = starts.map((startDay) => ({ startDay, endDay: unit.next(startDay), ...eventsOf(startDay) }))
  return { unit, rows, across: eventsOf(null) }
}

function isExact({ events }: Chronology, index: number): boolean {
  const event = events[index]
  return event !== undefined && isDatedToTheDay(event)
}

/** What a row is called; its year is left out where the chapter's title says it. */
export function rowName(chapter: Chapter, { startDay }: ChapterRow, unit: CalendarUnit, lang: string): string {
  return unit.kind === 'month' && saysYear(chapter)
    ? monthWords(dayOfNumber(startDay), lang)
    : unit.name(startDay, lang)
}

function divideRange(first: number, last: number): { readonly unit: CalendarUnit; readonly starts: readonly number[] } {
  for (const unit of [DAY, WEEK, MONTH]) {
    const starts = startsIn(unit, first, last)
    if (starts.length <= MOST_ROWS) return { unit, starts }
  }
  for (let years = 1; ; years *= 10) {
    const unit = yearsUnit(years)
    const starts = startsIn(unit, first, last)
    if (starts.length <= MOST_ROWS) return { unit, starts }
  }
}

/** The starts of the units that the days lie in; no more than one too many, so that deep time is not counted out. */
function startsIn(unit: CalendarUnit, first: number, last: number): readonly number[] {
  const starts: number[] = []
  for (let day = unit.startOf(first); day <= last && starts.length <= MOST_ROWS; day = unit.next(day)) starts.push(day)
  return starts
}
