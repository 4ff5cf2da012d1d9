import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEscapedOffset } from '../../src/formats/escaped-text.ts'

describe('the place of a character in a quoted string', () => {
  it('is just behind the quote for the first', () => {
    expect(findEscapedOffset("'abc'", 1)).toBe(1)
  })

  it('is the closing quote just behind the last', () => {
    expect(findEscapedOffset("'abc'", 4)).toBe(4)
  })

  it('is unknown further on, and in what is no string', () => {
    expect(findEscapedOffset("'abc'", 5)).toBeUndefined()
    expect(findEscapedOffset('day(3)', 1)).toBeUndefined()
  })

  it.each([
    [String.raw`'\u00e9x'`, 7],
    [String.raw`'\u{1F600}x'`, 10],
    [String.raw`'\xe9x'`, 5],
    [String.raw`'\'x'`, 3],
    [String.raw`'\nx'`, 3],
    ["'😀x'", 3],
    ["'\\\n-x'", 4],
  ])('counts what is escaped in %s as one', (raw, offset) => {
    expect(findEscapedOffset(raw, 2)).toBe(offset)
  })

  it('finds each code point of any text that JSON has quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const raw = JSON.stringify(text)
        const offsets = Array.from(text).map((_, index) => findEscapedOffset(raw, index + 1) ?? -1)
        const ends = [...offsets.slice(1), raw.length - 1]
        const read = offsets.map((start, index) => String(JSON.parse(`"${raw.slice(start, ends[index])}"`)))
        expect(read.join('')).toBe(text)
        expect(read).toEqual(Array.from(text))
      }),
    )
  })
})
