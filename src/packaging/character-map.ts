/** The character map of a TrueType file ("cmap" of OpenType 1.9), with characters that share another's glyph. */

import { readTables, readView, writeTables } from '../host/font-tables.ts'
import { parseFont } from './package-files.ts'

const WINDOWS = 3
const UNICODE_FULL = 10
const SEGMENTED_COVERAGE = 12
const GROUPS_OFFSET = 12 + 16
const GROUP_BYTES = 12

/**
 * The same font, where each character of `aliases` is drawn as the one it names; an alias of a character that the
 * font lacks, and one the font has itself, changes nothing.
 */
export function withAliases(font: Uint8Array, aliases: ReadonlyMap<number, number>): Uint8Array {
  const parsed = parseFont(font)
  const points = parsed.characterSet.filter((point) => parsed.hasGlyphForCodePoint(point))
  const glyphs = new Map(points.map((point) => [point, parsed.glyphForCodePoint(point).id]))
  for (const [alias, original] of aliases) {
    const glyph = glyphs.get(original)
    if (glyph !== undefined && !glyphs.has(alias)) glyphs.set(alias, glyph)
  }
  const tables = readTables(font)
  tables.set('cmap', characterMap(glyphs))
  return writeTables(tables)
}

/** One subtable of format 12, one group a character: the packing that follows joins them. */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...glyphs].sort(([a], [b]) => a - b)
  const table = new Uint8Array(GROUPS_OFFSET + sorted.length * GROUP_BYTES)
  const view = readView(table)
  view.setUint16(2, 1)
  view.setUint16(4, WINDOWS)
  view.setUint16(6, UNICODE_FULL)
  view.setUint32(8, 12)
  view.setUint16(12, SEGMENTED_COVERAGE)
  view.setUint32(16, table.length - 12)
  view.setUint32(24, sorted.length)
  for (const [index, [point, glyph]] of sorted.entries()) {
    const group = GROUPS_OFFSET + index * GROUP_BYTES
    view.setUint32(group, point)
    view.setUint32(group + 4, point)
    view.setUint32(group + 8, glyph)
  }
  return table
}
