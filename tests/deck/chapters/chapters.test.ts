import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/chronology/edtf/index.ts'
import { chapterChronology, chaptersOf, hasOpeners } from '../../../src/deck/chapters/chapters.ts'
import { openerIds } from '../../../src/deck/chapters/opener-ids.ts'
import { chapterRows } from '../../../src/deck/chapters/rows.ts'
import { sortDays } from '../../../src/deck/chapters/sort-days.ts'
import { dated } from '../../fixtures/overview.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const titles = (dates: readonly string[], head = {}) => chaptersOf(dated(dates, head)).map(({ title }) => title)
const times = (count: number, date: (n: number) => string) => Array.from({ length: count }, (_, n) => date(n))
const two = (n: number) => String(n).padStart(2, '0')

describe('chapters', () => {
  test('are years; where those are too many, or too thin, tens of years and more', () => {
    expect(titles(times(30, (n) => String(1990 + (n % 5))))).toEqual(['1990', '1991', '1992', '1993', '1994'])
    expect(titles(times(60, (n) => String(1900 + n)))).toHaveLength(6)
    expect(titles(times(28, (n) => String(2000 + (n % 14))))).toEqual(['2000–2009', '2010–2019'])
    expect(titles(times(60, (n) => String(1000 + 16 * n)))).toHaveLength(10)
    const ages = titles(
      times(60, (n) =>
        String(n * 90 - 2700)
          .replace(/^(-?)/, '$1000')
          .replace(/0*(\d{4})$/, '$1'),
      ),
    )
    expect(ages).toEqual(['3000–2001 BC', '2000–1001 BC', '1000–1 BC', '1–999 AD', '1000–1999', '2000–2999'])
  })

  test('of one year are months, quarters, weeks or days, as divides it well', () => {
    expect(titles(times(60, (n) => `2024-${two(1 + (n % 12))}-15`))[2]).toBe('Mar 2024')
    expect(titles(times(28, (n) => `2024-${two(1 + (n % 12))}-15`))[2]).toBe('3rd quarter of 2024')
    expect(titles(times(60, (n) => `2024-03-${two(1 + (n % 28))}`))[1]).toBe('4–10 Mar 2024')
    expect(titles(times(60, (n) => `2024-03-${two(4 + (n % 5))}`))[1]).toBe('5 Mar 2024')
    expect(titles(times(30, () => '2024-03-04'))).toEqual(['4 Mar 2024'])
  })

  test('tell which of their events may have happened after them, not which go on', () => {
    const later = chaptersOf(
      dated([...times(30, (n) => `2024-${two(1 + (n % 6))}-15`), '2024', '2024-01', '2024-01-05/2024-03', '[2024..]']),
    ).map(({ title, perhapsLater }) => `${title} ${perhapsLater}`)
    expect(later.slice(0, 2)).toEqual(['Jan 2024 2', 'Feb 2024 0'])
  })

  test('are the list’s periods where at least two of them have events', () => {
    const periods = [
      { title: 'The siege', date: '2010/2011' },
      { title: 'After it', date: '2012' },
      { title: 'Nothing', date: '1800' },
    ]
    expect(titles(['2010', '2012', '2013'], { periods })).toEqual(['The siege', 'After it'])
    expect(titles(['2010', '2011'], { periods })).toEqual(['2010', '2011'])
  })

  test('open with a slide above twenty-four events, and where the list has periods', () => {
    expect(hasOpeners(dated(times(24, (n) => String(2000 + (n % 4)))))).toBe(false)
    expect(hasOpeners(dated(times(25, (n) => String(2000 + (n % 4)))))).toBe(true)
    expect(hasOpeners(dated(times(25, () => '2024-03-04')))).toBe(false)
    const periods = ['2010', '2012'].map((date) => ({ title: date, date }))
    expect(hasOpeners(dated(['2010', '2012'], { periods }))).toBe(true)
  })

  test('hold all events, each once, in the order of the deck', () => {
    const anyDate = fc.oneof(
      fc.integer({ min: 1800, max: 2100 }).map(String),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([m, d]) => `2024-${two(m)}-${two(d)}`),
      fc.constantFrom('2020/2024', '../2010', '2024-05-01/..', '1850~', '[2023..2025]'),
    )
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 40 }), (dates) => {
        const chronology = dated(dates)
        let next = 0
        for (const chapter of chaptersOf(chronology)) {
          expect(chapter.first).toBe(next)
          expect(chapter.count).toBeGreaterThan(0)
          expect(chapter.exact).toBeLessThanOrEqual(chapter.count)
          next += chapter.count
        }
        expect(next).toBe(dates.length)
      }),
      { numRuns: 60 },
    )
  })

  test('are not moved by dates without a start: an exact day lies in the chapter of that day', () => {
    const days = times(120, (n) => `${1950 + Math.floor(n / 10)}-${two(1 + (n % 12))}-15`)
    const chronology = dated([...days, '[..1959]', '../1955', '1960/..'])
    const chapters = chaptersOf(chronology)
    expect(chapters.map(({ title }) => title)).toEqual(times(12, (n) => String(1950 + n)))
    expect(chapters.map(({ exact }) => exact)).toEqual(times(12, () => '10').map(Number))
    for (const { first, count, startDay, endDay } of chapters) {
      for (const { dating } of chronology.events.slice(first, first + count)) {
        const earliest = dating.kind === 'dated' ? dating.main.bounds.earliest : null
        if (earliest === null) continue
        expect(dayNumber(earliest)).toBeGreaterThanOrEqual(startDay)
        expect(dayNumber(earliest)).toBeLessThan(endDay)
      }
    }
  })

  test('of a period reach as far as the events that go with it', () => {
    const periods = [
      { title: 'One', date: '1950/1951' },
      { title: 'Two', date: '1960' },
    ]
    const [one] = chaptersOf(dated(['1950-05-01', '1955-05-01', '1960-05-01'], { periods }))
    expect(one).toMatchObject({ count: 2, endDay: dayNumber({ year: 1955, month: 5, day: 2 }) })
  })

  test('stay whole where a statement puts an early date behind a later one', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2021' },
      { id: 'b', date: '2020/2023', after: 'a' },
      { id: 'c', date: '2022' },
    ])
    expect(sortDays(chronology)).toEqual([...sortDays(chronology)].sort((a, b) => a - b))
  })

  test('as chronologies of their own keep numbers and links', () => {
    const chronology = dated(times(30, (n) => String(1990 + Math.floor(n / 6))))
    const [, second] = chaptersOf(chronology)
    if (!second) throw new Error('no second chapter')
    const part = chapterChronology(chronology, second)
    expect(part.events.map(({ number }) => number)).toEqual([7, 8, 9, 10, 11, 12])
    expect(part.links.map(({ from, to }) => [from.number, to.number])).toEqual(
      [7, 8, 9, 10, 11].map((number) => [number, number + 1]),
    )
  })
})

