/**
 * Text set in lines, before any browser sees it.
 *
 * It holds for this css, which every measured text must have: `white-space: normal; hyphens: none;
 * overflow-wrap: anywhere; word-break: keep-all; text-rendering: geometricPrecision; font-kerning: normal`, and
 * `text-wrap: balance` where `balance` is asked for. Under `:lang(ja), :lang(zh)` it is `word-break: normal`.
 */

import { findBreaks, type WordBreak } from './breaks.ts'
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
  /** `keep-all` when absent. */
  readonly wordBreak?: WordBreak
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
  const lines = breakAt(paragraph, style.maxWidthPx)
  const widthPx = style.balance === true && lines.length > 1 ? balancedWidthPx(paragraph, lines.length, style) : null
  const balanced = widthPx === null ? lines : breakAt(paragraph, widthPx)
  return balanced.map(([start, end]) => sliceRuns(paragraph.runs, start, end))
}

/** Whether the text fits in so many lines. */
export function fits(
  measure: Measure,
  text: string | readonly TextRun[],
  style: TextStyle & { readonly maxLines: number },
): boolean {
  const runs = typeof text === 'string' ? [{ text, font: style.font }] : text
  return breakAt(setParagraph(measure, runs, style), style.maxWidthPx).length <= style.maxLines
}

interface Paragraph {
  readonly text: string
  readonly runs: readonly TextRun[]
  /** The pieces no line break divides: the offset past the end of each, in order. */
  readonly ends: readonly number[]
  /** Width of each piece alone. */
  readonly alonePx: readonly number[]
  /** What each piece adds to a line that holds the pieces before it, summed from the text's start. */
  readonly joinedPx: readonly number[]
  /** Width from one offset to another; spaces at the end hang, so they count nothing. */
  readonly widthPx: (start: number, end: number) => number
}

/** First offset, and the offset past the last character that shows. */
type LineSpan = readonly [start: number, end: number]

function setParagraph(measure: Measure, given: readonly TextRun[], style: LineStyle): Paragraph {
  const runs = collapseSpaces(given)
  const text = runs.map((run) => run.text).join('')
  const widthPx = (start: number, end: number) =>
    sliceRuns(runs, start, trimmedEnd(text, start, end)).reduce(
      (sum, run) => sum + measure.widthPx(run.text, run.font, style.sizePx, style.trackingEm),
      0,
    )
  const ends = text === '' ? [] : [...findBreaks(text, style.wordBreak), text.length]
  const alonePx = ends.map((end, piece) => widthPx(ends[piece - 1] ?? 0, end))
  const joinedPx = [0]
  for (const [piece, end] of ends.slice(1).entries()) {
    // From the start of the word, not of the piece: `Ми-8 T` and `8 T` are kerned in different ways.
    const wordStart = text.lastIndexOf(' ', (ends[piece] ?? 0) - 2) + 1
    const addedPx = widthPx(wordStart, end) - widthPx(wordStart, ends[piece] ?? 0)
    joinedPx.push((joinedPx[piece] ?? 0) + addedPx)
  }
  return { text, runs, ends, alonePx, joinedPx, widthPx }
}

/** Greedy: as much on each line as fits, at least one character. */
function breakAt(paragraph: Paragraph, maxWidthPx: number): LineSpan[] {
  const { text, ends } = paragraph
  const lines: LineSpan[] = []
  let start = 0
  let piece = 0
  while (start < text.length) {
    const fitting = countFitting(paragraph, start, piece, maxWidthPx)
    const wordEnd = ends[piece + Math.max(fitting, 1) - 1] ?? text.length
    const end = fitting === 0 ? emergencyEnd(paragraph, start, wordEnd, maxWidthPx) : wordEnd
    lines.push([start, trimmedEnd(text, start, end)])
    start = end
    piece += end === wordEnd ? Math.max(fitting, 1) : 0
  }
  return lines
}

/** How many pieces fit on a line that starts in (or at the start of) this one. */
function countFitting(paragraph: Paragraph, start: number, piece: number, maxWidthPx: number): number {
  const { ends, alonePx, joinedPx, widthPx } = paragraph
  const isWhole = start === (piece === 0 ? 0 : ends[piece - 1])
  const firstPx = isWhole ? (alonePx[piece] ?? 0) : widthPx(start, ends[piece] ?? start)
  const beforePx = joinedPx[piece] ?? 0
  let count = 0
  while (piece + count < ends.length) {
    const linePx = firstPx + (joinedPx[piece + count] ?? 0) - beforePx
    if (linePx > maxWidthPx + TOLERANCE_PX) break
    count += 1
  }
  return count
}

/** A word wider than the line is broken between any two letters (`overflow-wrap: anywhere`). */
function emergencyEnd(paragraph: Paragraph, start: number, wordEnd: number, maxWidthPx: number): number {
  let end = start
  for (const { segment } of new Intl.Segmenter('und').segment(paragraph.text.slice(start, wordEnd))) {
    const next = end + segment.length
    if (end > start && paragraph.widthPx(start, next) > maxWidthPx + TOLERANCE_PX) break
    end = next
  }
  return end
}

/** The narrowest width that needs no more lines and breaks no word, to a quarter of a pixel. */
function balancedWidthPx(paragraph: Paragraph, lineCount: number, style: LineStyle): number {
  let narrowPx = Math.min(style.maxWidthPx, Math.max(...paragraph.alonePx))
  let widePx = style.maxWidthPx
  while (widePx - narrowPx > 0.25) {
    const middlePx = (narrowPx + widePx) / 2
    if (breakAt(paragraph, middlePx).length <= lineCount) widePx = middlePx
    else narrowPx = middlePx
  }
  return widePx
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
