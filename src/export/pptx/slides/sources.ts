import type { Element } from 'domhandler'
import type { SlideObject, TableCell, TableRow } from '../drawingml/objects.ts'
import { findingObjects, ifThere, ruleAt, scaled } from './boxes.ts'
import { railObjects } from './rail.ts'
import type { Scene } from './scene.ts'

const LEFT = 64
const TOP = 160
/** A title has more room than on the deck's own page, as no ellipsis can cut it here. */
const COLUMNS = [34, 532, 102, 106]
/** A row is no higher than its two lines: text that is wider than it was measured must not take a third. */
const SMALLER = 0.92
const RULE = { colour: 'rule', opacity: 1, widthPx: 1, dashesPx: [], hasRoundCaps: false }

/** Where everything comes from: a table, and the matrix of grades. */
export function sourcesObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit, slide } = scene
  const head = page.find('.sources__table thead tr')
  const rows = page.all('.sources__table tbody tr')
  const table: readonly TableRow[] = [
    ...(head === null
      ? []
      : [{ heightPx: 32, rule: RULE, cells: page.all('td, th', head).map((cell) => labelCell(cell, scene)) }]),
    ...rows.map((row, n) => ({
      heightPx: 68,
      rule: n === rows.length - 1 ? null : RULE,
      cells: sourceCells(row, scene),
    })),
  ]
  return [
    ...findingObjects(scene),
    ruleAt(LEFT, 150, 1152, { colour: 'ink', widthPx: 1.5 }),
    {
      kind: 'table',
      name: 'Sources',
      alt: slide.title,
      box: { x: LEFT, y: TOP, width: COLUMNS.reduce((sum, px) => sum + px), height: 32 + 68 * rows.length },
      columnsPx: COLUMNS,
      hasHeader: true,
      rows: table,
    },
    ...ifThere(page.find('.matrix'), (svg) => [
      kit.drawings.group(svg, [844, 174], { name: 'Grades', alt: svg.attribs['aria-label'] ?? null }),
    ]),
    ...railObjects(scene),
  ]
}

function labelCell(cell: Element, { kit }: Scene): TableCell {
  return { paragraphs: [kit.texts.paragraph(cell)], anchor: 'top', topPx: 2, bottomPx: 0 }
}

function sourceCells(row: Element, { page, kit }: Scene): readonly TableCell[] {
  const [number, what, grade, events] = page.all('td', row)
  const lines = what === undefined ? [] : page.all('.sources__title, .sources__publication', what)
  const cells: (readonly Element[])[] = [
    number === undefined ? [] : [number],
    lines,
    grade === undefined ? [] : [grade],
    events === undefined ? [] : [events],
  ]
  return cells.map((elements) => ({
    paragraphs: elements.map((element) => scaled(kit.texts.paragraph(element), SMALLER)),
    anchor: 'top',
    topPx: 7,
    bottomPx: 0,
  }))
}
