import { describe, expect, test } from 'vitest'
import { order } from '../../../src/chronology/order/order.ts'
import { idsOf, timelineOf } from '../../fixtures/timelines.ts'

describe('a contradiction', () => {
  test('between dates and order names every event of the chain with its date', () => {
    const { chronology, diagnostics } = order(
      timelineOf([
        { id: 'late', date: '2025' },
        { id: 'middle', after: 'late' },
        { id: 'early', date: '2024', after: 'middle' },
      ]),
    )
    expect(chronology).toBeNull()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.code).toBe('contradiction')
    expect(diagnostics[0]?.args['chain']).toBe('“late” (2025) before “middle” (no date) before “early” (2024)')
    expect(diagnostics[0]?.related).toEqual([
      { at: ['events', 0, 'date'], name: '“late” (2025)' },
      { at: ['events', 1], name: '“middle” (no date)' },
      { at: ['events', 2, 'date'], name: '“early” (2024)' },
    ])
  })

  test('of times on one day is found too', () => {
    const { chronology } = order(
      timelineOf([
        { id: 'a', date: '2025-07-12T12:00:00Z' },
        { id: 'b', date: '2025-07-12T08:00:00Z', after: 'a' },
      ]),
    )
    expect(chronology).toBeNull()
  })

  test('of times is found through events without a date', () => {
    const { chronology, diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025-07-12T12:00:00Z' },
        { id: 'between', after: 'a' },
        { id: 'b', date: '2025-07-12T08:00:00Z', after: 'between' },
      ]),
    )
    expect(chronology).toBeNull()
    expect(diagnostics.map(({ args }) => args['chain'])).toEqual([
      '“a” (2025-07-12T12:00:00Z) before “between” (no date) before “b” (2025-07-12T08:00:00Z)',
    ])
  })

  test('is none where only the days as written run against the instants: Malaya was before Pearl Harbor', () => {
    const malaya = { id: 'malaya', date: '1941-12-08T00:30:00+07:30' }
    const hawaii = { id: 'hawaii', date: '1941-12-07T07:48:00-10:30' }
    const stated = order(timelineOf([{ ...hawaii, after: 'between' }, malaya, { id: 'between', after: 'malaya' }]))
    expect(stated.diagnostics).toEqual([])
    expect(stated.chronology && idsOf(stated.chronology)).toEqual(['malaya', 'between', 'hawaii'])
    const reversed = order(timelineOf([hawaii, { ...malaya, after: 'hawaii' }]))
    expect(reversed.diagnostics.map(({ code }) => code)).toEqual(['contradiction'])
  })

  test('of a time with another date is judged by its day as written', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'day', date: '2025-07-13' },
        { id: 'time', date: '2025-07-12T23:00:00-10:00', after: 'day' },
      ]),
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['contradiction'])
  })

  test('is told once for each pair of dates that clash, however many events lie between', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'late', date: '2025' },
        { id: 'm', after: 'late' },
        { id: 'n', after: 'm' },
        { id: 'early', date: '2024', after: 'n' },
        { id: 'earlier', date: '2023', after: 'n' },
      ]),
    )
    expect(diagnostics.map(({ args }) => args['chain'])).toEqual([
      '“late” (2025) before “m” (no date) before “n” (no date) before “early” (2024)',
      '“late” (2025) before “m” (no date) before “n” (no date) before “earlier” (2023)',
    ])
  })

  test('of one wrong date among many right ones is one error, with the shortest chain', () => {
    const chain = Array.from({ length: 400 }, (_, n) => ({
      id: `e${n}x`,
      date: n === 399 ? '1900' : String(2000 + n),
      ...(n > 0 ? { after: `e${n - 1}x` } : {}),
    }))
    const last = order(timelineOf(chain)).diagnostics
    expect(last.map(({ args }) => args['chain'])).toEqual(['“e398x” (2398) before “e399x” (1900)'])
    const first = order(
      timelineOf(chain.slice(0, 300).map((event, n) => (n === 0 ? { ...event, date: '2299' } : event))),
    )
    expect(first.diagnostics.map(({ args }) => args['chain'])).toEqual(['“e0x” (2299) before “e1x” (2001)'])
  })

  test('is found whichever of the events before it begins too late', () => {
    for (const after of [
      ['late', 'early'],
      ['early', 'late'],
    ]) {
      const { diagnostics } = order(
        timelineOf([
          { id: 'early', date: '2020' },
          { id: 'late', date: '2030' },
          { id: 'between', date: '2025', after },
        ]),
      )
      expect(diagnostics.map(({ args }) => args['chain'])).toEqual(['“late” (2030) before “between” (2025)'])
    }
  })

  test('of a date with a time before it is found', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'time', date: '2025-07-12T12:00:00Z' },
        { id: 'day', date: '2025-07-11', after: 'time' },
      ]),
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['contradiction'])
  })

  test('hides no other: every circle is named, and what contradicts besides', () => {
    const { chronology, diagnostics } = order(
      timelineOf([
        { id: 'a', after: 'c' },
        { id: 'b', after: 'a' },
        { id: 'c', after: 'b' },
        { id: 'x', date: '2025', after: 'y' },
        { id: 'y', after: 'x' },
        { id: 'z', date: '2026', after: 'z' },
        { id: 'late', date: '2030' },
        { id: 'early', date: '2029', after: 'late' },
      ]),
    )
    expect(chronology).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toEqual(['circle', 'circle', 'circle', 'contradiction'])
    expect(diagnostics.map(({ related }) => related.length)).toEqual([3, 2, 1, 2])
  })

  test('in a circle names every event of it', () => {
    const { chronology, diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025', after: 'c' },
        { id: 'b', after: 'a' },
        { id: 'c', after: 'b' },
        { id: 'd', date: '2026', after: 'c' },
      ]),
    )
    expect(chronology).toBeNull()
    expect(diagnostics[0]?.code).toBe('circle')
    const chain = String(diagnostics[0]?.args['chain'])
    for (const id of ['a', 'b', 'c']) expect(chain).toContain(`“${id}”`)
    expect(chain).not.toContain('“d”')
  })

  test('with a rival dating alone is a warning that names it', () => {
    const { chronology, diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025' },
        { id: 'b', date: '2025', alsoDated: { date: '2024' }, after: 'a' },
      ]),
    )
    expect(chronology).not.toBeNull()
    expect(diagnostics).toMatchObject([{ code: 'reading-excluded', args: { event: 'b', date: '2024' } }])
  })

  test('with a rival dating is found through events without a date, and names the whole chain', () => {
    const { chronology, diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025', alsoDated: { date: '2026' } },
        { id: 'between', after: 'a' },
        { id: 'b', date: '2027', alsoDated: { date: '2024' }, after: 'between' },
      ]),
    )
    expect(chronology).not.toBeNull()
    expect(diagnostics).toMatchObject([
      {
        code: 'reading-excluded',
        args: { event: 'b', date: '2024', chain: '“a” (2025 or 2026) before “between” (no date) before “b” (2024)' },
        related: [{ at: ['events', 0, 'date'] }, { at: ['events', 1] }],
      },
    ])
  })

  test('with a rival dating is no warning while some reading of the others allows it', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025', alsoDated: { date: '2023' } },
        { id: 'b', date: '2027', alsoDated: { date: '2024' }, after: 'a' },
      ]),
    )
    expect(diagnostics).toEqual([])
  })

  test('with a rival dating is found where another excluded dating opened the way', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025' },
        { id: 'm', date: '2030', alsoDated: { date: '2020' }, after: 'a' },
        { id: 'x', date: '2031', alsoDated: { date: '2028' }, after: 'm' },
      ]),
    )
    expect(diagnostics.map(({ args }) => args['chain'])).toEqual([
      '“a” (2025) before “m” (2020)',
      '“m” (2030 or 2020) before “x” (2028)',
    ])
  })

  test('with a rival dating is none where another dating of the other leaves it room, by whichever clock', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'first', date: '2025-07-03', alsoDated: { date: '2025-07-02T02:00:00Z' }, before: 'second' },
        { id: 'second', date: '2025-07-05', alsoDated: { date: '2025-07-01T18:00:00-10:00' } },
      ]),
    )
    expect(diagnostics).toEqual([])
  })

  test('with the time of a rival dating is none where only its day as written runs against the instants', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025-07-13T01:00:00+14:00' },
        { id: 'b', date: '2025-07-14T00:00:00Z', alsoDated: { date: '2025-07-12T23:00:00-10:00' }, after: 'a' },
      ]),
    )
    expect(diagnostics).toEqual([])
  })

  test('with the time of a rival dating is a warning too', () => {
    const { diagnostics } = order(
      timelineOf([
        { id: 'a', date: '2025-07-12T09:00:00Z' },
        { id: 'b', date: '2025-07-12T10:00:00Z', alsoDated: { date: '2025-07-12T08:00:00Z' }, after: 'a' },
      ]),
    )
    expect(diagnostics).toMatchObject([{ code: 'reading-excluded', args: { date: '2025-07-12T08:00:00Z' } }])
  })
})
