import type { Font } from 'fontkit'
import { readTables } from '../host/font-tables.ts'
import { stringifyWidths } from '../host/font-widths.ts'
import { readContexts, readKerns } from './kerns.ts'
import { readLigatures } from './ligatures.ts'
import { parseFont } from './package-files.ts'

/**
 * The widths of a font's letters and ligatures, and what stands between each two of them, for `parseWidths`. A
 * character that is not drawn as one glyph of its own is left out. `bytes`: a TrueType file.
 */
export function makeWidthTable(bytes: Uint8Array, characters: readonly string[]): Uint8Array {
  const [font, tables] = [parseFont(bytes), readTables(bytes)]
  const [gsub, gpos] = [tables.get('GSUB'), tables.get('GPOS')]
  const letters = characters.filter((letter) => letter.length === 1 && glyphOf(font, letter) === idOf(font, letter))
  const byId = new Map(letters.map((letter) => [idOf(font, letter), letter]))
  const textsOf = (rows: readonly number[][]): string[] =>
    rows.map((row) => row.map((id) => byId.get(id))).flatMap((row) => (row.includes(undefined) ? [] : [row.join('')]))
  const symbols = [...letters, ...textsOf(gsub ? readLigatures(gsub) : [])]
  const ids = symbols.map((symbol) => glyphOf(font, symbol))
  const kern = gpos ? readKerns(gpos) : () => 0
  return stringifyWidths({
    symbols,
    apart: textsOf(gpos ? readContexts(gpos) : []),
    advances: symbols.map((symbol) => font.layout(symbol).advanceWidth),
    kerns: Int16Array.from(ids.flatMap((first) => ids.map((next) => kern(first ?? 0, next ?? 0)))),
  })
}

/** The one glyph that a text is drawn as; `undefined` where it is not one. */
function glyphOf(font: Font, text: string): number | undefined {
  const { glyphs } = font.layout(text)
  return glyphs.length === 1 ? glyphs[0]?.id : undefined
}

function idOf(font: Font, letter: string): number {
  return font.glyphForCodePoint(letter.charCodeAt(0)).id
}
