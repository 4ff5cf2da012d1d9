import { describe, expect, test } from 'vitest'
import type { FindEntry } from '../../../src/deck/stage-data.ts'
import { excerpt, findable, findPlaces, pieces, searchText } from '../../../src/stage/lectern/find.ts'
import { monthNames } from '../../../src/stage/lectern/read-query-date.ts'

const day = (iso: string): number => Date.parse(iso) / 86_400_000

const entry = (number: number, date: string, [first, last]: readonly [string, string], title: string): FindEntry => ({
  slide: number + 1,
  number,
  date,
  first: day(first),
  last: day(last),
  title,
  text: `Café in ${title}`,
  facets: {},
})

const ENTRIES = [
  entry(1, '2023 or 18–19 June 2024', ['2023-01-01', '2023-12-31'], 'Putin’s visit opens a dialogue'),
  entry(2, 'July 2025 or later', ['2025-07-01', '2025-07-31'], 'More troops may deploy'),
  entry(3, '12 July 2025', ['2025-07-12', '2025-07-12'], 'Lavrov meets Kim'),
  entry(12, 'about 1961', ['1961-01-01', '1961-12-31'], 'A wall is built'),
]
const ALL = ENTRIES.map((one) => findable(one))
const ids = new Map([['wonsan-meeting', 4]])

const numbers = (query: string): readonly (number | null)[] =>
  findPlaces(query, ALL, { months: monthNames('en'), indexOfId: (id) => ids.get(id) }).map(({ number }) => number)

describe('going to', () => {
  test.each([
    ['12', [12, 3]],
    ['#3', [3]],
    ['wonsan-meeting', [3]],
    ['12 jul', [3, 2]],
    ['jul 12', [3, 2]],
    ['July 2025', [2, 3]],
    ['2025-07-12', [3, 2]],
    ['2024', [1]],
    ['19 june', [1]],
    ['lav', [3]],
    ['visit dial', [1]],
    ['1961', [12]],
    ['nothing of the kind', []],
    ['', []],
    ['   ', []],
  ])('%j finds %j', (query, expected) => {
    expect(numbers(query)).toEqual(expected)
  })
})

describe('searching', () => {
  test('finds all words in any text, whatever their case and accents', () => {
    expect(searchText('CAFE lavrov', ALL).map(({ number }) => number)).toEqual([3])
    expect(searchText('cafe', ALL)).toHaveLength(4)
    expect(searchText('cafe nowhere', ALL)).toEqual([])
    expect(searchText(' ', ALL)).toEqual([])
  })

  test('parts a text at its hits, letter by letter', () => {
    const parted = (text: string, query: string) =>
      pieces(text, query)
        .map((one) => (one.isHit ? `[${one.text}]` : one.text))
        .join('')
    expect(parted('The Café and the café', 'cafe')).toBe('The [Café] and the [café]')
    expect(parted('Lavrov meets Kim', 'kim lav')).toBe('[Lav]rov meets [Kim]')
    expect(parted('aaa', 'aa')).toBe('[aaa]')
    expect(parted('none', '')).toBe('none')
  })

  test('cuts a long text around its first hit', () => {
    const text = `${'before '.repeat(40)}needle${' after'.repeat(40)}`
    const cut = excerpt(text, 'needle')
    expect(cut).toMatch(/^…before.*needle.*after…$/)
    expect(cut.length).toBeLessThan(115)
    expect(excerpt('short', 'x')).toBe('short')
  })
})
