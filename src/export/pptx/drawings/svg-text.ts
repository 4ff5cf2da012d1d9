import { isTag, isText, type Element } from 'domhandler'
import type { Measure } from '../../../deck/fit/measure.ts'
import type { Link, Paragraph, TextObject, TextRun } from '../drawingml/objects.ts'
import { apply, type Matrix } from '../drawingml/path.ts'
import { readColour } from '../look/colour.ts'
import { fontKey } from '../look/font.ts'
import type { Style, Styles } from '../look/style.ts'
import { runOf } from '../look/text.ts'

/** How high the middle of a line stands over its baseline, in sizes of its letters. */
const MIDDLE = { sans: 0.31, serif: 0.35 }
const LINE = 1.3

interface TextPlace {
  readonly styles: Styles
  readonly measure: Measure
  readonly matrix: Matrix
  readonly link: Link | null
}

/** Lines of a text of SVG, each from its own place. */
interface Line {
  readonly x: number
  readonly y: number
  readonly runs: readonly TextRun[]
}

/** `<text>` of a drawing as text of a slide, with its baseline where it was. `null` where there is nothing to read. */
export function svgText(element: Element, place: TextPlace): TextObject | null {
  const style = place.styles.of(element)
  const lines = linesOf(element, place)
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  const [x, top] = apply(place.matrix, [first.x, first.y])
  const [, bottom] = apply(place.matrix, [last.x, last.y])
  const width = Math.max(...lines.map(({ runs }) => widthOf(runs, style, place.measure))) + 2
  const pitch = lines.length > 1 ? (bottom - top) / (lines.length - 1) : null
  const middle = (top + bottom) / 2 - MIDDLE[style.family === 'sans' ? 'sans' : 'serif'] * style.sizePx
  const height = LINE * style.sizePx + (bottom - top)
  const left = style.anchor === 'start' ? x : style.anchor === 'middle' ? x - width / 2 : x - width
  return {
    kind: 'text',
    name: nameOf(lines),
    box: { x: left, y: middle - height / 2, width, height },
    paragraphs: [paragraph(lines, ALIGNS[style.anchor], pitch)],
    anchor: 'middle',
    wraps: false,
    shrinks: false,
    placeholder: null,
    fill: null,
    line: null,
    link: place.link,
  }
}

const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const

function paragraph(lines: readonly Line[], align: Paragraph['align'], linePx: number | null): Paragraph {
  const runs = lines.flatMap(({ runs }, n) =>
    n === 0 ? runs : runs.map((run, m) => (m === 0 ? { ...run, text: `\n${run.text}` } : run)),
  )
  return { runs, align, linePx, gapPx: 0, tabsPx: [], marginPx: 0, indentPx: 0 }
}

function nameOf(lines: readonly Line[]): string {
  const text = lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** A span with a `y` of its own begins a line. */
function linesOf(element: Element, place: TextPlace): readonly Line[] {
  const spans = element.children.filter((child) => isTag(child))
  const rows = spans.filter(({ attribs }) => attribs['y'] !== undefined)
  return (rows.length === 0 ? [element] : rows).flatMap((row): Line[] => {
    const runs = trimmed(runsIn(row, place))
    const at = (name: string) => Number(row.attribs[name] ?? element.attribs[name] ?? 0)
    return runs.length === 0 ? [] : [{ x: at('x'), y: at('y'), runs }]
  })
}

function runsIn(element: Element, place: TextPlace): readonly TextRun[] {
  const style = place.styles.of(element)
  return element.children.flatMap((child): readonly TextRun[] => {
    if (isText(child)) return child.data === '' ? [] : [inkOf(child.data, style)]
    if (!isTag(child)) return []
    const gap = Number(child.attribs['dx'] ?? 0)
    return gap === 0 ? runsIn(child, place) : [spaceOf(gap, style, place.measure), ...runsIn(child, place)]
  })
}

/** Text of a drawing is painted with its fill. */
function inkOf(text: string, style: Style): TextRun {
  return {
    ...runOf(text.replaceAll(/\s+/g, ' '), style, null),
    colour: readColour(style.fill, style.color) ?? style.color,
  }
}

/** A space as wide as a shift to the right. */
function spaceOf(px: number, style: Style, measure: Measure): TextRun {
  const width = measure.widthPx(' ', fontKey(style), style.sizePx)
  return { ...inkOf(' ', style), trackingPx: Math.max(0, px - width) }
}

function trimmed(runs: readonly TextRun[]): readonly TextRun[] {
  return runs
    .map((run, n) => (n === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '')
}

function widthOf(runs: readonly TextRun[], style: Style, measure: Measure): number {
  return runs.reduce((sum, run) => {
    const cut = { family: run.family, weight: run.isBold ? 700 : 400, isItalic: run.isItalic }
    return (
      sum +
      measure.widthPx(run.text, fontKey(run.family === 'sans' ? cut : { ...cut, family: style.family }), run.sizePx) +
      run.trackingPx * run.text.length
    )
  }, 0)
}
