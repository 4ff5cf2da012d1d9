import { beforeAll, describe, expect, it } from 'vitest'
import { renameFont } from '../../src/host/font-names.ts'
import { readAdvances, readTables, writeTables } from '../../src/host/font-tables.ts'
import { packWoff2 } from '../../src/host/font-woff2.ts'
import { parse, smallFont } from './font-binary.ts'

const text = 'AVATAR To 12–50 fi é'
const names = {
  copyright: '© 2025 Nobody',
  family: 'Some Family',
  subfamily: 'SemiBold Italic',
  description: 'Cut from another.',
  license: 'A licence.',
  licenseUrl: 'https://example.org',
}

let font: Uint8Array

beforeAll(async () => {
  font = await smallFont(text)
})

function wordSum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}

describe('the tables of a font', () => {
  it('written again read as they were', () => {
    const tables = readTables(font)
    const again = readTables(writeTables(readTables(font)))
    tables.get('head')?.fill(0, 8, 12)
    again.get('head')?.fill(0, 8, 12)
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(tables))
  })

  it('are copies: what is written to them leaves the font as it was', () => {
    const before = Buffer.from(font).toString('hex')
    for (const table of readTables(font).values()) table.fill(7)
    expect(Buffer.from(font).toString('hex')).toBe(before)
  })

  it('are written with the checksum that makes the whole file add up', () => {
    expect(wordSum(writeTables(readTables(font)))).toBe(0xb1b0afba)
  })

  it('give the advance of every glyph', () => {
    const advance = readAdvances(font)
    const parsed = parse(font)
    for (const letter of 'AVo15') {
      const glyph = parsed.glyphForCodePoint(letter.codePointAt(0) ?? 0)
      expect(advance(glyph.id)).toBe(glyph.advanceWidth)
    }
  })

  it.each([new Uint8Array(0), new Uint8Array(64), new TextEncoder().encode('wOF2 and then some more bytes')])(
    'are not read from what is no TrueType font',
    (bytes) => {
      expect(() => readTables(bytes)).toThrow('not a TrueType font')
    },
  )
})

describe('a renamed font', () => {
  it('has the new names, the old letters and the old widths', () => {
    const renamed = parse(renameFont(font, names))
    expect(renamed.postscriptName).toBe('SomeFamily-SemiBoldItalic')
    expect(renamed.fullName).toBe('Some Family SemiBold Italic')
    expect(renamed.copyright).toBe('© 2025 Nobody')
    expect(renamed.getName('license', 'en')).toBe('A licence.')
    expect(renamed.layout(text).advanceWidth).toBe(parse(font).layout(text).advanceWidth)
  })
})

describe('a font packed as woff2', () => {
  it('has the outlines and the kerning that it had', () => {
    const packed = parse(packWoff2(font))
    const plain = parse(font)
    expect(packed.type).toBe('WOFF2')
    expect(packed.layout(text).advanceWidth).toBe(plain.layout(text).advanceWidth)
    for (const letter of 'AVé5') {
      const point = letter.codePointAt(0) ?? 0
      expect(packed.glyphForCodePoint(point).path.toSVG()).toBe(plain.glyphForCodePoint(point).path.toSVG())
    }
  })

  it('is smaller, is the same bytes each time, and says its own length', () => {
    const packed = packWoff2(font)
    expect(packed.length).toBeLessThan(font.length * 0.7)
    expect(Buffer.from(packed).equals(packWoff2(font))).toBe(true)
    expect(new DataView(packed.buffer).getUint32(8)).toBe(packed.length)
  })
})
