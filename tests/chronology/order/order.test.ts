import { describe, expect, test } from 'vitest'
import { order } from '../../../src/chronology/order/order.ts'
import { isoDay } from '../../../src/chronology/edtf/index.ts'
import { certaintiesOf, chronologyOf, idsOf, timelineOf } from '../../fixtures/timelines.ts'

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

  test('counts every dating of a neighbour when it limits an undated event', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2024', alsoDated: { date: '2022' } },
      { id: 'b', after: 'a' },
    ])
    const bounds = chronology.events[1]?.bounds
    expect(bounds?.earliest && isoDay(bounds.earliest)).toBe('2022-01-01')
  })
})

describe('the certainty of a link', () => {
  test('is proven where the days cannot overlap', () => {
    expect(
      certaintiesOf(
        chronologyOf([
          { id: 'a', date: '2023' },
          { id: 'b', date: '2024-01-01' },
        ]),
      ),
    ).toEqual(['proven'])
  })

  test('is assumed where the days touch and nothing is stated', () => {
    expect(
      certaintiesOf(
        chronologyOf([
          { id: 'a', date: '2023' },
          { id: 'b', date: '2023-12-31' },
        ]),
      ),
    ).toEqual(['assumed'])
  })

  test('is stated where a source says so, and proven wins where both hold', () => {
    const overlap = chronologyOf([
      { id: 'a', date: '2023' },
      { id: 'b', date: '2023', after: { event: 'a', because: 'later' } },
    ])
    expect(overlap.links[0]).toMatchObject({ certainty: 'stated', because: 'later' })
    expect(
      certaintiesOf(
        chronologyOf([
          { id: 'a', date: '2023' },
          { id: 'b', date: '2024', after: 'a' },
        ]),
      ),
    ).toEqual(['proven'])
  })

  test('is judged on the dates as written, never on bounds narrowed by what is stated', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07', before: 'b' },
      { id: 'b', date: '2025-07-12' },
      { id: 'c', date: '2025-07-20' },
    ])
    expect(certaintiesOf(chronology)).toEqual(['stated', 'proven'])
  })

  test('is stated where it follows from dates and a statement together', () => {
    const chronology = chronologyOf([
      { id: 'year', date: '2025', before: 'march' },
      { id: 'march', date: '2025-03', before: 'x' },
      { id: 'x', date: '2025-04' },
    ])
    expect(chronology.links.map((link) => [link.certainty, link.direct])).toEqual([
      ['stated', true],
      ['proven', true],
    ])
    const through = chronologyOf([
      { id: 'loose', date: '2025', before: 'march' },
      { id: 'april', date: '2025-04' },
      { id: 'march', date: '2025-03' },
    ])
    expect(idsOf(through)).toEqual(['loose', 'march', 'april'])
    const skipped = chronologyOf([
      { id: 'a', date: '[2025-01..]', before: 'c' },
      { id: 'b', date: '2025-06' },
      { id: 'c', date: '2025-05', after: 'a' },
      { id: 'z', date: '[2025-05-01..]', after: 'b' },
    ])
    const link = skipped.links.at(-1)
    expect(link?.certainty).toBe('stated')
  })

  test('holds only if it holds under every rival dating', () => {
    const both = chronologyOf([
      { id: 'a', date: '2022', alsoDated: { date: '2023' } },
      { id: 'b', date: '2024' },
    ])
    expect(certaintiesOf(both)).toEqual(['proven'])
    const one = chronologyOf([
      { id: 'a', date: '2022', alsoDated: { date: '2025' } },
      { id: 'b', date: '2024' },
    ])
    expect(certaintiesOf(one)).toEqual(['assumed'])
  })

  test('is proven where some combinations of datings are told apart by days and others by times', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12T09:00:00Z', alsoDated: { date: '2025-07-10' } },
      { id: 'b', date: '2025-07-12T10:00:00Z', alsoDated: { date: '2025-07-14' } },
    ])
    expect(certaintiesOf(chronology)).toEqual(['proven'])
    const touching = chronologyOf([
      { id: 'a', date: '2025-07-12T09:00:00Z', alsoDated: { date: '2025-07-11/2025-07-12' } },
      { id: 'b', date: '2025-07-12T10:00:00Z' },
    ])
    expect(certaintiesOf(touching)).toEqual(['assumed'])
  })

  test('is not proven between a local time and one whose zone is known, on one day', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2025-07-12T08:00:00' },
      { id: 'b', date: '2025-07-12T20:00:00Z' },
    ])
    expect(certaintiesOf(chronology)).toEqual(['assumed'])
  })

  test('says after which events a loosely dated one could also come', () => {
    const chronology = chronologyOf([
      { id: 'loose', date: '[2025-01..]' },
      { id: 'b', date: '2025-02' },
      { id: 'c', date: '2025-03' },
      { id: 'd', date: '2025-04', after: 'loose' },
    ])
    expect(chronology.links[0]).toMatchObject({ certainty: 'assumed', couldFollow: [2, 3] })
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
    expect(diagnostics[0]?.related).toHaveLength(2)
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
        related: [
          ['events', 0, 'date'],
          ['events', 1],
        ],
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
