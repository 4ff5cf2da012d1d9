import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Measure } from '../../../src/deck/fit/measure.ts'
import { shorten } from '../../../src/deck/rail/shorten.ts'

/** Letters of three widths. */
const widthOf = (text: string): number =>
  Array.from(text, (one) => ('il…'.includes(one) ? 3 : one === 'M' ? 14 : 8)).reduce((a, b) => a + b, 0)
const measure: Measure = { widthPx: widthOf, wordBreak: 'keep-all', missing: () => [] }
const style = { font: 'sans700', sizePx: 17 } as const

test('a shortened text is the longest beginning that fits, and its first letter where none does', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ilMabcd')), minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 500 }), (whole, widthPx) => {
      const shown = shorten(whole, { ...style, widthPx }, measure)
      const beginnings = Array.from(whole, (_, n) => `${whole.slice(0, n)}…`).slice(1)
      const longest = beginnings.findLast((beginning) => widthOf(beginning) <= widthPx)
      expect(shown).toBe(widthOf(whole) <= widthPx ? whole : (longest ?? `${whole.charAt(0)}…`))
    }),
  )
})

test('it is found in few measurements', () => {
  let asked = 0
  const counting: Measure = { ...measure, widthPx: (text) => ((asked += 1), widthOf(text)) }
  shorten('abcd'.repeat(250), { ...style, widthPx: 300 }, counting)
  expect(asked).toBeLessThanOrEqual(6)
})
