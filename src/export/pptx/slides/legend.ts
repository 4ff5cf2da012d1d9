import { isTag, type Element } from 'domhandler'
import type { Paragraph, SlideObject, TableRow } from '../drawingml/objects.ts'
import { findingObjects, scaled, svgIn, textBox, widthOf } from './boxes.ts'
import type { Scene } from './scene.ts'

const LEFT = 64
const TOP = 142
const WIDTH = 1152
const COLUMNS = [196, 328, 628 / 3, 628 / 3, 628 / 3]
/** Texts that have no room to be wider than they were measured are smaller. */
const SMALLER = { head: 0.82, text: 0.9 }
const [HEAD, ROW] = [35, 66]
const RULE = { colour: 'rule', opacity: 1, widthPx: 1, dashesPx: [], hasRoundCaps: false }
const KEYS = [
  { selector: '.marks-legend__signs', y: 580 },
  { selector: '.marks-legend__order', y: 636 },
] as const

/** How a date is drawn: a table, over whose cells the marks lie, and the signs and lines below. */
export function legendObjects(scene: Scene): readonly SlideObject[] {
  const { page, slide } = scene
  const rows = page.all('.marks-legend__table tbody tr')
  return [
    ...findingObjects(scene),
    {
      kind: 'table',
      name: 'Legend',
      alt: slide.title,
      box: { x: LEFT, y: TOP, width: WIDTH, height: HEAD + ROW * rows.length },
      columnsPx: COLUMNS,
      hasHeader: true,
      rows: [headRow(scene), ...rows.map((row, n) => textRow(row, n === rows.length - 1, scene))],
    },
    ...rows.flatMap((row, n) => markObjects(row, TOP + HEAD + n * ROW, scene)),
    ...KEYS.flatMap(({ selector, y }) => keyObjects(selector, y, scene)),
  ]
}

function headRow({ page, kit }: Scene): TableRow {
  const cells = page.all('.marks-legend__table thead th').map((cell) => ({
    paragraphs: [scaled(kit.texts.paragraph(cell), SMALLER.head)],
    anchor: 'top' as const,
    topPx: 0,
    bottomPx: 0,
  }))
  return { heightPx: HEAD, rule: RULE, cells }
}

/** The cells of the marks are empty: marks are shapes, which no cell can hold. */
function textRow(row: Element, isLast: boolean, { page, kit }: Scene): TableRow {
  const name = page.all('.marks-legend__name, .marks-legend__form', row)
  const date = page.all('.marks-legend__date', row)
  const cells = [name, date, [], [], []].map((elements) => ({
    paragraphs: elements.map((element) => scaled(kit.texts.paragraph(element), SMALLER.text)),
    anchor: 'middle' as const,
    topPx: 0,
    bottomPx: 0,
  }))
  return { heightPx: ROW, rule: isLast ? null : RULE, cells }
}

function markObjects(row: Element, y: number, { page, kit }: Scene): readonly SlideObject[] {
  return page.all('.marks-legend__mark svg', row).map((svg, n) => {
    const x = LEFT + COLUMNS.slice(0, n + 2).reduce((sum, px) => sum + px)
    const alt = svg.attribs['aria-label'] ?? null
    return kit.drawings.group(svg, [x, y + (ROW - 48) / 2 + 1], { name: 'Mark', alt })
  })
}

/** Signs or lines beside what they mean, spread over the width of the slide. */
function keyObjects(selector: string, top: number, { page, kit, ports }: Scene): readonly SlideObject[] {
  const key = page.find(selector)
  const items = key === null ? [] : key.children.filter((child) => isTag(child))
  const placed = items.map((item) => {
    const svg = svgIn(item)
    const paragraph = withoutSigns(kit.texts.paragraph(item))
    const drawn = svg === null ? 0 : Number(svg.attribs['width'] ?? 0) + 12
    return { svg, paragraph, drawn, textWidth: widthOf(paragraph.runs, ports.measure) }
  })
  const drawnWidth = placed.reduce((sum, { drawn }) => sum + drawn, 0)
  const textWidth = placed.reduce((sum, { textWidth }) => sum + textWidth, 0)
  const gaps = Math.max(1, placed.length - 1)
  const share = Math.min(1, (WIDTH - drawnWidth - gaps * LEAST_GAP) / textWidth)
  const gap = (WIDTH - drawnWidth - share * textWidth) / gaps
  let x = LEFT
  return placed.flatMap(({ svg, paragraph, drawn, textWidth }): SlideObject[] => {
    const left = x
    x += drawn + share * textWidth + gap
    const height = svg === null ? 0 : Number(svg.attribs['height'] ?? 0)
    const box = { x: left + drawn, y: top, width: share * textWidth + 8, height: 47 }
    return [
      ...(svg === null ? [] : [kit.drawings.group(svg, [left, top + (47 - height) / 2], { name: 'Sign', alt: null })]),
      { ...textBox('Meaning', [scaled(paragraph, share)], box), anchor: 'middle', wraps: false, shrinks: false },
    ]
  })
}

/** Between two of a row. */
const LEAST_GAP = 22

/** The drawing stands beside the text, not in it. */
function withoutSigns(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: paragraph.runs.filter(({ text }) => !/^ ?[—–·][—–· ]*$/.test(text)) }
}
