import { describe, expect, test } from 'vitest'
import { chronologyOf } from '../../fixtures/timelines.ts'

describe('a gap', () => {
  const gaps = (...events: Parameters<typeof chronologyOf>[0]) =>
    chronologyOf(events).links.map(({ emptyDays }) => emptyDays)

  test('is the days that no event can have been on', () => {
    expect(
      gaps({ id: 'a', date: '2025-07-02' }, { id: 'b', date: '2025-07-12' }, { id: 'c', date: '2025-07-13' }),
    ).toEqual([9, 0])
  })

  test('ends where any event of the list may reach into it', () => {
    const week = [
      { id: 'a', date: '2025-07-02' },
      { id: 'b', date: '2025-07-12' },
    ]
    expect(gaps(...week, { id: 'long', date: '2025-06/2025-07-08' })).toEqual([0, 3])
    expect(gaps(...week, { id: 'ongoing', date: '2025-07-01/..' })).toEqual([0, 0])
    expect(gaps(...week, { id: 'loose', before: 'b' })).toEqual([0, 0])
    expect(
      gaps({ id: 'a', date: '2025-07-02', alsoDated: { date: '2025-07-07' } }, { id: 'b', date: '2025-07-12' }),
    ).toEqual([4])
  })

  test('is counted over ages', () => {
    expect(gaps({ id: 'a', date: 'Y-45E8' }, { id: 'b', date: '2025' })[0]).toBeGreaterThan(4.5e9 * 365)
  })
})
