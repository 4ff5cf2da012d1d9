import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, parseUnicodeRange, stringifyUnicodeRange } from '../../src/host/font-ranges.ts'

const codePoints = fc.uniqueArray(fc.oneof(fc.nat(0x10ffff), fc.nat(0x200)), { maxLength: 200 })

describe('a unicode-range', () => {
  it('reads back as the set that it was written from, in ascending order', () => {
    fc.assert(
      fc.property(codePoints, (points) => {
        const read = [...codePointsOf(parseUnicodeRange(stringifyUnicodeRange(points)))]
        expect(read).toEqual(points.toSorted((a, b) => a - b))
      }),
    )
  })

  it('joins neighbours and nothing else', () => {
    expect(stringifyUnicodeRange([0x41, 0x43, 0x42, 0x45, 0x41])).toBe('U+41-43,U+45')
    expect(stringifyUnicodeRange([])).toBe('')
  })

  it('may have small letters and spaces', () => {
    expect(parseUnicodeRange('U+ac00-d7a3, U+2011')).toEqual([
      [0xac00, 0xd7a3],
      [0x2011, 0x2011],
    ])
  })

  it.each(['41-5A', 'U+4??', 'U+41-', 'U+41;U+42'])('is refused as %j', (text) => {
    expect(() => parseUnicodeRange(text)).toThrow('not a unicode-range')
  })
})
