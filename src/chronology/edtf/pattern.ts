import { daysInMonth } from './day.ts'
import type { CalendarDay, DateValue, Part } from './value.ts'

/** Whether a number fits two characters of which `X` stands for any digit. */
export function fitsTwo(digits: string, number: number): boolean {
  const tens = digits.charCodeAt(0)
  const ones = digits.charCodeAt(1)
  return (tens === 88 || tens - 48 === Math.floor(number / 10)) && (ones === 88 || ones - 48 === number % 10)
}

/**
 * The years of a four-digit pattern, one by one: from the least magnitude on, or from the greatest (`falling`). A
 * negative pattern never gives year 0, which has no minus.
 */
export function* yearsOf(digits: string, falling: boolean): Generator<number> {
  const negative = digits.startsWith('-')
  const pattern = negative ? digits.slice(1) : digits
  let count = 1
  for (const character of pattern) if (character === 'X') count *= 10
  for (let n = 0; n < count; n++) {
    const magnitude = fill(pattern, falling ? count - 1 - n : n)
    if (!negative) yield magnitude
    else if (magnitude > 0) yield -magnitude
  }
}

/** The `n`-th number of a pattern, in rising order. */
function fill(pattern: string, n: number): number {
  let rest = n
  let value = 0
  let weight = 1
  for (let at = pattern.length - 1; at >= 0; at--) {
    const code = pattern.charCodeAt(at)
    let digit = code - 48
    if (code === 88) {
      digit = rest % 10
      rest = Math.floor(rest / 10)
    }
    value += digit * weight
    weight *= 10
  }
  return value
}

/** The first day, or the last one, that fits a date; `null` where no day of the calendar does. */
export function extremeDay(date: DateValue, side: 'first' | 'last'): CalendarDay | null {
  const { year, month, day } = date
  if (year.number !== null) return extremeDayOfYear(year.number, month, day, side)
  const falling = (side === 'last') !== year.digits.startsWith('-')
  for (const number of yearsOf(year.digits, falling)) {
    const found = extremeDayOfYear(number, month, day, side)
    if (found) return found
    // Only 29 February depends on the year: no other date fails in one year and fits in the next.
    if (day === null || !fitsTwo(day.digits, 29) || (month && !fitsTwo(month.digits, 2))) return null
  }
  return null
}

function extremeDayOfYear(
  year: number,
  month: Part | null,
  day: Part | null,
  side: 'first' | 'last',
): CalendarDay | null {
  for (let n = 1; n <= 12; n++) {
    const candidate = side === 'first' ? n : 13 - n
    if (month !== null && !fits(month, candidate)) continue
    const found = extremeOfMonth(daysInMonth(year, candidate), day, side)
    if (found > 0) return { year, month: candidate, day: found }
  }
  return null
}

/** 0 where no day of the month fits. */
function extremeOfMonth(length: number, day: Part | null, side: 'first' | 'last'): number {
  if (day === null) return side === 'first' ? 1 : length
  if (day.number !== null) return day.number >= 1 && day.number <= length ? day.number : 0
  for (let n = 1; n <= length; n++) {
    const candidate = side === 'first' ? n : length + 1 - n
    if (fitsTwo(day.digits, candidate)) return candidate
  }
  return 0
}

function fits(part: Part, candidate: number): boolean {
  return part.number === null ? fitsTwo(part.digits, candidate) : part.number === candidate
}
