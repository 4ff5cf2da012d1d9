import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/chronology/edtf/index.ts'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import { axisClock, hasTimes } from '../../../src/deck/rail/clock.ts'
import { placeSpan, timeScale } from '../../../src/deck/rail/scale.ts'
import { allSpans } from '../../../src/deck/rail/spans.ts'
import { axisTicks } from '../../../src/deck/rail/ticks.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

function dated(...dates: readonly string[]): Chronology {
  return chronologyOf(dates.map((date, n) => ({ id: `e${String.fromCharCode(97 + n)}`, date })))
}

function labels(chronology: Chronology): string[] {
  return axisTicks(timeScale(chronology, 64, 1216), 'en').flatMap(({ label }) => label ?? [])
}

/** px of each event's first mark. */
function places(chronology: Chronology): number[] {
  const scale = timeScale(chronology, 64, 1216)
  return allSpans(chronology).flatMap(([main]) => (main ? [Math.round(placeSpan(scale, main).x0)] : []))
}

const LANDING = [
  '1969-07-20T13:44:00-04:00',
  '1969-07-20T15:08:14-04:00',
  '1969-07-20T16:17:40-04:00',
  '1969-07-21T01:11:13-04:00',
]

describe('an axis of one day', () => {
  test('goes by hours, and says the day, the zone and each midnight', () => {
    const day = dated(...LANDING)
    expect(timeScale(day, 64, 1216)).toMatchObject({ unit: 'hour', clock: -240 })
    expect(labels(day)).toEqual(['20 Jul 1969, 14:00 UTC−4', '18:00', '20:00', '22:00', '21 Jul 1969'])
  })

  test('has each event where its time is', () => {
    // From 13:00 to 02:00 are 13 hours.
    const hours = [13 + 44 / 60, 15 + 8.23 / 60, 16 + 17.67 / 60, 25 + 11.22 / 60]
    expect(places(dated(...LANDING))).toEqual(hours.map((hour) => Math.round(64 + ((hour - 13) / 13) * 1152)))
  })

  test('goes by minutes where a few hours hold everything', () => {
    const descent = dated('1969-07-20T20:05:05Z', '1969-07-20T20:09:53Z', '1969-07-20T20:17:40Z')
    expect(timeScale(descent, 64, 1216).unit).toBe('minute')
    expect(labels(descent)).toEqual([
      '20 Jul 1969, 20:00 UTC',
      '20:04',
      '20:06',
      '20:08',
      '20:10',
      '20:12',
      '20:14',
      '20:16',
      '20:18',
    ])
  })

  test('goes by days where no event has a time', () => {
    expect(timeScale(dated('2025-07-12', '2025-07-13'), 64, 1216).unit).toBe('day')
    expect(timeScale(dated('2025-07-12', '2025-07-13T12:00:00Z'), 64, 1216).unit).toBe('hour')
  })

  test('draws a day without a time as long as it is', () => {
    const chronology = dated('2025-07-12T06:00:00Z', '2025-07-12', '2025-07-12T18:00:00Z')
    const scale = timeScale(chronology, 64, 1216)
    const at = chronology.events.findIndex(({ event }) => event.main?.date.kind === 'date')
    const [span] = allSpans(chronology)[at] ?? []
    expect(span && placeSpan(scale, span)).toMatchObject({ form: 'bar', x0: 64, x1: 1216 })
  })

  test('puts an undated event between the times of its neighbours', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12T08:00:00Z' },
      { id: 'between', after: 'a', before: 'b' },
      { id: 'b', date: '2025-07-12T20:00:00Z' },
    ])
    const [, between] = allSpans(chronology)
    const day = dayNumber({ year: 2025, month: 7, day: 12 })
    expect(between?.[0]?.startDay).toBeCloseTo(day + 8 / 24, 6)
    expect(between?.[0]?.endDay).toBeCloseTo(day + 20 / 24, 2)
  })
})

describe('the clock of an axis', () => {
  test('is the one that all times are told by, and that of UTC where they are several', () => {
    expect(axisClock(dated('2025-07-12T08:00:00+03:00', '2025-07-12T09:00:00+03:00'))).toBe(180)
    expect(axisClock(dated('2025-07-12T08:00:00+03:00', '2025-07-12T09:00:00Z'))).toBe(0)
    expect(axisClock(dated('2025-07-12T08:00:00', '2025-07-13'))).toBeNull()
    expect([hasTimes(dated('2025-07-12')), hasTimes(dated('2025-07-12T08:00:00'))]).toEqual([false, true])
  })

  test('keeps the instants of several zones in their order', () => {
    const xs = places(dated('2025-07-12T23:00:00-10:00', '2025-07-13T09:00:00+09:00', '2025-07-13T03:00:00Z'))
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(new Set(xs).size).toBe(3)
  })
})
