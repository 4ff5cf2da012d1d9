import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutChronology, keptTimeline } from '../../../src/chronology/order/cut.ts'
import { CUT_FIELDS, type CutRequest } from '../../../src/chronology/order/cut-request.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const chronology = chronologyOf(
  [
    { id: 'visit', date: '2023', lane: 'talks', places: ['p'], actors: ['lavrov'], sources: ['s'] },
    { id: 'troops', after: 'visit', before: 'more', lane: 'forces' },
    { id: 'more', date: '[2025-07..]', lane: 'forces', status: 'projected' },
    { id: 'meeting', date: '2025-07-12', lane: 'talks', actors: ['lavrov'] },
  ],
  {
    lanes: { talks: 'Diplomacy', forces: 'Forces' },
    places: { p: { name: 'Pyongyang' } },
    actors: { lavrov: { name: 'Sergei Lavrov' } },
    sources: { s: { title: 'Report' } },
  },
)

function request(where: readonly string[], from: string | null = null, to: string | null = null): CutRequest {
  const pairs = where.map((pair) => pair.split('='))
  const fieldOf = (name?: string) => CUT_FIELDS.find((field) => field === name) ?? 'id'
  return {
    where: pairs.map(([field, value = '']) => ({ field: fieldOf(field), value })),
    from,
    to,
  }
}

function kept(asked: CutRequest): readonly string[] | string {
  const result = cutChronology(chronology, asked)
  if (!result.ok)
    return result.fault.kind === 'unknown' ? `unknown, nearest ${result.fault.nearest}` : result.fault.kind
  return result.chronology.events.filter(({ isCut }) => !isCut).map(({ event }) => event.id)
}

describe('what is presented', () => {
  test.each([
    [['lane=forces'], null, null, ['troops', 'more']],
    [['lane=Diplomacy'], null, null, ['visit', 'meeting']],
    [['lane=talks', 'lane=forces'], null, null, ['visit', 'troops', 'more', 'meeting']],
    [['lane=talks', 'place=pyongyang'], null, null, ['visit']],
    [['actor=SERGEI LAVROV'], null, null, ['visit', 'meeting']],
    [['status=projected'], null, null, ['more']],
    [['source=report'], null, null, ['visit']],
    [['id=meeting', 'id=visit'], null, null, ['visit', 'meeting']],
    [[], '2025', null, ['troops', 'more', 'meeting']],
    [[], null, '2024', ['visit', 'troops']],
    [[], '2025-07-12', '2025-07-12', ['troops', 'more', 'meeting']],
    [['lane=talks'], '2024', '2025-07-11', 'empty'],
    [[], '2025-13', null, 'bad-date'],
    [[], null, 'July', 'bad-date'],
    [['lane=force'], null, null, 'unknown, nearest forces'],
    [['actor=nobody at all'], null, null, 'unknown, nearest null'],
  ])('%j from %s to %s leaves %j', (where, from, to, expected) => {
    expect(kept(request(where, from, to))).toEqual(expected)
  })

  test('keeps numbers, order and links of the whole, whatever is left out', () => {
    const ids = chronology.events.map(({ event }) => event.id)
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (some) => {
        const result = cutChronology(chronology, request(some.map((id) => `id=${id}`)))
        if (!result.ok) throw new Error('nothing is left')
        const { events, links } = result.chronology
        expect(events.map(({ event, number }) => [event.id, number])).toEqual(ids.map((id, n) => [id, n + 1]))
        expect(links.map(({ certainty }) => certainty)).toEqual(chronology.links.map(({ certainty }) => certainty))
        for (const [n, link] of links.entries()) expect([link.from, link.to]).toEqual([events[n], events[n + 1]])
      }),
    )
  })
})

describe('the list of what is presented', () => {
  test('has the events alone, what they use, and what the order owes to the others without naming them', () => {
    const result = cutChronology(chronology, request([], null, '2025-06'))
    expect(result.ok && keptTimeline(result.chronology).events.map(({ id }) => id)).toEqual(['visit', 'troops'])
    const talks = cutChronology(chronology, request(['lane=talks']))
    const kept = talks.ok ? keptTimeline(talks.chronology) : null
    expect(kept?.lanes.map(({ id }) => id)).toEqual(['talks'])
    const forces = cutChronology(chronology, request(['id=more', 'lane=forces']))
    const [more] = forces.ok ? keptTimeline(forces.chronology).events : []
    expect([more?.id, more?.after, more?.before]).toEqual(['more', [], []])
  })

  test('is the whole list where nothing is cut', () => {
    expect(keptTimeline(chronology)).toBe(chronology.timeline)
  })
})
