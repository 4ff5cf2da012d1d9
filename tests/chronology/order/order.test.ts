import { describe, expect, test } from 'vitest'
import { isoDay } from '../../../src/chronology/edtf/index.ts'
import { certaintiesOf, chronologyOf, idsOf } from '../../fixtures/timelines.ts'

describe('the order of events', () => {
  test('goes by earliest day, then by latest day', () => {
    const chronology = chronologyOf([
      { id: 'july', date: '2025-07' },
      { id: 'year', date: '2025' },
      { id: 'first-of-july', date: '2025-07-01' },
      { id: 'before', date: '2024-12-31' },
    ])
    expect(idsOf(chronology)).toEqual(['before', 'year', 'first-of-july', 'july'])
  })

  test('keeps list order where dates are equal', () => {
    expect(
      idsOf(
        chronologyOf([
          { id: 'b', date: '2025' },
          { id: 'a', date: '2025' },
        ]),
      ),
    ).toEqual(['b', 'a'])
  })

  test('goes by the instant where events of one day have times', () => {
    const chronology = chronologyOf([
      { id: 'noon', date: '2025-07-12T12:00:00Z' },
      { id: 'morning', date: '2025-07-12T08:00:00Z' },
      { id: 'east', date: '2025-07-12T12:30:00+09:00' },
    ])
    expect(idsOf(chronology)).toEqual(['east', 'morning', 'noon'])
    expect(certaintiesOf(chronology)).toEqual(['proven', 'proven'])
  })

  test('goes by the instant where the days as written run against the zones', () => {
    const chronology = chronologyOf([
      { id: 'hawaii', date: '2025-07-12T23:00:00-10:00' },
      { id: 'day-before', date: '2025-07-11' },
      { id: 'japan', date: '2025-07-13T09:00:00+09:00' },
      { id: 'day-behind', date: '2025-07-14' },
    ])
    expect(idsOf(chronology)).toEqual(['day-before', 'japan', 'hawaii', 'day-behind'])
    expect(certaintiesOf(chronology)).toEqual(['proven', 'proven', 'proven'])
  })

  test('puts times that run against their days between the events of these days, however the list is written', () => {
    const list = [
      { id: 'late-day', date: '2025-07-13' },
      { id: 'hawaii', date: '2025-07-12T23:00:00-10:00' },
      { id: 'japan', date: '2025-07-13T09:00:00+09:00' },
      { id: 'early-day', date: '2025-07-12' },
    ]
    const expected = ['early-day', 'japan', 'hawaii', 'late-day']
    expect(idsOf(chronologyOf(list))).toEqual(expected)
    expect(idsOf(chronologyOf(list.toReversed()))).toEqual(expected)
  })

  test('holds a later time back until all that must precede an earlier one has its place', () => {
    const chronology = chronologyOf([
      { id: 'noon', date: '2025-02-10T12:00:00Z' },
      { id: 'ten', date: '2025-02-10T10:00:00Z' },
      { id: 'that-day', date: '2025-02-10', before: 'ten' },
    ])
    expect(idsOf(chronology)).toEqual(['that-day', 'ten', 'noon'])
  })

  test('loses no event where statements lead from one clock to another and back', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-02-10T10:00:00Z', after: 'd' },
      { id: 'b', date: '2025-02-10T12:00:00Z' },
      { id: 'c', date: '2025-02-10T08:00:00', after: 'b' },
      { id: 'd', date: '2025-02-10T09:00:00' },
    ])
    expect(idsOf(chronology)).toEqual(['b', 'c', 'd', 'a'])
  })

  test('keeps every after and before, whatever the dates and the list say', () => {
    const chronology = chronologyOf([
      { id: 'c', date: '2025', after: 'b' },
      { id: 'b', date: '2025', after: 'a' },
      { id: 'a', date: '2025' },
    ])
    expect(idsOf(chronology)).toEqual(['a', 'b', 'c'])
  })

  test('puts an event with nothing but before directly before its target', () => {
    const chronology = chronologyOf([
      { id: 'loose', before: 'third' },
      { id: 'first', date: '2023' },
      { id: 'second', date: '2024' },
      { id: 'third', date: '2025' },
    ])
    expect(idsOf(chronology)).toEqual(['first', 'second', 'loose', 'third'])
  })

  test('puts a chain of events with nothing but before together before the dated one', () => {
    const chronology = chronologyOf([
      { id: 'first', date: '2023' },
      { id: 'b', before: 'third' },
      { id: 'a', before: 'b' },
      { id: 'third', date: '2025' },
    ])
    expect(idsOf(chronology)).toEqual(['first', 'a', 'b', 'third'])
  })

  test('loses no event that is only tied to an undated one', () => {
    expect(
      idsOf(
        chronologyOf([
          { id: 'early', date: '2020' },
          { id: 'talks', before: 'treaty' },
          { id: 'treaty', date: '2024' },
          { id: 'leak', after: 'talks' },
          { id: 'late', date: '2030' },
        ]),
      ),
    ).toEqual(['early', 'talks', 'treaty', 'leak', 'late'])
    expect(
      idsOf(
        chronologyOf([
          { id: 'c', after: 'b' },
          { id: 'b', after: 'a' },
          { id: 'a', before: 'b' },
        ]),
      ),
    ).toEqual(['a', 'b', 'c'])
  })

  test('puts the events before one target in the order of their limits, however the list is written', () => {
    const list = [
      { id: 'loose', before: 'year' },
      { id: 'tight', before: ['year', 'july'] },
      { id: 'year', date: '2025' },
      { id: 'july', date: '2025-07-04' },
    ]
    expect(idsOf(chronologyOf(list))).toEqual(['tight', 'loose', 'year', 'july'])
    expect(idsOf(chronologyOf(list.toReversed()))).toEqual(['tight', 'loose', 'year', 'july'])
  })

  test('gives an undated event the bounds that its neighbours allow', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2023-05' },
      { id: 'between', after: 'a', before: 'c' },
      { id: 'c', date: '2025-07' },
    ])
    const bounds = chronology.events[1]?.bounds
    expect(bounds?.earliest && isoDay(bounds.earliest)).toBe('2023-05-01')
    expect(bounds?.latest && isoDay(bounds.latest)).toBe('2025-07-31')
  })

  test('gives an undated event no last day where the event after it has none', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2023' },
      { id: 'between', after: 'a', before: 'c' },
      { id: 'c', date: '[2025-07..]' },
    ])
    const [, between] = chronology.events
    expect(between?.bounds.latest).toBeNull()
    expect(between?.dating).toMatchObject({ kind: 'between', to: { number: 3, open: true } })
  })

  test('narrows a month to the days that remain after an event of that month', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12' },
      { id: 'b', date: '2025-07', after: 'a' },
    ])
    const bounds = chronology.events[1]?.bounds
    expect(bounds?.earliest && isoDay(bounds.earliest)).toBe('2025-07-12')
  })

  test('leaves a time its day as written, whatever day another zone had then', () => {
    const chronology = chronologyOf([
      { id: 'malaya', date: '1941-12-08T00:30:00+07:30' },
      { id: 'hawaii', date: '1941-12-07T07:48:00-10:30', after: 'malaya' },
    ])
    const days = chronology.events.map(({ bounds: { earliest, latest } }) =>
      [earliest, latest].map((day) => day && isoDay(day)),
    )
    expect(days).toEqual([
      ['1941-12-08', '1941-12-08'],
      ['1941-12-07', '1941-12-07'],
    ])
  })

  test('counts every dating of a neighbour when it limits an undated event', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2024', alsoDated: { date: '2022' } },
      { id: 'b', after: 'a' },
    ])
    const bounds = chronology.events[1]?.bounds
    expect(bounds?.earliest && isoDay(bounds.earliest)).toBe('2022-01-01')
  })
})

