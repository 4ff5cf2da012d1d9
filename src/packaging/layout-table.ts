/** What GPOS and GSUB have in common (OpenType 1.9, "OpenType Layout Common Table Formats"). */

/** Lookup types that only lead to another, in GPOS and in GSUB. */
const EXTENSIONS = { kern: 9, liga: 7 }

/** A part of a lookup: what kind of rule is in it, and where in the table it begins. */
export interface Subtable {
  readonly type: number
  readonly start: number
}

/** The lookups of a feature, each as its subtables. Throws where one script has others than another. */
export function lookupsOf(view: DataView, feature: keyof typeof EXTENSIONS): Subtable[][] {
  const at = (offset: number): number => view.getUint16(offset)
  const [features, lookups] = [at(6), at(8)]
  const found = list(at(features)).flatMap((n) => {
    const record = features + 2 + n * 6
    const tag = list(4).map((m) => String.fromCharCode(view.getUint8(record + m)))
    const start = features + at(record + 4)
    return tag.join('') === feature ? [list(at(start + 2)).map((m) => at(start + 4 + m * 2))] : []
  })
  if (new Set(found.map(String)).size > 1) throw new Error(`scripts differ in the feature ${feature}`)
  return (found[0] ?? []).map((index) => subtablesOf(view, lookups + at(lookups + 2 + index * 2), EXTENSIONS[feature]))
}

function subtablesOf(view: DataView, lookup: number, extension: number): Subtable[] {
  const type = view.getUint16(lookup)
  return list(view.getUint16(lookup + 4)).map((n) => {
    const start = lookup + view.getUint16(lookup + 6 + n * 2)
    if (type !== extension) return { type, start }
    return { type: view.getUint16(start + 2), start: start + view.getUint32(start + 4) }
  })
}

/** The covered glyphs, each with its place. */
export function readCoverage(view: DataView, coverage: number): ReadonlyMap<number, number> {
  const count = view.getUint16(coverage + 2)
  if (view.getUint16(coverage) === 1) return new Map(list(count).map((n) => [view.getUint16(coverage + 4 + n * 2), n]))
  return new Map(
    ranges(view, coverage + 4, count).flatMap(({ glyphs, value }) => glyphs.map((glyph, n) => [glyph, value + n])),
  )
}

/** Records of a first and a last glyph and a number. */
export function ranges(view: DataView, start: number, count: number) {
  return list(count).map((n) => {
    const record = start + n * 6
    const [first, last] = [view.getUint16(record), view.getUint16(record + 2)]
    return { glyphs: list(last - first + 1).map((m) => first + m), value: view.getUint16(record + 4) }
  })
}

/** 0 to `count` - 1. */
export function list(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n)
}
