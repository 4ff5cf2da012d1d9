import {
  dayNumber,
  dayOfNumber,
  parse,
  shortDayWords,
  shortMonthWords,
  shortWords,
  weekday,
  weekdayWords,
} from '../../chronology/edtf/index.ts'

/** A unit that the calendar is divided into, without gaps; days by number. */
export interface CalendarUnit {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'years'
  /** The first day of the unit that a day lies in. */
  readonly startOf: (day: number) => number
  /** The first day of the unit after the one that begins on this day. */
  readonly next: (startDay: number) => number
  readonly name: (startDay: number, lang: string) => string
  /** How long the longest is. */
  readonly mostDays: number
  /** What it is divided into, for an axis that serves all units of the kind. */
  readonly divisions: (lang: string) => readonly Division[]
}

/** Where a division begins, days from the start of its unit, and what it is called; `null` where others are named instead. */
export interface Division {
  readonly offsetDays: number
  readonly name: string | null
}

const DAYS_OF_YEAR = 365.2425
const A_MONDAY = dayNumber({ year: 2001, month: 1, day: 1 })
/** A year with 29 February: its months serve for all years, a day apart at most. */
const A_LEAP_YEAR = 2000
const MONTHS = Array.from({ length: 12 }, (_, n) => n + 1)

export const DAY: CalendarUnit = {
  kind: 'day',
  startOf: Math.floor,
  next: (startDay) => startDay + 1,
  name: (startDay, lang) => shortDayWords(dayOfNumber(startDay), lang),
  mostDays: 1,
  divisions: () => steps(24, 1 / 24, (hour) => (hour % 6 === 0 ? `${String(hour).padStart(2, '0')}:00` : null)),
}

/** From Monday to Sunday (ISO 8601, 3.1.1.23). */
export const WEEK: CalendarUnit = {
  kind: 'week',
  startOf: (day) => Math.floor(day) - ((weekday(dayOfNumber(Math.floor(day))) + 6) % 7),
  next: (startDay) => startDay + 7,
  name: (startDay, lang) => nameOf(`${dateText(startDay)}/${dateText(startDay + 6)}`, lang),
  mostDays: 7,
  divisions: (lang) => steps(7, 1, (n) => weekdayWords(dayOfNumber(A_MONDAY + n), lang)),
}

export const MONTH: CalendarUnit = {
  kind: 'month',
  startOf: (day) => monthStart(day, 1),
  next: (startDay) => monthStart(startDay + 31, 1),
  name: (startDay, lang) => nameOf(dateText(startDay).slice(0, -3), lang),
  mostDays: 31,
  divisions: () => steps(31, 1, (n) => (n === 0 || (n + 1) % 5 === 0 ? String(n + 1) : null)),
}

export const QUARTER: CalendarUnit = {
  kind: 'quarter',
  startOf: (day) => monthStart(day, 3),
  next: (startDay) => monthStart(startDay + 92, 3),
  name: (startDay, lang) => {
    const { year, month } = dayOfNumber(startDay)
    // Codes 33 to 36 are the quarters (EDTF, level 2, sub-year groupings).
    return nameOf(`${yearText(year)}-${33 + Math.floor((month - 1) / 3)}`, lang)
  },
  mostDays: 92,
  divisions: () => [],
}

/**
 * So many years, a power of ten, as people count them: 1940–1949, and 1–9; before Christ, where there is no year 0,
 * 3000–2001.
 */
export function yearsUnit(count: number): CalendarUnit {
  const yearOf = (day: number) => dayOfNumber(Math.floor(day)).year
  const firstYear = (day: number) => firstOfYears(yearOf(day), count)
  // The first years after Christ are one short.
  const next = (startDay: number) => {
    const year = yearOf(startDay)
    return year === 1 && count > 1 ? count : year + count
  }
  return {
    kind: count === 1 ? 'year' : 'years',
    startOf: (day) => yearStart(firstYear(day)),
    next: (startDay) => yearStart(next(startDay)),
    name: (startDay, lang) => {
      const first = yearOf(startDay)
      return nameOf(count === 1 ? yearText(first) : `${yearText(first)}/${yearText(next(startDay) - 1)}`, lang)
    },
    mostDays: Math.ceil(count * DAYS_OF_YEAR),
    divisions: (lang) => (count === 1 ? months(lang) : tenths(count)),
  }
}

/** Year 0 is the first before Christ (ISO 8601). */
function firstOfYears(year: number, count: number): number {
  if (count === 1) return year
  if (year > 0) return Math.max(1, Math.floor(year / count) * count)
  return 1 - (Math.floor(-year / count) + 1) * count
}

function months(lang: string): readonly Division[] {
  const start = yearStart(A_LEAP_YEAR)
  return MONTHS.map((month) => {
    const first = { year: A_LEAP_YEAR, month, day: 1 }
    return { offsetDays: dayNumber(first) - start, name: shortMonthWords(first, lang) }
  })
}

/** "…0" to "…9" of ten years, "…00" to "…90" of a hundred: the end of the year that they begin with. */
function tenths(count: number): readonly Division[] {
  const digits = String(count).length - 1
  return steps(10, (count / 10) * DAYS_OF_YEAR, (n) => `…${String((n * count) / 10).padStart(digits, '0')}`)
}

function steps(count: number, days: number, name: (n: number) => string | null): readonly Division[] {
  return Array.from({ length: count }, (_, n) => ({ offsetDays: n * days, name: name(n) }))
}

/** The first day of the month that a day lies in, or of the group of so many months. */
function monthStart(day: number, months: number): number {
  const { year, month } = dayOfNumber(Math.floor(day))
  return dayNumber({ year, month: month - ((month - 1) % months), day: 1 })
}

function yearStart(year: number): number {
  return dayNumber({ year, month: 1, day: 1 })
}

function nameOf(edtf: string, lang: string): string {
  const result = parse(edtf)
  return result.ok ? shortWords(result.value, lang) : edtf
}

function dateText(day: number): string {
  const { year, month, day: ofMonth } = dayOfNumber(day)
  return `${yearText(year)}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}
