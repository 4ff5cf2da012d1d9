/** What the fallback family has and how wide it is, so that measuring text needs none of its 124 files. */

import { codePointsOf, parseUnicodeRange, stringifyUnicodeRange } from '../host/font-ranges.ts'
import { cutInstance, subsetVariable } from '../host/font-subset.ts'
import { readAdvances } from '../host/font-tables.ts'
import { FALLBACK_WEIGHTS, type FallbackMetrics } from '../host/fonts.ts'
import { parseFont, readPackageFile, readSliceRanges } from './package-files.ts'

const PACKAGE = '@fontsource-variable/noto-sans-kr'

/** Slices in the order the family lists them backwards: the named ones (`latin` first) before the numbered. */
export async function fallbackMetrics(): Promise<FallbackMetrics> {
  const ranges = await readSliceRanges(PACKAGE)
  const advances = new Map<string, number[]>()
  const slices: Record<string, string> = {}
  const claimed = new Set<number>()
  let unitsPerEm = 0
  for (const [slice, range] of [...ranges].reverse()) {
    const asked = [...codePointsOf(parseUnicodeRange(range))].filter((point) => !claimed.has(point))
    const source = await readPackageFile(`${PACKAGE}/files/noto-sans-kr-${slice}-wght-normal.woff2`)
    const variable = await subsetVariable(source, asked)
    const font = parseFont(variable)
    const cuts: ((glyphId: number) => number)[] = []
    for (const wght of FALLBACK_WEIGHTS) cuts.push(readAdvances(await cutInstance(variable, asked, { wght })))
    const points = asked.filter((point) => font.hasGlyphForCodePoint(point))
    for (const point of points) {
      claimed.add(point)
      const widths = cuts.map((advance) => advance(font.glyphForCodePoint(point).id)).join(',')
      const same = advances.get(widths)
      if (same === undefined) advances.set(widths, [point])
      else same.push(point)
    }
    unitsPerEm = font.unitsPerEm
    slices[slice] = stringifyUnicodeRange(points)
  }
  return {
    unitsPerEm,
    advances: Object.fromEntries([...advances].map(([widths, points]) => [widths, stringifyUnicodeRange(points)])),
    slices,
  }
}