describe('the rows of a chapter', () => {
  const rowsOf = (dates: readonly string[], chapter = 0) => {
    const chronology = dated(dates)
    const found = chaptersOf(chronology)[chapter]
    if (!found) throw new Error('no such chapter')
    return { found, ...chapterRows(chronology, found) }
  }

  test('are the shortest units that are no more than twelve, those without events too', () => {
    const year = rowsOf(times(60, (n) => (n < 30 ? `2023-${two(1 + (n % 6))}-15` : '2024-01-01')))
    expect([year.unit.kind, year.rows.length]).toEqual(['month', 12])
    expect(year.rows.map(({ events }) => events.length)).toEqual([5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0])
    const decade = rowsOf(times(60, (n) => String(1900 + n)))
    expect([decade.unit.kind, decade.rows.length]).toEqual(['year', 10])
    const month = rowsOf(times(60, (n) => `2024-${two(1 + (n % 2))}-15`))
    expect([month.unit.kind, month.rows.length]).toEqual(['week', 5])
  })

  test('hold each event once; what lies in no single row is told apart', () => {
    const dates = [
      ...times(20, () => '2023-05-03'),
      '2023',
      '2023-05',
      '2023-05/2023-06',
      '2023~',
      '2023-05-30/2023-06-02',
    ]
    const { found, rows, across } = rowsOf([...dates, ...times(10, () => '2024-01-01')])
    const all = [...across.events, ...rows.flatMap(({ events }) => events)].toSorted((a, b) => a - b)
    expect(all).toEqual(times(found.count, String).map(Number))
    expect(across.events).toHaveLength(4)
    expect(rows[4]).toMatchObject({ exact: 20 })
    expect(rows[4]?.events).toHaveLength(21)
  })
})

describe('the ids of opening slides', () => {
  const idsOf = (...names: readonly string[]) =>
    openerIds(names.map((title) => ({ title, startDay: 0, endDay: 1, first: 0, count: 1, exact: 0, perhapsLater: 0 })))

  test('are made of the titles in any script, each once, and never the legend’s', () => {
    expect(idsOf('1941', '1940–1949', 'The Siege: part one', 'Осада')).toEqual([
      '~1941',
      '~1940-1949',
      '~the-siege-part-one',
      '~осада',
    ])
    expect(idsOf('Same', 'Same', 'Same-2', 'Legend', '…')).toEqual([
      '~same',
      '~same-2',
      '~same-2-2',
      '~legend-2',
      '~chapter-5',
    ])
  })
})
