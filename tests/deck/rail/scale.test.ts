import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounds, dayNumber, dayOfNumber, isoDay, parse } from '../../../src/chronology/edtf/index.ts'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import { placeSpan, stretchScale, timeScale, xOfDay, type Scale } from '../../../src/deck/rail/scale.ts'
import { allSpans } from '../../../src/deck/rail/spans.ts'
import { synthetic, wonsan } from '../../fixtures/chronology.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

function dated(dates: readonly string[], asOf?: string): Chronology {
  const events = dates.map((date, n) => ({ id: `e${n}`, date }))
  return chronologyOf(events, asOf === undefined ? {} : { asOf })
}

function ends(scale: Scale): string {
  return `${isoDay(dayOfNumber(scale.startDay))} ${isoDay(dayOfNumber(scale.endDay - 1))}`
}

function scaleOf(dates: readonly string[], asOf?: string): Scale {
  return timeScale(dated(dates, asOf), 64, 1216)
}

/** Lists of dates that lie anywhere from a day to billions of years apart. */
const lists = fc
  .tuple(
    fc.constantFrom(1, 7, 60, 400, 11_000, 36_525, 3_650_000, 1_600_000_000_000),
    fc.integer({ min: -700_000, max: 700_000 }),
  )
  .chain(([width, start]) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: 0, max: width }),
          fc.integer({ min: 0, max: Math.ceil(width / 4) }),
          fc.constantFrom('day', 'span', 'open', 'before'),
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((all) => all.map(([at, length, kind]) => dateText(start - at, length, kind))),
  )

function dateText(day: number, length: number, kind: string): string {
  const { year } = dayOfNumber(day)
  // Beyond four digits EDTF knows years only.
  const isFar = Math.abs(year) > 9000 || Math.abs(dayOfNumber(day + length).year) > 9000
  const text = (n: number) =>
    isFar
      ? `Y${Math.sign(dayOfNumber(n).year) * Math.max(10_000, Math.abs(dayOfNumber(n).year))}`
      : isoDay(dayOfNumber(n))
  if (kind === 'open') return `[${text(day)}..]`
  if (kind === 'before') return `[..${text(day)}]`
  return kind === 'day' || length === 0 ? text(day) : `${text(day)}/${text(day + length)}`
}

describe('the time axis', () => {
  test('of the five events goes from 2023 to the end of 2025, the year of the cut-off', () => {
    const scale = timeScale(wonsan(), 64, 1216)
    expect(ends(scale)).toBe('2023-01-01 2025-12-31')
    expect(xOfDay(scale, dayNumber({ year: 2025, month: 7, day: 12 }))).toBeCloseTo(1034.2, 1)
    expect(scale.cutOffDay).toBe(dayNumber({ year: 2025, month: 7, day: 13 }))
  })

  test('holds every dating of every event, from a day to billions of years', () => {
    fc.assert(
      fc.property(lists, fc.option(fc.constantFrom('2025-07-12', '0900-01-01'), { nil: undefined }), (dates, asOf) => {
        const chronology = dated(dates, asOf)
        const scale = timeScale(chronology, 64, 1216)
        expect(scale.endDay).toBeGreaterThan(scale.startDay)
        for (const span of allSpans(chronology).flat()) {
          expect(span.startDay ?? scale.startDay).toBeGreaterThanOrEqual(scale.startDay)
          expect(span.endDay ?? scale.endDay).toBeLessThanOrEqual(scale.endDay)
          const { x0, x1 } = placeSpan(scale, span)
          expect(x0).toBeGreaterThanOrEqual(64)
          expect(x1).toBeLessThanOrEqual(1216)
          expect(x1).toBeGreaterThanOrEqual(x0)
        }
      }),
    )
  })

  test('gives a date without an end room behind its start, and one without a start room before its end', () => {
    fc.assert(
      fc.property(lists, (dates) => {
        const chronology = dated(dates)
        const scale = timeScale(chronology, 64, 1216)
        const open = allSpans(chronology)
          .flat()
          .filter(({ startDay, endDay }) => (startDay === null) !== (endDay === null))
        const rooms = open.map((span) => placeSpan(scale, span)).map(({ x0, x1 }) => x1 - x0)
        expect(Math.min(100, ...rooms)).toBeGreaterThan(24)
      }),
    )
  })

  test('is never falling', () => {
    const scale = scaleOf(['Y-4500000000', '2025'])
    fc.assert(
      fc.property(
        fc.integer({ min: -1_700_000_000_000, max: 800_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (day, more) => {
          expect(xOfDay(scale, day + more)).toBeGreaterThanOrEqual(xOfDay(scale, day))
        },
      ),
    )
  })

  test('goes out to whole years, below a year to whole months, below two months to days', () => {
    expect(ends(scaleOf(['2024-05-10', '2025-08-20']))).toBe('2024-01-01 2025-12-31')
    expect(ends(scaleOf(['2025-05-10', '2025-08-20']))).toBe('2025-05-01 2025-08-31')
    expect(ends(scaleOf(['2025-07-07', '2025-07-12']))).toBe('2025-07-07 2025-07-12')
    expect(ends(scaleOf(['2025-07-12']))).toBe('2025-07-12 2025-07-12')
    expect(ends(scaleOf(['Y-4500000000', '2025']))).toBe('Y-4500000000-01-01 2025-12-31')
  })

  test('runs on to the end of the year of the cut-off where a date has no end', () => {
    expect(ends(scaleOf(['[1914-07..]', '1918-11-11'], '1923-05-01'))).toBe('1914-01-01 1923-12-31')
    expect(ends(scaleOf(['[1914-07..]', '1918-11-11']))).toBe('1914-01-01 1918-12-31')
  })

  test('does not reach out to a cut-off long after the last event', () => {
    const scale = scaleOf(['1914-07-28', '1918-11-11'], '2025-07-12')
    expect(ends(scale)).toBe('1914-01-01 1918-12-31')
    expect(scale.cutOffDay).toBeNull()
  })

  test('has no cut-off where the list has none: never today', () => {
    expect(scaleOf(['2025-07-12', '[2025-08..]']).cutOffDay).toBeNull()
  })

  test('is all ahead where the cut-off lies before it', () => {
    const scale = scaleOf(['2030', '2031-05-05'], '2025-07-12')
    expect(scale.cutOffDay).toBeLessThan(scale.startDay)
  })

  test('counts nothing where nothing is dated', () => {
    const chronology = chronologyOf([
      { id: 'a', after: 'b' },
      { id: 'b', before: 'a' },
    ])
    expect(timeScale(chronology, 64, 1216).unit).toBe('none')
  })

  test('of a stretch ends where the stretch does', () => {
    const july = bounds(valueOf('2025-07'))
    if (july.earliest === null || july.latest === null) throw new Error('July has bounds')
    const stretch = { startDay: dayNumber(july.earliest), endDay: dayNumber(july.latest) + 1 }
    const scale = stretchScale(
      stretch,
      { left: 560, right: 1080 },
      { cutOffDay: stretch.endDay, isTimed: false, clock: null },
    )
    expect([xOfDay(scale, stretch.startDay), xOfDay(scale, stretch.endDay)]).toEqual([560, 1080])
    expect(scale.cutOffDay).toBeNull()
  })

  test('is the same at every call', () => {
    expect(timeScale(synthetic(30), 64, 1216)).toEqual(timeScale(synthetic(30), 64, 1216))
  })
})

function valueOf(text: string) {
  const result = parse(text)
  if (!result.ok) throw new Error(text)
  return result.value
}
