import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/chronology/edtf/index.ts'
import { stretchScale, timeScale, type Scale } from '../../../src/deck/rail/scale.ts'
import { axisTicks, minorTicks } from '../../../src/deck/rail/ticks.ts'
import { wonsan } from '../../fixtures/chronology.ts'

const LINE = { left: 64, right: 1216 }
/** Of a chronology without times of day and without a cut-off. */
const DAYS = { cutOffDay: null, isTimed: false, clock: null }

function years(first: number, last: number, line = LINE): Scale {
  const start = (year: number) => dayNumber({ year, month: 1, day: 1 })
  return stretchScale({ startDay: start(first), endDay: start(last + 1) }, line, DAYS)
}

function labels(scale: Scale): string[] {
  return axisTicks(scale, 'en').flatMap(({ label }) => label ?? [])
}

const stretches = fc
  .tuple(
    fc.integer({ min: -1_000_000, max: 800_000 }),
    fc.constantFrom(1, 3, 7, 31, 90, 365, 1000, 11_000, 40_000, 4_000_000, 1_600_000_000_000),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([start, length, share]) => ({
    startDay: start,
    endDay: start + Math.max(1, Math.round((length * share) / 50)),
  }))

describe('the ticks of an axis', () => {
  test('are every year and its label on three years', () => {
    expect(labels(timeScale(wonsan(), 64, 1216))).toEqual(['2023', '2024', '2025'])
  })

  test('are labelled every second year of twelve and every fifth of thirty-five', () => {
    expect(labels(years(2014, 2025))).toEqual(['2014', '2016', '2018', '2020', '2022', '2024'])
    expect(axisTicks(years(2014, 2025), 'en')).toHaveLength(12)
    expect(labels(years(1991, 2025))).toEqual(['1991', '1996', '2001', '2006', '2011', '2016', '2021'])
    expect(axisTicks(years(1991, 2025), 'en')).toHaveLength(35)
  })

  test('are round numbers of years on a long axis, and there is no year 0', () => {
    expect(labels(years(1900, 1999))[0]).toBe('1900')
    expect(labels(years(-752, 1453)).slice(0, 4)).toEqual(['600 BC', '400 BC', '200 BC', '1 AD'])
    expect(labels(years(-4_500_000_000, 2025))[0]).toBe('4 billion BC')
  })

  test('are months below a year and days below two months', () => {
    const months = {
      startDay: dayNumber({ year: 2025, month: 5, day: 1 }),
      endDay: dayNumber({ year: 2025, month: 9, day: 1 }),
    }
    expect(labels(stretchScale(months, LINE, DAYS))).toEqual(['May 2025', 'Jun 2025', 'Jul 2025', 'Aug 2025'])
    const week = {
      startDay: dayNumber({ year: 2025, month: 7, day: 7 }),
      endDay: dayNumber({ year: 2025, month: 7, day: 14 }),
    }
    expect(labels(stretchScale(week, LINE, DAYS))).toHaveLength(7)
  })

  test('of a day count hours where the chronology tells times of day', () => {
    const startDay = dayNumber({ year: 1969, month: 7, day: 20 })
    const day = { startDay, endDay: startDay + 1 }
    expect(stretchScale(day, LINE, { ...DAYS, isTimed: true, clock: 0 })).toMatchObject({ unit: 'hour', clock: 0 })
    expect(stretchScale(day, LINE, DAYS).unit).toBe('day')
  })

  test('lie on the axis, in order, and are never more than there is room for', () => {
    fc.assert(
      fc.property(stretches, fc.constantFrom(LINE, { left: 20, right: 370 }), (stretch, line) => {
        const ticks = axisTicks(stretchScale(stretch, line, DAYS), 'en')
        expect(ticks.length).toBeLessThanOrEqual((line.right - line.left) / 3 + 2)
        for (const { x } of ticks) {
          expect(x).toBeGreaterThanOrEqual(line.left)
          expect(x).toBeLessThanOrEqual(line.right)
        }
        const xs = ticks.map(({ x }) => x)
        expect(xs).toEqual([...xs].sort((a, b) => a - b))
      }),
    )
  })

  test('have labels that are at least 60 px apart', () => {
    fc.assert(
      fc.property(stretches, fc.constantFrom(LINE, { left: 20, right: 370 }), (stretch, line) => {
        const xs = axisTicks(stretchScale(stretch, line, DAYS), 'en').flatMap(({ x, label }) =>
          label === null ? [] : x,
        )
        for (const [n, x] of xs.slice(1).entries()) expect(x - (xs[n] ?? 0)).toBeGreaterThanOrEqual(60)
      }),
    )
  })

  test('have months between them only where a month has room', () => {
    expect(minorTicks(years(2023, 2025))).toHaveLength(36)
    expect(minorTicks(years(1991, 2025))).toHaveLength(0)
  })
})
