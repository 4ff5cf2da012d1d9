import { describe, expect, it } from 'vitest'
import { messagesOf, placesOf } from './found.ts'

const places = (event: object) =>
  placesOf('after-cut-off', [{ id: 'e', ...event }], { asOf: '2025-07-12', sources: { s: { title: 'S' } } })

describe('an event told as a fact', () => {
  it('cannot lie after the cut-off', () => {
    expect(places({ date: '2025-07-13' })).toEqual(['events.0.date'])
    expect(places({ date: '2025-08' })).toEqual(['events.0.date'])
    expect(messagesOf('after-cut-off', [{ id: 'e', date: '2026' }], { asOf: '2025-07-12' })).toEqual([
      'Event “e” is told as a fact, yet lies after the information cut-off, 2025-07-12.',
    ])
  })

  it('may be of the day itself, or of a time that began by then', () => {
    for (const date of ['2025-07-12', '2025-07', '2025', '2025-07-12/..', '../2026', '[2025-07-12..]', '2024'])
      expect(places({ date })).toEqual([])
  })

  it('is no fault where one dating puts it before the cut-off', () => {
    expect(places({ date: '2026', alsoDated: { date: '2025-03', source: 's' } })).toEqual([])
    expect(places({ date: '2026', alsoDated: { date: '2027', source: 's' } })).toEqual(['events.0.date'])
  })

  it('without a date of its own is judged by the datings that others give', () => {
    const rival = [
      { id: 'a', date: '2020' },
      { id: 'b', after: 'a', alsoDated: [{ date: '2026' }] },
    ]
    expect(placesOf('after-cut-off', rival, { asOf: '2025-07-12' })).toEqual(['events.1.alsoDated.0.date'])
    expect(
      placesOf(
        'after-cut-off',
        [
          { id: 'a', date: '2020' },
          { id: 'b', after: 'a' },
        ],
        { asOf: '2025-07-12' },
      ),
    ).toEqual([])
  })

  it('is no fault where it is a plan or a projection, or the list names no cut-off', () => {
    expect(places({ date: '2026', status: 'planned' })).toEqual([])
    expect(places({ date: '2026', status: 'projected' })).toEqual([])
    expect(placesOf('after-cut-off', [{ id: 'e', date: '2026' }])).toEqual([])
  })
})
