import type { Box, Fill, Paragraph, SlideObject, TableObject } from './objects.ts'
import { shift, transformPath, type Matrix } from './path.ts'

const WIDTH_PX = 1280
const MIRROR: Matrix = [-1, 0, 0, 1, WIDTH_PX, 0]
const ALIGNS = { left: 'right', center: 'center', right: 'left' } as const

/** The objects of a slide that is read from right to left: each in its mirrored place, with its text the right way round. */
export function mirrored(objects: readonly SlideObject[]): readonly SlideObject[] {
  return objects.map(mirror)
}

function mirror(object: SlideObject): SlideObject {
  switch (object.kind) {
    case 'text':
      return { ...object, box: mirrorBox(object.box), paragraphs: object.paragraphs.map(mirrorParagraph) }
    case 'path':
      return { ...object, path: transformPath(object.path, MIRROR), fill: object.fill && mirrorFill(object.fill) }
    case 'picture':
      return { ...object, box: mirrorBox(object.box) }
    case 'table':
      return mirrorTable(object)
    case 'group': {
      const { upright } = object
      const children = upright
        ? object.children.map((child) => moved(child, mirrorBox(upright).x - upright.x))
        : mirrored(object.children)
      return { ...object, children }
    }
  }
}

/** Its columns change places: not all readers know of tables whose first column is the rightmost. */
function mirrorTable(table: TableObject): TableObject {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(mirrorParagraph) })).toReversed(),
  }))
  return { ...table, box: mirrorBox(table.box), columnsPx: table.columnsPx.toReversed(), rows }
}

/** What is on a map goes with it. */
function moved(object: SlideObject, byPx: number): SlideObject {
  switch (object.kind) {
    case 'path':
      return { ...object, path: transformPath(object.path, shift(byPx, 0)) }
    case 'group':
      return { ...object, children: object.children.map((child) => moved(child, byPx)) }
    default:
      return { ...object, box: { ...object.box, x: object.box.x + byPx } }
  }
}

function mirrorBox(box: Box): Box {
  return { ...box, x: WIDTH_PX - box.x - box.width }
}

function mirrorParagraph(paragraph: Paragraph): Paragraph {
  return { ...paragraph, align: ALIGNS[paragraph.align], isRtl: true }
}

function mirrorFill(fill: Fill): Fill {
  if (fill.kind === 'solid' || fill.isUpright) return fill
  return { ...fill, stops: fill.stops.map((stop) => ({ ...stop, offset: 1 - stop.offset })).toReversed() }
}
