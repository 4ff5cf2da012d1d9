import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareDays,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  isLeapYear,
  isoDay,
  weekday,
} from '../../../src/chronology/edtf/index.ts'

const MS_PER_DAY = 86_400_000
/** What a Date holds, in days from 1970. */
const DATE_RANGE = { min: -100_000_000, max: 100_000_000 }
/** Beyond it, as far as a year may be for its number of days to be exact. */
const FAR_RANGE = { min: -8_000_000_000_000_000, max: 8_000_000_000_000_000 }

test('day numbers count from 1970-01-01 as a Date does, wherever a Date reaches', () => {
  fc.assert(
    fc.property(fc.integer(DATE_RANGE), (n) => {
      const date = new Date(n * MS_PER_DAY)
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(dayOfNumber(n)).toEqual(day)
      expect(dayNumber(day)).toBe(n)
      expect(weekday(day)).toBe(date.getUTCDay())
    }),
  )
})

test('a day and its number give each other back, and the next number is the next day, billions of years away too', () => {
  fc.assert(
    fc.property(fc.integer(FAR_RANGE), (n) => {
      const day = dayOfNumber(n)
      const next = dayOfNumber(n + 1)
      expect(dayNumber(day)).toBe(n)
      expect(compareDays(day, next)).toBeLessThan(0)
      expect((weekday(next) - weekday(day) + 7) % 7).toBe(1)
      const isLast = day.day === daysInMonth(day.year, day.month)
      expect(next.day).toBe(isLast ? 1 : day.day + 1)
    }),
  )
})

test('days compare as their numbers do', () => {
  fc.assert(
    fc.property(fc.integer(DATE_RANGE), fc.integer(DATE_RANGE), (a, b) => {
      expect(Math.sign(compareDays(dayOfNumber(a), dayOfNumber(b)))).toBe(Math.sign(a - b))
    }),
  )
})

test('years that no number holds compare by their digits', () => {
  const year = (digits: string) => ({ year: Number(digits), yearDigits: digits, month: 1, day: 1 })
  const digits = [
    '-123456789012345679',
    '-123456789012345678',
    '9007199254740993',
    '123456789012345678',
    '123456789012345679',
  ]
  for (const [i, a] of digits.entries()) {
    for (const [j, b] of digits.entries()) {
      expect(Math.sign(compareDays(year(a), year(b)))).toBe(Math.sign(i - j))
    }
  }
  expect(compareDays({ year: 9007199254740991, month: 1, day: 1 }, year('9007199254740992'))).toBeLessThan(0)
  expect(compareDays({ ...year('123456789012345678'), month: 2 }, year('123456789012345678'))).toBeGreaterThan(0)
})

test('leap years are those of the Gregorian calendar, before its time and before year 0 too', () => {
  expect([2024, 2000, 0, -4, -400, 170_000_000].map(isLeapYear)).toEqual([true, true, true, true, true, true])
  expect([2023, 1900, 2100, -1, -100, 170_000_002].map(isLeapYear)).toEqual([false, false, false, false, false, false])
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2025, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
  expect(daysInMonth(2024, 2)).toBe(29)
})

test('12 July 2025 is a Saturday, and a year of 18 digits has the weekdays of its place in 400 years', () => {
  expect(weekday({ year: 2025, month: 7, day: 12 })).toBe(6)
  expect(weekday({ year: 0, month: 1, day: 1 })).toBe(6)
  const far = { year: Number('100000000000002025'), yearDigits: '100000000000002025', month: 7, day: 12 }
  expect(weekday(far)).toBe(weekday({ year: 2025, month: 7, day: 12 }))
  const before = { year: Number('-99999999999997975'), yearDigits: '-99999999999997975', month: 7, day: 12 }
  expect(weekday(before)).toBe(6)
})

test('a day is written with a year of four digits, its minus, or Y', () => {
  const iso = (year: number) => isoDay({ year, month: 1, day: 1 })
  expect([2025, 0, 43, -43, -9999, 9999].map(iso)).toEqual([
    '2025-01-01',
    '0000-01-01',
    '0043-01-01',
    '-0043-01-01',
    '-9999-01-01',
    '9999-01-01',
  ])
  expect([170000002, -170000000, 10000, -10000].map(iso)).toEqual([
    'Y170000002-01-01',
    'Y-170000000-01-01',
    'Y10000-01-01',
    'Y-10000-01-01',
  ])
  expect(isoDay({ year: 123456789012345680, yearDigits: '123456789012345678', month: 12, day: 31 })).toBe(
    'Y123456789012345678-12-31',
  )
})
