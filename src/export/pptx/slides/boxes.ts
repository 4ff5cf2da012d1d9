import { selectOne } from 'css-select'
import type { AnyNode, Element } from 'domhandler'
import { breakRuns } from '../../../deck/fit/lines.ts'
import type { Measure } from '../../../deck/fit/measure.ts'
import type { Box, Line, Paragraph, PlaceholderRef, SlideObject, TextObject, TextRun } from '../drawingml/objects.ts'
import { fontKey } from '../look/font.ts'
import type { Kit, Scene } from './scene.ts'

interface TextOptions {
  readonly placeholder?: PlaceholderRef
  readonly anchor?: TextObject['anchor']
  readonly link?: TextObject['link']
}

interface ElementOptions extends TextOptions {
  /** As the list of a slide's objects has it. */
  readonly name: string
  readonly paragraph?: Partial<Omit<Paragraph, 'runs'>>
}

/** An element's text in one line: as wide as it is, in the middle of its box. */
export function lineBox(element: Element, box: Box, kit: Kit, options: ElementOptions): TextObject {
  return { ...textBox(options.name, [kit.texts.paragraph(element, options.paragraph)], box, options), anchor: 'middle' }
}

/** An element's text in lines of the deck's own height. */
export function blockBox(element: Element, box: Box, kit: Kit, options: ElementOptions): TextObject {
  const { linePx } = kit.styles.of(element)
  return textBox(options.name, [kit.texts.paragraph(element, { linePx, ...options.paragraph })], box, options)
}

export function textBox(
  name: string,
  paragraphs: readonly Paragraph[],
  box: Box,
  { placeholder, anchor = 'top', link }: TextOptions = {},
): TextObject {
  return {
    kind: 'text',
    name,
    box,
    paragraphs,
    anchor,
    wraps: true,
    shrinks: true,
    placeholder: placeholder ?? null,
    fill: null,
    line: null,
    link: link ?? null,
  }
}

/** How many lines a text takes that has this much room. */
export function linesOf(runs: readonly TextRun[], widthPx: number, measure: Measure): number {
  const [first] = runs
  if (first === undefined) return 0
  const fonted = runs.map(({ text, family, isBold, isItalic }) => ({
    text,
    font: fontKey({ family, weight: isBold ? 600 : 400, isItalic }),
  }))
  return breakRuns(measure, fonted, { sizePx: first.sizePx, maxWidthPx: widthPx }).length
}

/** Width of text in one line. */
export function widthOf(runs: readonly TextRun[], measure: Measure): number {
  return runs.reduce(
    (sum, { text, family, isBold, isItalic, sizePx }) =>
      sum + measure.widthPx(text, fontKey({ family, weight: isBold ? 600 : 400, isItalic }), sizePx),
    0,
  )
}

/** The same text smaller. */
export function scaled(paragraph: Paragraph, share: number): Paragraph {
  const runs = paragraph.runs.map((run) => ({
    ...run,
    sizePx: run.sizePx * share,
    trackingPx: run.trackingPx * share,
  }))
  return {
    ...paragraph,
    runs,
    linePx: paragraph.linePx === null ? null : paragraph.linePx * share,
    marginPx: paragraph.marginPx * share,
    indentPx: paragraph.indentPx * share,
  }
}

/** A line across, which is decoration. */
export function ruleAt(x: number, y: number, width: number, line: Partial<Line> = {}): SlideObject {
  return {
    kind: 'path',
    name: 'Rule',
    path: [
      { kind: 'move', to: [x, y] },
      { kind: 'line', to: [x + width, y] },
    ],
    fill: null,
    line: { colour: 'rule', opacity: 1, widthPx: 1, dashesPx: [], hasRoundCaps: false, ...line },
  }
}

/** The first `<svg>` in an element of the page. */
export function svgIn(element: Element): Element | null {
  return element.name === 'svg' ? element : selectOne<AnyNode, Element>('svg', element.children, { xmlMode: true })
}

/** The objects that something on the page gives, none where it is not there. */
export function ifThere(
  element: Element | null,
  make: (found: Element) => readonly SlideObject[],
): readonly SlideObject[] {
  return element === null ? [] : make(element)
}

/** The first line over a slide, and the second, in their places of the layout. */
export function findingObjects({ page, kit }: Scene): readonly SlideObject[] {
  return [
    ...ifThere(page.find('.finding'), (element) => [
      lineBox(element, { x: 64, y: 48, width: 1184, height: 44 }, kit, {
        name: 'Title',
        placeholder: { type: 'title', index: 100 },
      }),
    ]),
    ...ifThere(page.find('.finding-line'), (element) => [
      lineBox(element, { x: 64, y: 96, width: 1184, height: 28 }, kit, {
        name: 'Line',
        placeholder: { type: 'body', index: 101 },
      }),
    ]),
  ]
}
