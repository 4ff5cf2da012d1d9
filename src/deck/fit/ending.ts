import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import { plainText } from '../markdown.ts'
import { breakLines } from './lines.ts'
import type { Measure } from './measure.ts'

/** Room for the rows of one context slide, px. */
const CONTEXT_HEIGHT = 553 - 151
const CONTEXT_WIDTH = 696
const WATCH_WIDTH = 400

/** What of the background and of what to watch does not fit its slide, and what is not shown. */
export function fitEnding(
  timeline: Timeline,
  room: { readonly contextRows: number; readonly watchItems: number },
  measure: Measure,
): Diagnostic[] {
  return [...fitContext(timeline, room.contextRows, measure), ...fitWatch(timeline, room.watchItems, measure)]
}

function fitContext({ context }: Timeline, rows: number, measure: Measure): Diagnostic[] {
  const slides = Array.from({ length: Math.ceil(context.length / rows) }, (_, n) =>
    context.slice(n * rows, (n + 1) * rows),
  )
  return slides.flatMap((items, n): Diagnostic[] => {
    const isDense = items.length > 4
    const [sizePx, linePx, padding, least] = isDense ? [22, 28, 28, 64] : [26, 34, 36, 72]
    const heights = items.map((item) => {
      const lines = breakLines(measure, plainText(item.text), {
        font: 'sans400',
        sizePx,
        maxWidthPx: CONTEXT_WIDTH,
      }).length
      return Math.max(least, lines * linePx + padding)
    })
    const px = heights.reduce((sum, height) => sum + height, 0) - CONTEXT_HEIGHT
    if (px <= 0) return []
    return [
      diagnostic('overflow', ['context', n * rows], {
        event: 'context',
        part: 'The background',
        by: `${Math.ceil(px)} px`,
      }),
    ]
  })
}

function fitWatch({ watch }: Timeline, most: number, measure: Measure): Diagnostic[] {
  const wide = watch.slice(0, most).flatMap((item, n): Diagnostic[] => {
    const titlePx = measure.widthPx(item.title, 'sans600', 24) - WATCH_WIDTH
    const textPx = item.text === null ? 0 : measure.widthPx(item.text, 'sans400', 19) - WATCH_WIDTH
    const px = Math.max(titlePx, textPx)
    const part = titlePx > textPx ? 'The title' : 'The text'
    if (px <= 0) return []
    return [diagnostic('overflow', ['watch', n], { event: item.title, part, by: `${Math.ceil(px)} px` })]
  })
  const hidden = watch.length - most
  return hidden > 0 ? [...wide, diagnostic('not-shown', ['watch', most], { part: 'watch', count: hidden })] : wide
}