describe('datings', () => {
  test('within the main bounds are refinements, outside them rivals', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2024', alsoDated: { date: '2024-06' } },
      { id: 'b', date: '2025', alsoDated: [{ date: '2026' }, { date: '2025-03' }] },
    ])
    expect(chronology.events[0]?.dating).toMatchObject({ kind: 'dated', refinements: [{}] })
    expect(chronology.events[1]?.dating).toMatchObject({ kind: 'disputed', rivals: [{}], refinements: [{}] })
  })

  test('of two times on one day are rivals, and a day beside a time in it is not', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12T09:00:00Z', alsoDated: [{ date: '2025-07-12T10:00:00Z' }, { date: '2025-07-12' }] },
    ])
    expect(chronology.events[0]?.dating).toMatchObject({
      kind: 'disputed',
      rivals: [{ date: { hour: 10 } }],
      refinements: [{ date: { kind: 'date' } }],
    })
  })

  test('an open date is "after that day" only where it follows an event of just that day', () => {
    const after = chronologyOf([
      { id: 'a', date: '2025-07-12' },
      { id: 'b', date: '[2025-07-12..]', after: 'a' },
    ])
    expect(after.events[1]?.dating).toMatchObject({ afterThatDay: true })
    const only = chronologyOf([
      { id: 'a', date: '2025-07-12' },
      { id: 'b', date: '[2025-07-12..]' },
    ])
    expect(only.events[1]?.dating).toMatchObject({ afterThatDay: false })
    const month = chronologyOf([
      { id: 'a', date: '2025-07' },
      { id: 'b', date: '[2025-07..]', after: 'a' },
    ])
    expect(month.events[1]?.dating).toMatchObject({ afterThatDay: false })
  })
})
