import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import { splitTitle } from '../findings.ts'
import { findBreaks } from './breaks.ts'
import { breakLines } from './lines.ts'
import type { Measure } from './measure.ts'

/** From the title's top to the rail, less the date line and the finding below it. */
const HEIGHT = 556 - 92 - 16
const TITLES = [84, 76, 72, 64, 56, 48] as const

export type TitleSize = (typeof TITLES)[number]

/** The title slide's text: the title shrinks until everything fits above the rail. */
export function fitTitle(
  timeline: Timeline,
  measure: Measure,
  widthPx: number,
): { readonly sizePx: TitleSize; readonly diagnostics: readonly Diagnostic[] } {
  const { title } = splitTitle(timeline)
  const rest = restHeight(timeline, measure, widthPx)
  const countLines = (sizePx: number) =>
    breakLines(measure, title, { font: 'display600', sizePx, trackingEm: -0.028, maxWidthPx: widthPx }).length
  const height = (sizePx: number) => countLines(sizePx) * Math.round(sizePx * 1.024)
  const fits = TITLES.find(
    (sizePx) =>
      countLines(sizePx) <= 3 && height(sizePx) + rest <= HEIGHT && longestWord(title, sizePx, measure) <= widthPx,
  )
  if (fits !== undefined) {
    // A bottom line shares the column, so a title over it is smaller from the start.
    const full = timeline.bottomLine === null ? 84 : 64
    const args = { part: 'The title', event: timeline.title, size: fits, full }
    return { sizePx: fits, diagnostics: fits < full ? [diagnostic('step-down', ['title'], args)] : [] }
  }
  const excess = Math.ceil(height(48) + rest - HEIGHT)
  const wide = Math.ceil(longestWord(title, 48, measure) - widthPx)
  const lines = countLines(48) - 3
  const by = excess > 0 ? `${excess} px` : wide > 0 ? `${wide} px of its longest word` : `${lines * 49} px`
  return {
    sizePx: 48,
    diagnostics: [
      diagnostic('overflow', ['title'], { part: 'The title, subtitle or bottom line', event: timeline.title, by }),
    ],
  }
}

/** Subtitle, bottom line, date and finding with their spacing, px. */
function restHeight(timeline: Timeline, measure: Measure, widthPx: number): number {
  const { subtitle } = splitTitle(timeline)
  const lines = (text: string, font: 'serif400' | 'sans400', sizePx: number) =>
    breakLines(measure, text, { font, sizePx, maxWidthPx: widthPx }).length
  const subtitlePx = subtitle === null ? 0 : 16 + lines(subtitle, 'serif400', 38) * 46
  const bottomLinePx = timeline.bottomLine === null ? 0 : 18 + lines(timeline.bottomLine, 'sans400', 26) * 35
  return subtitlePx + bottomLinePx + 20 + 32 + 4 + 2 * 30
}

function longestWord(text: string, sizePx: number, measure: Measure): number {
  const words = measure.wordBreak === 'normal' ? pieces(text) : text.split(/(?<=[\s\-–—/])/)
  return Math.max(...words.map((word) => measure.widthPx(word.trim(), 'display600', sizePx, -0.028)))
}

/** What no line break divides, where a language has no spaces. */
function pieces(text: string): readonly string[] {
  const offsets = [0, ...findBreaks(text, 'normal'), text.length]
  return offsets.slice(1).map((end, index) => text.slice(offsets[index], end))
}
