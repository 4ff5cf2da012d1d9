import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindEntry } from '../../../src/deck/stage-data.ts'
import {
  countsOf,
  FACETS,
  isEmpty,
  keeperOf,
  NO_FILTER,
  parseFilter,
  stringifyFilter,
  type Facet,
  type Filter,
} from '../../../src/stage/lectern/filter.ts'
import { monthNames } from '../../../src/stage/lectern/read-query-date.ts'

const MONTHS = monthNames('en')
const day = (iso: string): number => Date.parse(iso) / 86_400_000

const entry = (
  number: number,
  days: readonly [string | null, string | null],
  facets: FindEntry['facets'],
): FindEntry => ({
  slide: number,
  number,
  date: '',
  first: days[0] === null ? null : day(days[0]),
  last: days[1] === null ? null : day(days[1]),
  title: '',
  text: '',
  facets,
})

const EVENTS = [
  entry(1, ['2023-01-01', '2023-12-31'], { lane: ['Talks'], status: ['reported'], actor: ['Lavrov', 'Kim'] }),
  entry(2, ['2025-07-01', null], { lane: ['Forces'], status: ['projected'] }),
  entry(3, ['2025-07-12', '2025-07-12'], { lane: ['Talks'], status: ['reported'], actor: ['Lavrov'] }),
  entry(4, [null, null], { status: ['reported'] }),
]

const filter = (values: Partial<Record<Facet, readonly string[]>>, from = '', to = ''): Filter => ({
  values: new Map(FACETS.flatMap((facet) => (values[facet] ? [[facet, new Set(values[facet])] as const] : []))),
  from,
  to,
})

const kept = (asked: Filter): readonly (number | null)[] =>
  EVENTS.filter(keeperOf(asked, MONTHS)).map(({ number }) => number)

describe('a filter', () => {
  test.each([
    [filter({}), [1, 2, 3, 4]],
    [filter({ lane: ['Talks'] }), [1, 3]],
    [filter({ lane: ['Talks', 'Forces'] }), [1, 2, 3]],
    [filter({ lane: ['Talks'], actor: ['Kim'] }), [1]],
    [filter({ lane: [] }), [1, 2, 3, 4]],
    [filter({}, '2024'), [2, 3, 4]],
    [filter({}, '', '2024'), [1, 4]],
    [filter({}, 'July 2025', '11 July 2025'), [2, 4]],
    [filter({}, 'not a date', 'July'), [1, 2, 3, 4]],
  ])('%j keeps %j', (asked, expected) => {
    expect(kept(asked)).toEqual(expected)
  })

  test('counts the events of each value, the most frequent first', () => {
    expect(countsOf(EVENTS, 'lane')).toEqual([
      ['Talks', 2],
      ['Forces', 1],
    ])
    expect(countsOf(EVENTS, 'place')).toEqual([])
  })

  test('is the same when it is read back from the address', () => {
    const values = fc.dictionary(
      fc.constantFrom(...FACETS),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
    )
    fc.assert(
      fc.property(values, fc.string(), fc.string(), (chosen, from, to) => {
        const asked = filter(chosen, from, to)
        expect(parseFilter(new URLSearchParams(stringifyFilter(asked)))).toEqual(asked)
      }),
    )
    expect(stringifyFilter(NO_FILTER)).toBe('')
    expect(isEmpty(parseFilter(new URLSearchParams('?where=x=1&where=lane&transition=zoom')))).toBe(true)
  })
})
