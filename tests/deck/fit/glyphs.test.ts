import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/chronology/diagnostics/index.ts'
import { checkGlyphs } from '../../../src/deck/fit/glyphs.ts'
import type { Measure } from '../../../src/deck/fit/measure.ts'
import type { FontAdvice } from '../../../src/deck/ports.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const NO_FONT = /[^\0-\u024f]/u

const measure: Measure = {
  wordBreak: 'normal',
  widthPx: () => 0,
  missing: (text) => [...new Set(text)].filter((character) => NO_FONT.test(character)),
}

function told(title: string, lang: string, advice: Partial<FontAdvice>) {
  const fonts: FontAdvice = { packagesFor: () => [], wanted: null, ...advice }
  const chronology = chronologyOf([{ id: 'a', date: '2023', title }], { lang })
  return checkGlyphs(chronology, { measure, fonts }).map((diagnostic) => ({ ...diagnostic, ...wordsOf(diagnostic) }))
}

describe('a character that no font has', () => {
  test('is named with the package to install', () => {
    const [diagnostic] = told('سيف', 'ar', { packagesFor: () => ['noto-sans-arabic'] })
    expect(diagnostic?.code).toBe('missing-glyph')
    expect(diagnostic?.message).toBe('No font of the deck has “س”, “ي”, “ف”.')
    expect(diagnostic?.hint).toContain('npm i noto-sans-arabic')
  })

  test('is to be replaced where no package has it', () => {
    expect(told('☃', 'en', {})[0]?.hint).toContain('Use other characters')
  })

  test('is counted after the first two dozen', () => {
    const letters = Array.from({ length: 30 }, (_, n) => String.fromCharCode(0x627 + n)).join('')
    expect(told(letters, 'ar', {})[0]?.message).toContain(' and 6 more')
  })
})

test('ideographs in the forms of another language are told, and what to install', () => {
  const fonts = { wanted: 'noto-sans-jp' }
  const own = { ...measure, missing: () => [] }
  const chronology = chronologyOf([{ id: 'a', date: '2023', title: '東京' }], { lang: 'ja' })
  const [diagnostic] = checkGlyphs(chronology, { measure: own, fonts: { packagesFor: () => [], ...fonts } })
  expect(diagnostic?.code).toBe('borrowed-glyphs')
  expect(diagnostic && wordsOf(diagnostic).hint).toContain('npm i noto-sans-jp')
})
