/** Ligatures as a font's GSUB table has them (OpenType 1.9, "GSUB", lookup type 4). */

import { readView } from '../host/font-tables.ts'
import { list, lookupsOf, readCoverage } from './layout-table.ts'

const LIGATURES = 4

/** The glyphs, by their numbers, that are drawn as one where they follow on each other. */
export function readLigatures(gsub: Uint8Array): number[][] {
  const view = readView(gsub)
  return lookupsOf(view, 'liga')
    .flat()
    .flatMap(({ type, start }) => {
      if (type !== LIGATURES) throw new Error(`ligatures by a lookup of type ${type}`)
      return [...readCoverage(view, start + view.getUint16(start + 2))].flatMap(([first, n]) =>
        readSet(view, start + view.getUint16(start + 6 + n * 2)).map((others) => [first, ...others]),
      )
    })
}

/** All that follows a first glyph. */
function readSet(view: DataView, set: number): number[][] {
  return list(view.getUint16(set)).map((n) => {
    const ligature = set + view.getUint16(set + 2 + n * 2)
    return list(view.getUint16(ligature + 2) - 1).map((m) => view.getUint16(ligature + 4 + m * 2))
  })
}
