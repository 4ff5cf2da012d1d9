import { beforeAll, describe, expect, it } from 'vitest'
import { cutInstance } from '../../src/host/font-subset.ts'
import { withAliases } from '../../src/packaging/character-map.ts'
import { parseFont, readPackageFile } from '../../src/packaging/package-files.ts'

let font: Uint8Array

beforeAll(async () => {
  const source = await readPackageFile('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2')
  font = await cutInstance(source, [0x41, 0x42, 0x2d], { wght: 400 })
})

function glyph(bytes: Uint8Array, point: number): number {
  return parseFont(bytes).glyphForCodePoint(point).id
}

describe('an alias', () => {
  it('is drawn as the character that it names, and all others as before', () => {
    const aliased = withAliases(font, new Map([[0x2011, 0x2d]]))
    expect(glyph(aliased, 0x2011)).toBe(glyph(font, 0x2d))
    for (const point of [0x41, 0x42, 0x2d]) expect(glyph(aliased, point)).toBe(glyph(font, point))
    expect(glyph(font, 0x2011)).toBe(0)
  })

  it('changes nothing where the font has the character, or lacks the one that is named', () => {
    const aliased = withAliases(
      font,
      new Map([
        [0x41, 0x42],
        [0x2012, 0x2013],
      ]),
    )
    expect(glyph(aliased, 0x41)).toBe(glyph(font, 0x41))
    expect(parseFont(aliased).hasGlyphForCodePoint(0x2012)).toBe(false)
  })
})
