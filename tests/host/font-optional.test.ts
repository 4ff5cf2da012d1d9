import { beforeAll, describe, expect, it } from 'vitest'
import { loadDeckFonts, type DeckFonts } from '../../src/host/deck-fonts.ts'
import { familiesFor, ownFamily } from '../../src/host/font-families.ts'
import { subsetFallback } from '../../src/host/font-fallback.ts'
import { parse } from './font-binary.ts'

const ARABIC = 'السد العالي'

let arabic: DeckFonts
let japanese: DeckFonts

beforeAll(async () => {
  arabic = await loadDeckFonts(ARABIC, { lang: 'ar', folder: '/' })
  japanese = await loadDeckFonts('東京とソウル 서울 直', { lang: 'ja', folder: '/' })
})

describe('the optional families', () => {
  it('are those of the language first, by the longest part of its tag', () => {
    expect(ownFamily('zh-Hant-TW')?.family).toBe('Noto Sans TC')
    expect(ownFamily('zh-CN')?.family).toBe('Noto Sans SC')
    expect(ownFamily('jam')).toBeUndefined()
    expect(familiesFor('fa')[0]?.family).toBe('Noto Sans Arabic')
  })

  it('set what the language reads in its own forms, and leave Hangul to the fallback family', () => {
    const { familyOf } = japanese.optional
    expect(Array.from('東とソ直', (character) => familyOf(character)?.family.family)).toEqual(
      Array(4).fill('Noto Sans JP'),
    )
    expect(familyOf('서')).toBeUndefined()
    expect(japanese.measure.missing('東京とソウル 서울 直')).toEqual([])
  })

  it('name the package of what is not installed', async () => {
    const { measure, optional } = await loadDeckFonts('שלום ☃', { lang: 'he', folder: '/' })
    const missing = measure.missing('שלום ☃')
    expect(missing).toEqual(['ש', 'ל', 'ו', 'ם', '☃'])
    expect(optional.packagesFor(missing)).toEqual(['@fontsource-variable/noto-sans-hebrew'])
    expect(optional.wanted).toBe('@fontsource-variable/noto-sans-hebrew')
  })

  it('cost nothing where no character needs one', async () => {
    const { optional } = await loadDeckFonts('Wonsan 원산', { lang: 'en', folder: '/' })
    expect(optional.familyOf('東')).toBeUndefined()
  })
})

describe('letters that join', () => {
  it('are measured as they are shaped: a word is narrower than its letters apart', () => {
    const apart = Array.from(ARABIC, (letter) => arabic.measure.widthPx(letter, 'sans400', 100)).reduce((a, b) => a + b)
    const joined = arabic.measure.widthPx(ARABIC, 'sans400', 100)
    expect(joined).toBeLessThan(0.95 * apart)
    expect(arabic.measure.widthPx(ARABIC, 'sans600', 100)).toBeGreaterThan(joined)
  })

  it('keep all their shapes in a font that is cut to them', async () => {
    const { files, missing } = await subsetFallback(ARABIC, [400], arabic.optional)
    expect(missing).toEqual([])
    expect(files.map(({ family, css }) => [family, css])).toEqual([['Noto Sans Arabic', 'Noto Sans KR']])
    const font = parse(files[0]?.bytes ?? new Uint8Array())
    expect(font.variationAxes).toEqual({})
    const width = font.layout('السد').advanceWidth / font.unitsPerEm
    expect(width * 100).toBeCloseTo(arabic.measure.widthPx('السد', 'sans400', 100), 1)
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['init', 'medi', 'fina']))
  })
})
