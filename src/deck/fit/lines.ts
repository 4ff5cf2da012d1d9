/**
 * Text set in lines, before any browser sees it.
 *
 * It holds for this css, which every measured text must have: `white-space: normal; hyphens: none;
 * overflow-wrap: anywhere; word-break: keep-all; line-break: strict; text-rendering: geometricPrecision; font-kerning:
 * normal`, and `text-wrap: balance` where `balance` is asked for. In Japanese and Chinese it is `word-break: normal`.
 */

import { findBreaks } from './breaks.ts'
import type { FontKey, Measure } from './measure.ts'

/** A stretch of text in one font. */
export interface TextRun {
  readonly text: string
  readonly font: FontKey
}

export interface LineStyle {
  readonly sizePx: number
  readonly trackingEm?: number
  readonly maxWidthPx: number
  /** Lines of about equal length, and no more of them. */
  readonly balance?: boolean
}

export interface TextStyle extends LineStyle {
  readonly font: FontKey
}

/** From {@link Measure.widthPx} to the browser's layout, which counts in 64ths of a pixel. */
const TOLERANCE_PX = 1 / 64

/** The lines of a text, without the spaces at their ends; no lines for a text without a visible character. */
export function breakLines(measure: Measure, text: string, style: TextStyle): readonly string[] {
  return breakRuns(measure, [{ text, font: style.font }], style).map((line) => line.map((run) => run.text).join(''))
}

/** The same for text in several fonts (light markdown): each line is its runs. */
export function breakRuns(
  measure: Measure,
  runs: readonly TextRun[],
  style: LineStyle,
): readonly (readonly TextRun[])[] {
  const paragraph = setParagraph(measure, runs, style)
  const lines = breakAt(paragraph, widthEm(style))
  const balancedEm = style.balance === true && lines.length > 1 ? balancedWidthEm(paragraph, lines.length, style) : null
  const balanced = balancedEm === null ? lines : breakAt(paragraph, balancedEm)
  return balanced.map(([start, end]) => sliceRuns(paragraph.runs, start, end))
}

/** Whether the text fits in so many lines. */
export function fits(
  measure: Measure,
  text: string | readonly TextRun[],
  style: TextStyle & { readonly maxLines: number },
): boolean {
  const runs = typeof text === 'string' ? [{ text, font: style.font }] : text
  return countLines(setParagraph(measure, runs, style), style) <= style.maxLines
}

/** How many lines a paragraph takes; with `from` and `to`, only what of it lies between these offsets. */
export function countLines(
  paragraph: Paragraph,
  style: Pick<LineStyle, 'sizePx' | 'maxWidthPx'>,
  from = 0,
  to = paragraph.text.length,
): number {
  return breakAt(paragraph, widthEm(style), from, to).length
}

/** A text measured once, to be broken at any size and width. Lengths in em. */
export interface Paragraph {
  /** White space collapsed. */
  readonly text: string
  readonly runs: readonly TextRun[]
  /** The pieces no line break divides: the offset past the end of each, in order. */
  readonly ends: readonly number[]
  /** Width of each piece alone. */
  readonly aloneEm: readonly number[]
  /** What each piece adds to a line that holds the pieces before it, summed from the text's start. */
  readonly joinedEm: readonly number[]
  /** Width from one offset to another; spaces at the end hang, so they count nothing. */
  readonly widthEm: (start: number, end: number) => number
}

/** First offset, and the offset past the last character that shows. */
type LineSpan = readonly [start: number, end: number]

export function setParagraph(
  measure: Measure,
  given: readonly TextRun[],
  { trackingEm }: Pick<LineStyle, 'trackingEm'>,
): Paragraph {
  const runs = collapseSpaces(given)
  const text = runs.map((run) => run.text).join('')
  const widthOf = (start: number, end: number): number =>
    sliceRuns(runs, start, trimmedEnd(text, start, end)).reduce(
      (sum, run) => sum + measure.widthPx(run.text, run.font, 1, trackingEm),
      0,
    )
  const ends = text === '' ? [] : [...findBreaks(text, measure.wordBreak), text.length]
  const aloneEm = ends.map((end, piece) => widthOf(ends[piece - 1] ?? 0, end))
  const joinedEm = [0]
  for (const [piece, end] of ends.slice(1).entries()) {
    const start = ends[piece] ?? 0
    // From the start of the word, not of the piece: `Ми-8 T` and `8 T` are kerned in different ways.
    const wordStart = text.lastIndexOf(' ', start - 2) + 1
    const isPiece = wordStart === (ends[piece - 1] ?? 0)
    const beforeEm = isPiece ? (aloneEm[piece] ?? 0) : widthOf(wordStart, start)
    joinedEm.push((joinedEm[piece] ?? 0) + widthOf(wordStart, end) - beforeEm)
  }
  return { text, runs, ends, aloneEm, joinedEm, widthEm: widthOf }
}

