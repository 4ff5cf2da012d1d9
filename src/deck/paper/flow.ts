import type { ComponentChildren } from 'preact'
import { setParagraph, breakLines, type TextStyle } from '../fit/lines.ts'
import type { FontKey, Measure } from '../fit/measure.ts'

/** How a paragraph of a column is set. */
export interface FlowStyle {
  readonly name: 'notes' | 'small'
  readonly font: FontKey
  readonly sizePx: number
  readonly linePx: number
  readonly gapPx: number
}

export const NOTES: FlowStyle = { name: 'notes', font: 'serif400', sizePx: 16.5, linePx: 25, gapPx: 12 }
export const SMALL: FlowStyle = { name: 'small', font: 'sans400', sizePx: 14, linePx: 19, gapPx: 12 }

/** Something that stands in a column, in its order. */
export type FlowItem =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly style: FlowStyle
      /** Before the first line, in a place of its own. */
      readonly marker?: ComponentChildren
      /** The first words, which are drawn by themselves; part of `text`. */
      readonly lead?: { readonly text: string; readonly href: string }
    }

/** Rule, heading and the space around them. */
export const HEADING_PX = 50
/** Width that a marker takes from the text beside it, px. */
export const MARKER_PX = 60
/** A browser's own lines are never more than ours for a little less room. */
const ROOM = 0.985

/** The lines of a text on paper: as many as a browser makes of it, or more. */
export function linesWithin(
  measure: Measure,
  text: string,
  { font, sizePx, maxWidthPx }: Pick<TextStyle, 'font' | 'sizePx' | 'maxWidthPx'>,
): readonly string[] {
  return breakLines(measure, text, { font, sizePx, maxWidthPx: maxWidthPx * ROOM })
}

/** Items part by part: as many as the height of each page holds; a paragraph goes on where its lines run out. */
export function paginate(
  items: readonly FlowItem[],
  widthPx: number,
  heightOf: (page: number) => number,
  measure: Measure,
): readonly (readonly FlowItem[])[] {
  const pages: FlowItem[][] = [[]]
  let left = heightOf(0)
  const nextPage = (): void => {
    pages.push([])
    left = heightOf(pages.length - 1)
  }
  items.forEach((item, index) => {
    if (item.kind === 'heading') {
      // A heading stays with two lines of what it heads.
      const next = items[index + 1]
      const needed = HEADING_PX + (next?.kind === 'text' ? 2 * next.style.linePx : 0)
      if (left < needed && pages.at(-1)?.length !== 0) nextPage()
      pages.at(-1)?.push(item)
      left -= HEADING_PX
      return
    }
    for (let rest: typeof item | null = item; rest !== null;) {
      const { head, tail, lines } = splitText(rest, widthPx, Math.floor(left / rest.style.linePx), measure)
      if (head !== null) pages.at(-1)?.push(head)
      left -= lines * rest.style.linePx + rest.style.gapPx
      if (tail !== null) nextPage()
      rest = tail
    }
  })
  return pages
}

/** How high a column is that holds these items. */
export function heightOfFlow(items: readonly FlowItem[], widthPx: number, measure: Measure): number {
  return items.reduce((sum, item) => {
    if (item.kind === 'heading') return sum + HEADING_PX
    return sum + linesOf(item, widthPx, measure).length * item.style.linePx + item.style.gapPx
  }, 0)
}

type TextItem = Extract<FlowItem, { kind: 'text' }>

function linesOf({ text, style, marker }: TextItem, widthPx: number, measure: Measure): readonly string[] {
  return linesWithin(measure, text, { ...style, maxWidthPx: widthPx - (marker === undefined ? 0 : MARKER_PX) })
}

/** The lines of a paragraph that still have room, and what is left of it: never one line alone on either side. */
function splitText(
  item: TextItem,
  widthPx: number,
  room: number,
  measure: Measure,
): { readonly head: FlowItem | null; readonly tail: TextItem | null; readonly lines: number } {
  const lines = linesOf(item, widthPx, measure)
  if (lines.length <= room) return { head: item, tail: null, lines: lines.length }
  const count = Math.min(room, lines.length - 2)
  if (count < 2) return { head: null, tail: item, lines: 0 }
  const whole = setParagraph(measure, [{ text: item.text, font: item.style.font }], {}).text
  const end = lines.slice(0, count).reduce((at, line) => whole.indexOf(line, at) + line.length, 0)
  const { lead: _, ...plain } = item
  return {
    head: { ...item, text: whole.slice(0, end) },
    tail: { ...plain, text: whole.slice(end).trim() },
    lines: count,
  }
}
