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
      '“late” (2025) before “m” (no date) before “n” (no date) before “earlier” (2023)',
      '“late” (2025) before “m” (no date) before “n” (no date) before “early” (2024)',
    ])
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
