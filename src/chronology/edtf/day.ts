import type { CalendarDay } from './value.ts'

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const DAYS_IN_400_YEARS = 146_097
/** From 1 March of year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468

/** Leap year of the proleptic Gregorian calendar; year 0 is one. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 28 to 31; `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Negative where `a` is before `b`, 0 for the same day. Exact for every year. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return compareYears(a, b) || a.month - b.month || a.day - b.day
}

function compareYears(a: CalendarDay, b: CalendarDay): number {
  if (a.year !== b.year) return a.year < b.year ? -1 : 1
  if (a.yearDigits === undefined && b.yearDigits === undefined) return 0
  const first = exactYear(a)
  const second = exactYear(b)
  return first === second ? 0 : first < second ? -1 : 1
}

function exactYear({ year, yearDigits }: CalendarDay): bigint {
  return BigInt(yearDigits ?? year)
}

/**
 * Days since 1970-01-01, which is 0; negative before it. Exact while the year is within ±24,000,000,000,000 (the
 * count is then a safe integer); beyond that the nearest number, good for drawing and not for comparing.
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_TO_1970
}

/** The day that has this `dayNumber`, within ±2^53; of a number with a fraction, the day that it falls in. */
export function dayOfNumber(n: number): CalendarDay {
  const shifted = Math.floor(n) + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 0 Sunday to 6 Saturday, exact for every year: the calendar repeats every 400 years, which are whole weeks. */
export function weekday(day: CalendarDay): number {
  const remainder = day.yearDigits === undefined ? day.year % 400 : Number(BigInt(day.yearDigits) % 400n)
  const sinceThursday = dayNumber({ year: remainder, month: day.month, day: day.day })
  return (((sinceThursday + 4) % 7) + 7) % 7
}

/** `2025-07-12`; years outside 0000–9999 are written `-0043-01-01` and `Y170000002-01-01`. */
export function isoDay(day: CalendarDay): string {
  return `${isoYear(day)}-${twoDigits(day.month)}-${twoDigits(day.day)}`
}

function isoYear({ year, yearDigits }: CalendarDay): string {
  if (yearDigits !== undefined || Math.abs(year) > 9999) return `Y${yearDigits ?? year}`
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
