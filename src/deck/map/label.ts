import type { Measure } from '../fit/measure.ts'
import type { Box, Point } from './box.ts'

/** One line of a label. */
export interface Line {
  readonly text: string
  /** `name`: semibold; `note`: regular, secondary. */
  readonly weight: 'name' | 'note'
}

/** What a place or a country is called on a map. */
export interface Label {
  readonly lines: readonly Line[]
  readonly isFocus: boolean
  readonly sizePx: number
  readonly widthPx: number
  /** From the top of the first capital to the foot of the last descender. */
  readonly heightPx: number
}

/** A label in its place. */
export interface PlacedLabel extends Label {
  readonly box: Box
  /** A thin line to the dot, where the label stands away from it. */
  readonly leader: readonly [Point, Point] | null
  /** What lies below, which the letters are set off from. */
  readonly under: Under
}

/** `ground`: beside the Earth, where its edge is in the frame. */
export type Under = 'land' | 'sea' | 'ground'

/** Of names on a locator map. */
export const NAME_PX = 17
export const LINE_HEIGHT = 1.3
/** Of the size: from the baseline to the top of a capital, and to the foot of a descender. */
export const ASCENT = 0.74
export const DESCENT = 0.24

const FONTS = { name: 'sans600', note: 'sans400' } as const

/** Cuts what is wider than `widestPx`. */
export function makeLabel(
  lines: readonly Line[],
  { isFocus, sizePx, widestPx }: { readonly isFocus: boolean; readonly sizePx: number; readonly widestPx: number },
  measure: Measure,
): Label {
  const shown = lines.map((line) => ({ ...line, text: cut(line, sizePx, widestPx, measure) }))
  return {
    lines: shown,
    isFocus,
    sizePx,
    widthPx: shown.reduce((widest, line) => Math.max(widest, widthOf(line, sizePx, measure)), 0),
    heightPx: sizePx * (ASCENT + DESCENT + LINE_HEIGHT * (shown.length - 1)),
  }
}

function widthOf({ text, weight }: Line, sizePx: number, measure: Measure): number {
  return measure.widthPx(text, FONTS[weight], sizePx)
}

function cut(line: Line, sizePx: number, widestPx: number, measure: Measure): string {
  if (widthOf(line, sizePx, measure) <= widestPx) return line.text
  const letters = Array.from(new Intl.Segmenter('und').segment(line.text), ({ segment }) => segment)
  const first = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`
  let count = letters.length - 1
  while (count > 1 && widthOf({ ...line, text: first(count) }, sizePx, measure) > widestPx) count--
  return first(count)
}
