import { daysInMonth } from './day.ts'
import { parseLongYear, parseSignificance } from './parse-year.ts'
import { parseTime } from './parse-time.ts'
import { extremeDay, fitsTwo } from './pattern.ts'
import {
  fail,
  failExpecting,
  isDigit,
  MINUS,
  peek,
  readMark,
  UPPER_S,
  UPPER_T,
  UPPER_X,
  UPPER_Y,
  ZERO,
} from './scan.ts'
import type { Scan } from './scan.ts'
import type { DateTimeValue, DateValue, Mark, Part, SeasonValue, Single } from './value.ts'

const LOWER_U = 117
const LOWER_X = 120

/** Reads one date, season, year or date-time from the current place as far as it goes; what follows is the caller's. */
export function parseSingle(scan: Scan): Single | DateTimeValue | null {
  const from = scan.at
  const left = readMark(scan)
  if (peek(scan) === UPPER_Y) return parseLongYear(scan, left)
  const year = parseFourDigits(scan, left)
  if (year === null) return null
  if (peek(scan) === UPPER_S && year.right === '') return parseSignificance(scan, year)
  if (peek(scan) !== MINUS) return checkEnd(scan, { kind: 'date', year, month: null, day: null })
  scan.at++
  const month = parseTwoDigits(scan, 'month-digits')
  if (month === null) return null
  if (isGroup(month)) return parseSeasonEnd(scan, year, month)
  if (!isMonth(month)) {
    return fail(scan, 'month-range', scan.at - month.right.length - 2, { month: month.digits })
  }
  if (peek(scan) !== MINUS) return checkEnd(scan, { kind: 'date', year, month, day: null })
  scan.at++
  return parseDay(scan, from, year, month)
}

function parseSeasonEnd(scan: Scan, year: Part, season: Part): SeasonValue | null {
  if (peek(scan) === MINUS) return fail(scan, 'season-day', scan.at, { group: season.digits })
  return checkEnd(scan, { kind: 'season', year, season })
}

function parseDay(scan: Scan, from: number, year: Part, month: Part): DateValue | DateTimeValue | null {
  const at = scan.at
  const day = parseTwoDigits(scan, 'day-digits')
  if (day === null) return null
  if (year.number !== null && month.number !== null && day.number !== null) {
    const days = daysInMonth(year.number, month.number)
    if (day.number < 1 || day.number > days) {
      const args = { day: day.digits, month: month.number, year: year.digits, days }
      return fail(scan, 'day-range', at + day.left.length, args)
    }
    if (peek(scan) === UPPER_T && isBare(year) && isBare(month) && isBare(day)) {
      return parseTime(scan, year.number, month.number, day.number)
    }
    return checkEnd(scan, { kind: 'date', year, month, day })
  }
  const date: DateValue = { kind: 'date', year, month, day }
  if (extremeDay(date, 'first') !== null) return checkEnd(scan, date)
  return fail(scan, 'day-never', at + day.left.length, { date: scan.text.slice(from, scan.at) })
}

/** A time stands only after a whole day; two qualifiers never stand side by side. */
function checkEnd<T extends Single>(scan: Scan, value: T): T | null {
  if (scan.at === scan.text.length) return value
  if (peek(scan) === UPPER_T) return fail(scan, 'time-without-day', scan.at)
  if (readMark(scan) !== '') return fail(scan, 'two-marks', scan.at - 1)
  return value
}

/** The year, with its sign and qualifiers. */
function parseFourDigits(scan: Scan, left: Mark): Part | null {
  const { text } = scan
  const from = scan.at
  const negative = text.charCodeAt(from) === MINUS
  const first = negative ? from + 1 : from
  let end = first
  let number = 0
  let unspecified = false
  for (; ; end++) {
    const code = text.charCodeAt(end)
    if (code === UPPER_X) unspecified = true
    else if (isDigit(code)) number = number * 10 + (code - ZERO)
    else break
  }
  scan.at = end
  if (end - first !== 4) return failYearDigits(scan, from, end - first)
  if (negative && number === 0 && !unspecified) return fail(scan, 'minus-zero-year', from)
  const value = unspecified ? null : negative ? -number : number
  return { digits: text.slice(from, end), number: value, left, right: readMark(scan) }
}

/** A month, sub-year group or day, with its qualifiers; not checked against the calendar. */
function parseTwoDigits(scan: Scan, code: 'month-digits' | 'day-digits'): Part | null {
  const { text } = scan
  const left = readMark(scan)
  const from = scan.at
  let end = from
  let number = 0
  let unspecified = false
  for (; ; end++) {
    const character = text.charCodeAt(end)
    if (character === UPPER_X) unspecified = true
    else if (isDigit(character)) number = number * 10 + (character - ZERO)
    else break
  }
  scan.at = end
  if (end - from !== 2) return failTwoDigits(scan, from, code)
  return { digits: text.slice(from, end), number: unspecified ? null : number, left, right: readMark(scan) }
}

/** The year that begins at `from` has another number of digits than four; they end at the current place. */
function failYearDigits(scan: Scan, from: number, digits: number): null {
  if (digits < 4 && isLowerX(peek(scan))) return failExpecting(scan, '“X”')
  if (digits === 0) return failExpecting(scan, 'a year of four digits')
  return fail(scan, 'year-digits', from, { year: scan.text.slice(from, scan.at), digits })
}

function failTwoDigits(scan: Scan, from: number, code: 'month-digits' | 'day-digits'): null {
  const digits = scan.text.slice(from, scan.at)
  if (digits.length < 2 && isLowerX(peek(scan))) return failExpecting(scan, '“X”')
  if (digits === '') return failExpecting(scan, code === 'month-digits' ? 'a month' : 'a day')
  return fail(scan, code, from, { digits })
}

/** `x`, and the `u` of drafts of the standard. */
function isLowerX(code: number): boolean {
  return code === LOWER_X || code === LOWER_U
}

function isGroup({ number }: Part): boolean {
  return number !== null && number >= 21 && number <= 41
}

function isMonth({ digits, number }: Part): boolean {
  if (number !== null) return number >= 1 && number <= 12
  for (let month = 1; month <= 12; month++) if (fitsTwo(digits, month)) return true
  return false
}

function isBare({ left, right }: Part): boolean {
  return left === '' && right === ''
}
