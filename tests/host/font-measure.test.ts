import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadMeasure, type FontMeasure } from '../../src/host/font-measure.ts'
import { FONT_KEYS } from '../../src/host/fonts.ts'

let measure: FontMeasure

beforeAll(async () => {
  measure = await loadMeasure()
})

const text = fc.string({ unit: fc.constantFrom(...Array.from('AVToy fi.,12–Дом원T W ')), maxLength: 30 })
const font = fc.constantFrom(...FONT_KEYS)

describe('the width of text', () => {
  it('grows with the size and with nothing else', () => {
    fc.assert(
      fc.property(text, font, fc.integer({ min: 1, max: 200 }), (words, key, sizePx) => {
        expect(measure.widthPx(words, key, sizePx)).toBeCloseTo(measure.widthPx(words, key, 1) * sizePx, 6)
      }),
    )
  })

  it('of a number is that of its digits shaped together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999_999 }).map(String), font, (number, key) => {
        // A joiner is not drawn, and makes a word of it that is shaped as it stands.
        expect(measure.widthPx(number, key, 100)).toBeCloseTo(measure.widthPx(`${number}\u2060`, key, 100), 9)
      }),
    )
  })

  it('has the tracking once a letter, and no ligature then', () => {
    const one = (word: string, trackingEm: number) => measure.widthPx(word, 'serif600', 100, trackingEm)
    expect(one('Vo 12', 0.5) - one('Vo 12', 0)).toBeCloseTo(5 * 50, 6)
    expect(one('fi', 0.1) - 20).toBeGreaterThan(one('fi', 0) + 1)
  })

  it('is the sum of its words and spaces, but for what V, T, W and Y draw a space towards them', () => {
    const width = (words: string) => measure.widthPx(words, 'serif600', 100)
    expect(width('one two')).toBeCloseTo(width('one') + width(' ') + width('two'), 6)
    expect(width('a To')).toBeLessThan(width('a') + width(' ') + width('To') - 1)
    expect(width('T a')).toBeLessThan(width('T') + width(' ') + width('a') - 1)
    expect(width('원 To')).toBeCloseTo(width('원') + width(' ') + width('To'), 6)
  })

  it('is the same however an accent is written, and for any white space', () => {
    fc.assert(
      fc.property(text, font, (words, key) => {
        const width = measure.widthPx(`é й ${words}`, key, 26)
        expect(measure.widthPx(`e\u0301 и\u0306 ${words}`, key, 26)).toBeCloseTo(width, 9)
        expect(measure.widthPx(`é\nй\t${words}`, key, 26)).toBeCloseTo(width, 9)
      }),
    )
  })

  it('is nothing for no text, and for what is not drawn', () => {
    for (const key of FONT_KEYS) expect(measure.widthPx('\u00ad\u200b\u2060\ufe0f', key, 26, 0.1)).toBe(0)
    expect(measure.widthPx('', 'sans400', 26)).toBe(0)
  })

  it('is 0.92 em for a Hangul syllable, in every cut', () => {
    for (const key of FONT_KEYS) expect(measure.widthPx('원산', key, 100)).toBeCloseTo(184, 6)
  })

  it('differs between any two cuts', () => {
    const widths = FONT_KEYS.map((key) => measure.widthPx('Wonsan, 12 July 2025', key, 100).toFixed(1))
    expect(new Set(widths).size).toBe(FONT_KEYS.length)
  })
})

describe('the missing characters', () => {
  it('are those that neither the own fonts nor the fallback has, each once and in order', () => {
    expect(measure.missing('Wonsan ☃ 원산 你 → ☃ \u200b\n₽')).toEqual(['☃', '你'])
  })

  it('are none in the scripts that the fonts are for', () => {
    for (const key of FONT_KEYS) expect(measure.missing('Łódź «Ёлки», Việt Ελλάδα 한국 ≠ → ≤ № ½ ‑', key)).toEqual([])
  })

  it('of one cut are those that it lacks, though another has them', () => {
    expect(measure.missing('ʤ')).toEqual([])
    expect(measure.missing('ʤ', 'sans400')).toEqual([])
    expect(measure.missing('ʤ', 'serif600')).toEqual(['ʤ'])
  })
})