function widthEm({ maxWidthPx, sizePx }: Pick<LineStyle, 'maxWidthPx' | 'sizePx'>): number {
  return (maxWidthPx + TOLERANCE_PX) / sizePx
}

/** Greedy: as much on each line as fits, at least one character. */
function breakAt(paragraph: Paragraph, mostEm: number, from = 0, to = paragraph.text.length): LineSpan[] {
  const { text, ends } = paragraph
  const lines: LineSpan[] = []
  let start = from
  let piece = from === 0 ? 0 : ends.indexOf(from) + 1
  while (start < to) {
    const fitting = countFitting(paragraph, [start, to], piece, mostEm)
    const wordEnd = Math.min(to, ends[piece + Math.max(fitting, 1) - 1] ?? to)
    const end = fitting === 0 ? emergencyEnd(paragraph, start, wordEnd, mostEm) : wordEnd
    lines.push([start, trimmedEnd(text, start, end)])
    start = end
    piece += end === wordEnd ? Math.max(fitting, 1) : 0
  }
  return lines
}

/** How many pieces up to `to` fit on a line that starts in (or at the start of) this one. */
function countFitting(paragraph: Paragraph, [start, to]: LineSpan, piece: number, mostEm: number): number {
  const { ends, aloneEm, joinedEm } = paragraph
  const isWhole = start === (piece === 0 ? 0 : ends[piece - 1])
  const firstEm = isWhole ? (aloneEm[piece] ?? 0) : paragraph.widthEm(start, ends[piece] ?? start)
  const beforeEm = joinedEm[piece] ?? 0
  let count = 0
  while (piece + count < ends.length && (count === 0 || (ends[piece + count - 1] ?? to) < to)) {
    if (firstEm + (joinedEm[piece + count] ?? 0) - beforeEm > mostEm) break
    count += 1
  }
  return count
}

/** A word wider than the line is broken between any two letters (`overflow-wrap: anywhere`). */
function emergencyEnd(paragraph: Paragraph, start: number, wordEnd: number, mostEm: number): number {
  let end = start
  for (const { segment } of new Intl.Segmenter('und').segment(paragraph.text.slice(start, wordEnd))) {
    const next = end + segment.length
    if (end > start && paragraph.widthEm(start, next) > mostEm) break
    end = next
  }
  return end
}

/** The narrowest width that needs no more lines and breaks no word, to a quarter of a pixel. */
function balancedWidthEm(paragraph: Paragraph, lineCount: number, style: LineStyle): number {
  const { maxWidthPx, sizePx } = style
  let narrowPx = Math.min(maxWidthPx, Math.max(...paragraph.aloneEm) * sizePx)
  let widePx = maxWidthPx
  while (widePx - narrowPx > 0.25) {
    const middlePx = (narrowPx + widePx) / 2
    if (breakAt(paragraph, widthEm({ maxWidthPx: middlePx, sizePx })).length <= lineCount) widePx = middlePx
    else narrowPx = middlePx
  }
  return widthEm({ maxWidthPx: widePx, sizePx })
}

/** As `white-space: normal`: one space for any white space, none at the start of the text or after another. */
function collapseSpaces(runs: readonly TextRun[]): readonly TextRun[] {
  let isAfterSpace = true
  const collapsed = runs.map(({ text, font }) => {
    const single = text.replaceAll(/[ \t\n\f\r]+/g, ' ')
    const kept = isAfterSpace && single.startsWith(' ') ? single.slice(1) : single
    if (kept !== '') isAfterSpace = kept.endsWith(' ')
    return { text: kept, font }
  })
  return collapsed.filter((run) => run.text !== '')
}

function sliceRuns(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  const [only, second] = runs
  if (only !== undefined && second === undefined) {
    return end > start ? [{ text: only.text.slice(start, end), font: only.font }] : []
  }
  const slices: TextRun[] = []
  let offset = 0
  for (const { text, font } of runs) {
    const slice = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (slice !== '') slices.push({ text: slice, font })
    offset += text.length
  }
  return slices
}

function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end
  while (trimmed > start && text[trimmed - 1] === ' ') trimmed -= 1
  return trimmed
}
