import { Rules } from '@cto.af/linebreak'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findBreaks } from '../../../src/deck/fit/breaks.ts'

/** The reference: all of UAX #14, without the exceptions that browsers make for ASCII and after spaces. */
const rules = new Rules()

function reference(text: string): readonly number[] {
  return Array.from(rules.breaks(text), ({ position }) => position).filter((position) => position < text.length)
}

const SIGNS = Array.from('東京原子かなカナっャァー々ゝ、。・「」『』（）！？：〜…원산بمسאב٣٥،؛')

it('lines of Japanese, Chinese, Korean, Arabic and Hebrew end where UAX #14 says', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 24 }), (text) => {
      expect(findBreaks(text, 'normal')).toEqual(reference(text))
    }),
    { numRuns: 2000 },
  )
})
