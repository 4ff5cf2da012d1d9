import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fontFolder, readFontFaces } from '../../src/host/font-files.ts'
import { parseWidths, stringifyWidths } from '../../src/host/font-widths.ts'
import { TABLED_SLICES, widthsFile } from '../../src/host/fonts.ts'

const faces = (await readFontFaces()).filter(({ slice }) => TABLED_SLICES.includes(slice))
const LATIN =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz«°·»ÀÉÖÜßàçéöü‘’“”–—…•€'
const CYRILLIC = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяё№'

describe.each(faces)('the widths of $file', (face) => {
  const font = open(face.file)
  const widths = parseWidths(readFileSync(join(fontFolder(), widthsFile(face))))
  const shaped = (text: string, ligatures: boolean): number =>
    font.layout(text, ligatures ? {} : { liga: false, clig: false }).advanceWidth
  const letters = Array.from(face.slice === 'latin' ? LATIN : CYRILLIC)

  it('are those of the shaped text, with ligatures and without', () => {
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, fc.boolean(), (text, ligatures) => {
        expect(widths.unitsOf(text, ligatures) ?? shaped(text, ligatures)).toBe(shaped(text, ligatures))
      }),
      { numRuns: 300 },
    )
  })

  it('tell of every text of these letters that has no rule of its own', () => {
    for (const letter of letters) expect(widths.unitsOf(letter, true)).toBeDefined()
    expect(widths.unitsOf(letters.join(''), true)).toBe(shaped(letters.join(''), true))
    expect(widths.unitsOf('원', true)).toBeUndefined()
  })
})

it.each(faces.filter(({ slice }) => slice === 'latin'))('every space that $file has is tabled', (face) => {
  const font = open(face.file)
  const widths = parseWidths(readFileSync(join(fontFolder(), widthsFile(face))))
  for (const space of '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f') {
    const isTabled = widths.unitsOf(space, false) !== undefined
    expect([space, isTabled]).toEqual([space, font.hasGlyphForCodePoint(space.charCodeAt(0))])
  }
})

const latin = faces.filter(({ slice }) => slice === 'latin')

it.each(latin)('the ligatures of $file are found from the left, the longest first', (face) => {
  const font = open(face.file)
  const widths = parseWidths(readFileSync(join(fontFolder(), widthsFile(face))))
  const word = fc.string({ unit: fc.constantFrom(...Array.from('ffftijlbhk')), minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(word, (text) => {
      expect(widths.unitsOf(text, true)).toBe(font.layout(text).advanceWidth)
    }),
    { numRuns: 300 },
  )
})

it.each(latin)('numbers and signs of $file are as wide as if there were letters beside them', (face) => {
  const font = open(face.file)
  const widths = parseWidths(readFileSync(join(fontFolder(), widthsFile(face))))
  const word = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-–/+:()’')), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(word, (text) => {
      expect(widths.unitsOf(text, true)).toBe(font.layout(text).advanceWidth)
    }),
    { numRuns: 200 },
  )
})

it('a text that is set otherwise than its pairs is not told of', () => {
  const table = { symbols: ['l', '·', 'a', 'la'], apart: ['l·l'], advances: [10, 5, 20, 28], kerns: new Int16Array(16) }
  table.kerns[1] = -3
  const { unitsOf } = parseWidths(stringifyWidths(table))
  expect(unitsOf('l·a', true)).toBe(10 - 3 + 5 + 20)
  expect(unitsOf('al·la', true)).toBeUndefined()
  expect(unitsOf('la', true)).toBe(28)
  expect(unitsOf('la', false)).toBe(30)
  expect(unitsOf('', true)).toBe(0)
})

function open(file: string) {
  const font = create(readFileSync(join(fontFolder(), file)))
  if (!('layout' in font)) throw new Error(`${file} is a font collection`)
  return font
}
