/** Kerning as a font's GPOS table has it (OpenType 1.9, "GPOS", lookup types 2 and 8: pairs, and glyphs in a context). */

import { readView } from '../host/font-tables.ts'
import { list, lookupsOf, ranges, readCoverage } from './layout-table.ts'

const PAIRS = 2
const CONTEXTS = 8
const ADVANCE_BIT = 0x4
const BITS_BEFORE_ADVANCE = 0x3

/** What is added between two glyphs, in font units; `undefined` where a subtable has nothing to say of the pair. */
type Kern = (first: number, next: number) => number | undefined

/** Reads what is added between two glyphs, by their numbers. Throws where scripts differ in how they are kerned. */
export function readKerns(gpos: Uint8Array): (first: number, next: number) => number {
  const view = readView(gpos)
  const lookups = lookupsOf(view, 'kern').map((subtables) => {
    const pairs = subtables.filter(({ type }) => type === PAIRS)
    const kerns = pairs.map(({ start }) =>
      view.getUint16(start) === 1 ? readPairs(view, start) : readClasses(view, start),
    )
    return (first: number, next: number) => firstKnown(kerns, first, next)
  })
  return (first, next) => lookups.reduce((sum, kern) => sum + kern(first, next), 0)
}

/** The rows of glyphs that are set otherwise than their pairs. Throws where there are rules of another kind. */
export function readContexts(gpos: Uint8Array): number[][] {
  const view = readView(gpos)
  return lookupsOf(view, 'kern')
    .flat()
    .flatMap(({ type, start }) => {
      if (type === PAIRS) return []
      if (type !== CONTEXTS || view.getUint16(start) !== 3) throw new Error(`kerning by a lookup of type ${type}`)
      return rowsOf(view, start)
    })
}

/** Format 3: what stands before, backwards, then the glyphs themselves, then what stands behind. */
function rowsOf(view: DataView, subtable: number): number[][] {
  let at = subtable + 2
  const [before, own, behind] = list(3).map(() => {
    const coverages = list(view.getUint16(at)).map((n) => subtable + view.getUint16(at + 2 + n * 2))
    at += 2 + coverages.length * 2
    return coverages.map((coverage) => [...readCoverage(view, coverage).keys()])
  })
  return [...(before ?? []).toReversed(), ...(own ?? []), ...(behind ?? [])].reduce<number[][]>(
    (rows, glyphs) => rows.flatMap((row) => glyphs.map((glyph) => [...row, glyph])),
    [[]],
  )
}

/** Of the subtables of a lookup the first that knows a pair has it. */
function firstKnown(kerns: readonly Kern[], first: number, next: number): number {
  for (const kern of kerns) {
    const value = kern(first, next)
    if (value !== undefined) return value
  }
  return 0
}

/** Format 1: pairs one by one. */
function readPairs(view: DataView, subtable: number): Kern {
  const { advance, length } = readFormats(view, subtable)
  const sets = [...readCoverage(view, subtable + view.getUint16(subtable + 2))].map(([glyph, n]) => {
    const set = subtable + view.getUint16(subtable + 10 + n * 2)
    const records = list(view.getUint16(set)).map((m) => set + 2 + m * (2 + length))
    return [glyph, new Map(records.map((record) => [view.getUint16(record), advance(record + 2)]))] as const
  })
  const byFirst = new Map(sets)
  return (first, next) => byFirst.get(first)?.get(next)
}

/** Format 2: pairs by classes. A glyph of no class is in class 0, so every pair of a covered glyph is known. */
function readClasses(view: DataView, subtable: number): Kern {
  const { advance, length } = readFormats(view, subtable)
  const covered = readCoverage(view, subtable + view.getUint16(subtable + 2))
  const [firsts, nexts] = [8, 10].map((offset) => readClassOf(view, subtable + view.getUint16(subtable + offset)))
  const count = view.getUint16(subtable + 14)
  return (first, next) => {
    if (!covered.has(first)) return undefined
    const index = (firsts?.get(first) ?? 0) * count + (nexts?.get(next) ?? 0)
    return advance(subtable + 16 + index * length)
  }
}

/** How long a pair's two values are in bytes, and where in them the advance of the first is. */
function readFormats(view: DataView, subtable: number) {
  const [first, next] = [view.getUint16(subtable + 4), view.getUint16(subtable + 6)]
  if (next !== 0) throw new Error('a pair that moves its second glyph')
  const before = 2 * bitsOf(first & BITS_BEFORE_ADVANCE)
  const advance = (value: number): number => ((first & ADVANCE_BIT) === 0 ? 0 : view.getInt16(value + before))
  return { advance, length: 2 * bitsOf(first) }
}

/** The glyphs that have a class. */
function readClassOf(view: DataView, classes: number): ReadonlyMap<number, number> {
  if (view.getUint16(classes) === 1) {
    const start = view.getUint16(classes + 2)
    return new Map(list(view.getUint16(classes + 4)).map((n) => [start + n, view.getUint16(classes + 6 + n * 2)]))
  }
  const found = ranges(view, classes + 4, view.getUint16(classes + 2))
  return new Map(found.flatMap(({ glyphs, value }) => glyphs.map((glyph) => [glyph, value])))
}

function bitsOf(flags: number): number {
  return flags.toString(2).replaceAll('0', '').length
}
