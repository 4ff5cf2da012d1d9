/** What the fallback family has and how wide it is, from the table made when the package was built. */

import type { Font } from 'fontkit'
import { readFallbackMetrics } from './font-files.ts'
import type { OptionalFonts } from './font-optional.ts'
import { parseUnicodeRange } from './font-ranges.ts'
import { FALLBACK_WEIGHTS, type FallbackMetrics, type FallbackWeight } from './fonts.ts'

export interface Fallback {
  has(character: string): boolean
  /** In em; `undefined` for a character it does not have. */
  advanceEm(character: string, weight: FallbackWeight): number | undefined
  /** The font that a character has to be shaped with, as its width depends on its neighbours; `undefined` for any other. */
  shapedIn(character: string, weight: FallbackWeight): Font | undefined
}

type AdvanceRange = readonly [first: number, last: number, widths: readonly number[]]

export async function loadFallback(folder?: string): Promise<Fallback> {
  const metrics = await readFallbackMetrics(folder)
  let ranges: readonly AdvanceRange[] | undefined
  const find = (character: string) => findRange((ranges ??= sortRanges(metrics)), character)
  return {
    has: (character) => find(character) !== undefined,
    advanceEm: (character, weight) => {
      const width = find(character)?.[2][FALLBACK_WEIGHTS.indexOf(weight)]
      return width === undefined ? undefined : width / metrics.unitsPerEm
    },
    shapedIn: () => undefined,
  }
}

/** The fallback family with optional ones over it. */
export function withOptional(fallback: Fallback, { familyOf }: OptionalFonts): Fallback {
  return {
    has: (character) => familyOf(character) !== undefined || fallback.has(character),
    advanceEm: (character, weight) => (familyOf(character) ? 1 : fallback.advanceEm(character, weight)),
    shapedIn: (character, weight) => familyOf(character)?.fonts?.get(weight === 400 ? 400 : 600),
  }
}

function sortRanges({ advances }: FallbackMetrics): readonly AdvanceRange[] {
  return Object.entries(advances)
    .flatMap(([joined, range]) => {
      const widths = joined.split(',').map(Number)
      return parseUnicodeRange(range).map(([first, last]): AdvanceRange => [first, last, widths])
    })
    .sort(([a], [b]) => a - b)
}

function findRange(ranges: readonly AdvanceRange[], character: string): AdvanceRange | undefined {
  const codePoint = character.codePointAt(0) ?? -1
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const range = ranges[middle]
    if (range === undefined || codePoint < range[0]) high = middle
    else if (codePoint > range[1]) low = middle + 1
    else return range
  }
  return undefined
}
