import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAsked, monthNames, readQueryDate } from '../../../src/stage/lectern/read-query-date.ts'

const MONTHS = monthNames('en')

describe('a date that somebody types', () => {
  test.each([
    ['12 jul', { year: null, month: 7, day: 12 }],
    ['July 12th, 2025', { year: 2025, month: 7, day: 12 }],
    ['2024', { year: 2024, month: null, day: null }],
    ['2024-02', { year: 2024, month: 2, day: null }],
    ['1066', { year: 1066, month: null, day: null }],
    ['september', { year: null, month: 9, day: null }],
    ['12', null],
    ['troops', null],
    ['12 july 13', null],
    ['2024-13', null],
    ['40 july', null],
    ['12 2024', null],
  ])('%j is read as %j', (text, expected) => {
    expect(readQueryDate(text, MONTHS)).toEqual(expected)
  })

  test('is read by the months of the language', () => {
    expect(readQueryDate('12 июля', monthNames('ru'))).toEqual({ year: null, month: 7, day: 12 })
    expect(readQueryDate('3 märz', monthNames('de'))).toEqual({ year: null, month: 3, day: 3 })
  })
})

describe('the days that are asked for', () => {
  const dayOf = (date: Date): number => Math.round(date.getTime() / 86_400_000)
  const dates = fc.date({ min: new Date('0300-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })

  test('hold the day itself, and not the day after', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const asked = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        const day = dayOf(new Date(Date.UTC(asked.year, asked.month - 1, asked.day)))
        expect(isAsked(asked, day, day)).toBe(true)
        expect(isAsked(asked, day + 1, day + 1)).toBe(false)
        expect(isAsked({ ...asked, day: null }, day, day)).toBe(true)
        expect(isAsked({ ...asked, year: null }, day, day)).toBe(true)
        expect(isAsked({ ...asked, year: asked.year + 1 }, day, day)).toBe(false)
      }),
    )
  })

  test('of every year say nothing of a date that is known to a year', () => {
    expect(isAsked({ year: null, month: 7, day: 12 }, 190, 195)).toBe(true)
    expect(isAsked({ year: null, month: 7, day: 12 }, 0, 364)).toBe(false)
  })
})
