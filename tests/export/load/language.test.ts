import { describe, expect, test } from 'vitest'
import { hasLocale, parse, words } from '../../../src/chronology/edtf/index.ts'
import { learnLanguage } from '../../../src/export/load/language.ts'

function said(text: string, lang: string): string {
  const result = parse(text)
  return result.ok ? words(result.value, lang) : ''
}

describe('learning a language', () => {
  test.each([
    ['de', '2025-07', 'Juli 2025'],
    ['fr-FR', '2025-07-12', '12 juillet 2025'],
    ['es', '2025-07~', 'hacia julio de 2025'],
    ['uk', '2025-07-12', '12 липня 2025 року'],
    ['ko', '2025-07-12', '2025년 7월 12일'],
    ['zh-Hant-TW', '2025-07-12', '2025年7月12日'],
    ['pt-BR', '2025-03~', 'about março de 2025'],
    ['fa', '2025', '2025'],
  ])('of %s makes its dates known, with English around them where it has no phrases', async (lang, text, expected) => {
    expect(await learnLanguage(lang)).toBe(true)
    expect(hasLocale(lang)).toBe(true)
    expect(said(text, lang)).toBe(expected)
  })

  test.each(['tlh', '', '../../en', 'x-private', 'e'])('that is none is told: %s', async (lang) => {
    expect(await learnLanguage(lang)).toBe(false)
    expect(said('2025-07', lang)).toBe('July 2025')
  })
})
