import { describe, expect, it } from 'vitest'
import { placesOf } from './found.ts'

const places = (event: object) =>
  placesOf('unattributed-date', [{ id: 'e', ...event }], { sources: { s: { title: 'S' } } })

describe('a date that others give', () => {
  it('says who gives it', () => {
    expect(
      places({ date: '2023', alsoDated: [{ date: '2024', source: 's' }, { date: '2022' }], sources: 's' }),
    ).toEqual(['events.0.alsoDated.1'])
    expect(places({ date: '2023', alsoDated: { date: '2023-05' }, sources: 's' })).toEqual(['events.0.alsoDated.0'])
  })

  it('makes the main one disputed, which then needs a source too', () => {
    expect(places({ date: '2023', alsoDated: { date: '2024', source: 's' } })).toEqual(['events.0.date'])
    expect(places({ date: '2023', alsoDated: { date: '2024', source: 's' }, sources: 's' })).toEqual([])
    expect(places({ date: '2023', alsoDated: { date: '2023-05', source: 's' } })).toEqual([])
  })
})
