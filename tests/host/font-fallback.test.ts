import { describe, expect, it } from 'vitest'
import { subsetFallback } from '../../src/host/font-fallback.ts'
import { codePointsOf, parseUnicodeRange } from '../../src/host/font-ranges.ts'
import { parse } from './font-binary.ts'

function points(range: string): readonly number[] {
  return [...codePointsOf(parseUnicodeRange(range))]
}

describe('the fallback subset of a text', () => {
  it('is nothing when the own fonts have all of it', async () => {
    expect(await subsetFallback('Wonsan, 12 July 2025 — «Встреча» Łódź №5')).toEqual({ files: [], missing: [] })
  })

  it('has exactly the characters that the own fonts lack, in each weight', async () => {
    const { files, missing } = await subsetFallback('Wonsan 원산 갈마, a → b')
    expect(missing).toEqual([])
    for (const weight of [400, 600]) {
      const ofWeight = files.filter((file) => file.weight === weight)
      const claimed = ofWeight.flatMap((file) => points(file.unicodeRange)).toSorted((a, b) => a - b)
      expect(String.fromCodePoint(...claimed)).toBe('→갈마산원')
    }
    expect(new Set(files.map(({ weight }) => weight))).toEqual(new Set([400, 600]))
  })

  it('is small static TrueType files with the glyphs they claim and the weight they say', async () => {
    const { files } = await subsetFallback('원산')
    for (const { bytes, unicodeRange, weight, family } of files) {
      const font = parse(bytes)
      expect(bytes.length).toBeLessThan(1500)
      expect(font.variationAxes).toEqual({})
      expect(font['OS/2'].usWeightClass).toBe(weight)
      expect(font.fullName).toBe(`${family} ${weight === 400 ? 'Regular' : 'SemiBold'}`)
      for (const point of points(unicodeRange)) {
        expect(font.glyphForCodePoint(point).id).toBeGreaterThan(0)
        expect(font.glyphForCodePoint(point).advanceWidth).toBe(920)
      }
    }
  })

  it('is heavier in a heavier weight', async () => {
    const { files } = await subsetFallback('원', [400, 700])
    const inks = files.map(({ bytes }) => {
      const { bbox } = parse(bytes).glyphForCodePoint('원'.codePointAt(0) ?? 0)
      return bbox.maxX - bbox.minX
    })
    expect(inks[1]).toBeGreaterThan(inks[0] ?? Number.NaN)
  })

  it('is named by its bytes, and the same text gives the same bytes', async () => {
    const first = await subsetFallback('평양 원산')
    const second = await subsetFallback('원산 평양, 평양')
    expect(second.files).toEqual(first.files)
    expect(new Set(first.files.map(({ file }) => file)).size).toBe(first.files.length)
    for (const { file, weight } of first.files)
      expect(file).toMatch(new RegExp(`^noto-sans-kr-${weight}\\.[0-9a-f]{10}\\.woff2$`))
    const fresh = await subsetFallback('원산 평양', [600, 400])
    expect(new Set(fresh.files.map(({ file }) => file))).toEqual(new Set(first.files.map(({ file }) => file)))
  })

  it('tells the characters that no font has, and cuts the others', async () => {
    const { files, missing } = await subsetFallback('☃ 원 🚀 \u200b☃')
    expect(missing).toEqual(['☃', '🚀'])
    expect(files.map(({ unicodeRange }) => unicodeRange)).toEqual(['U+C6D0', 'U+C6D0'])
  })
})
