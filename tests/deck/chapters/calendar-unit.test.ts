import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/chronology/edtf/index.ts'
import { DAY, MONTH, QUARTER, WEEK, yearsUnit } from '../../../src/deck/chapters/calendar-unit.ts'

const units = [DAY, WEEK, MONTH, QUARTER, yearsUnit(1), yearsUnit(10), yearsUnit(1000)]
const date = (year: number, month: number, day: number) => dayNumber({ year, month, day })

test('units lie side by side: each day is in one, none is longer than it says, and they follow without a gap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.integer({ min: -3_000_000, max: 3_000_000 }), (unit, day) => {
      const start = unit.startOf(day)
      const end = unit.next(start)
      expect(start).toBeLessThanOrEqual(day)
      expect(end).toBeGreaterThan(day)
      expect(end - start).toBeLessThanOrEqual(unit.mostDays)
      expect(unit.startOf(start)).toBe(start)
      expect(unit.startOf(end)).toBe(end)
    }),
  )
})

test('each is named as people name it', () => {
  const names = units.slice(0, 6).map((unit) => unit.name(unit.startOf(date(1941, 8, 12)), 'en'))
  expect(names).toEqual(['12 Aug 1941', '11–17 Aug 1941', 'Aug 1941', '3rd quarter of 1941', '1941', '1940–1949'])
  expect(yearsUnit(100).name(yearsUnit(100).startOf(date(-43, 3, 15)), 'en')).toBe('100–1 BC')
})

test('a time of day belongs to its day, and a week begins on Monday', () => {
  expect(DAY.startOf(date(2025, 7, 12) + 0.75)).toBe(date(2025, 7, 12))
  expect(WEEK.startOf(date(2025, 7, 13) + 0.5)).toBe(date(2025, 7, 7))
})

test('divisions begin with the unit, rise, and end within it', () => {
  for (const unit of units.filter((one) => one !== QUARTER)) {
    const offsets = unit.divisions('en').map(({ offsetDays }) => offsetDays)
    expect(offsets[0]).toBe(0)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
    expect(offsets.at(-1)).toBeLessThan(unit.mostDays)
  }
  expect(
    yearsUnit(1)
      .divisions('en')
      .map(({ name }) => name),
  ).toEqual('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '))
  expect(yearsUnit(100).divisions('en')[4]?.name).toBe('…40')
})
