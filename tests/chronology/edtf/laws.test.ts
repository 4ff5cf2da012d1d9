import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bounds,
  compare,
  compareDays,
  hasPhrases,
  level,
  parse,
  shortWords,
  stringify,
  traits,
  wordParts,
  words,
} from '../../../src/chronology/edtf/index.ts'
import type { Bounds } from '../../../src/chronology/edtf/index.ts'
import { edtfLike, openDate, plainDate, single } from './arbitrary.ts'
import { read } from './read.ts'

const value = edtfLike
  .map(parse)
  .filter((result) => result.ok)
  .map((result) => result.value)

/** `outer` leaves out no day of `inner`. */
function contains(outer: Bounds, inner: Bounds): boolean {
  const starts =
    outer.earliest === null || (inner.earliest !== null && compareDays(outer.earliest, inner.earliest) <= 0)
  const ends = outer.latest === null || (inner.latest !== null && compareDays(outer.latest, inner.latest) >= 0)
  return starts && ends
}

test('every date, season and long year that the grammar makes is accepted', () => {
  fc.assert(
    fc.property(single, (text) => {
      expect([text, parse(text).ok]).toEqual([text, true])
    }),
  )
})

test('most of the texts that the other laws are tried on are valid', () => {
  const tried = fc.sample(edtfLike, 500)
  expect(tried.filter((text) => parse(text).ok).length).toBeGreaterThan(300)
})

test('reading the canonical writing of a value gives the value back', () => {
  fc.assert(
    fc.property(value, (value) => {
      expect(parse(stringify(value))).toEqual({ ok: true, value })
    }),
  )
})

test('the canonical writing is the writing itself, but for offsets', () => {
  fc.assert(
    fc.property(edtfLike, (text) => {
      const result = parse(text)
      if (!result.ok || result.value.kind === 'datetime') return
      expect(stringify(result.value)).toBe(text)
    }),
  )
})

test('the earliest day is never after the latest', () => {
  fc.assert(
    fc.property(value, (value) => {
      const { earliest, latest } = bounds(value)
      expect(earliest && latest ? compareDays(earliest, latest) : 0).toBeLessThanOrEqual(0)
    }),
  )
})

test('a value has no first day exactly where its start is not given, and no last day where its end is not', () => {
  fc.assert(
    fc.property(value, (value) => {
      const { earliest, latest } = bounds(value)
      const { start, end } = traits(value)
      expect({ start: earliest === null, end: latest === null }).toEqual({
        start: start !== 'given',
        end: end !== 'given',
      })
    }),
  )
})

test('compare is a total order: antisymmetric, transitive, and 0 only for one canonical writing', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)))
      expect(compare(a, b) === 0).toBe(stringify(a) === stringify(b))
      const [first, second, third] = [a, b, c].sort(compare)
      expect(first && third ? compare(first, third) : 1).toBeLessThanOrEqual(0)
      expect(first && second ? compare(first, second) : 1).toBeLessThanOrEqual(0)
    }),
  )
})

test('compare goes by the earliest day, then by the latest', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [first, second] = [bounds(a), bounds(b)]
      if (!first.earliest || !second.earliest || !first.latest || !second.latest) return
      const byDays = compareDays(first.earliest, second.earliest) || compareDays(first.latest, second.latest)
      if (byDays === 0) return
      expect(Math.sign(compare(a, b))).toBe(Math.sign(byDays))
    }),
  )
})

test('unspecifying a digit never narrows the bounds', () => {
  fc.assert(
    fc.property(openDate, fc.nat(10), (text, at) => {
      if (!/\d/.test(text[at] ?? '')) return
      const wider = `${text.slice(0, at)}X${text.slice(at + 1)}`
      expect([text, wider, contains(bounds(read(wider)), bounds(read(text)))]).toEqual([text, wider, true])
    }),
  )
})

test('leaving out the day or the month never narrows the bounds', () => {
  fc.assert(
    fc.property(openDate, (text) => {
      const wider = /^(-?[\dX]{4}.*)-[\dX]{2}$/.exec(text)?.[1]
      if (wider === undefined) return
      expect([text, contains(bounds(read(wider)), bounds(read(text)))]).toEqual([text, true])
    }),
  )
})

test('a significance never narrows the bounds, and fewer significant digits never narrow them either', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('', '-'),
      fc.integer({ min: 1, max: 5 }),
      (n, sign, digits) => {
        const year = sign + String(n).padStart(4, '0')
        expect(contains(bounds(read(`${year}S${digits}`)), bounds(read(year)))).toBe(true)
        expect(contains(bounds(read(`${year}S${digits}`)), bounds(read(`${year}S${digits + 1}`)))).toBe(true)
      },
    ),
  )
})

test('a qualifier changes no bound', () => {
  fc.assert(
    fc.property(openDate, fc.constantFrom('?', '~', '%'), (text, mark) => {
      expect(bounds(read(text + mark))).toEqual(bounds(read(text)))
      expect(bounds(read(mark + text))).toEqual(bounds(read(text)))
    }),
  )
})

test('opening an end, or joining one more member, never narrows the bounds', () => {
  fc.assert(
    fc.property(single, single, (a, b) => {
      const whole = bounds(read(a))
      for (const wider of [
        `${a}/..`,
        `${a}/`,
        `../${a}`,
        `/${a}`,
        `[${a}..]`,
        `[..${a}]`,
        `[${a},${b}]`,
        `{${b},${a}}`,
      ]) {
        expect([wider, contains(bounds(read(wider)), whole)]).toEqual([wider, true])
      }
    }),
  )
})

test('an interval or a range is refused exactly where its end lies wholly before its start', () => {
  fc.assert(
    fc.property(single, single, (a, b) => {
      const { earliest } = bounds(read(a))
      const { latest } = bounds(read(b))
      const isReversed = earliest !== null && latest !== null && compareDays(latest, earliest) < 0
      expect(parse(`${a}/${b}`).ok).toBe(!isReversed)
      expect(parse(`[${a}..${b}]`).ok).toBe(!isReversed)
    }),
  )
})

test('the level of an interval is at least that of its ends, and a set is of level 2', () => {
  fc.assert(
    fc.property(plainDate, single, (a, b) => {
      expect(level(read(`[${a},${b}]`))).toBe(2)
      const interval = parse(`${a}/${b}`)
      expect(interval.ok ? level(interval.value) : 2).toBeGreaterThanOrEqual(level(read(b)))
    }),
  )
})

test('words are never empty, have no loose spaces, and join to the same text as their parts', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('en', 'ru', 'xx'), (value, lang) => {
      const parts = wordParts(value, lang)
      expect(words(value, lang)).toBe(parts.map((part) => part.text).join(' '))
      for (const text of [words(value, lang), shortWords(value, lang)]) {
        expect(text).toMatch(/^\S.*\S$|^\S$/u)
        expect(text).not.toMatch(/ {2}|undefined|null|NaN|[{}]/)
      }
      expect(hasPhrases(lang)).toBe(lang !== 'xx')
    }),
  )
})

test('words hedge wherever the value is approximate, uncertain or open', () => {
  fc.assert(
    fc.property(value, (value) => {
      const { approximate, uncertain, start, end } = traits(value)
      fc.pre(approximate || uncertain || start !== 'given' || end !== 'given')
      expect(wordParts(value, 'en').filter((part) => part.role === 'hedge')).not.toEqual([])
    }),
  )
})
