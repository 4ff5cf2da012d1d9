import type { SpanFault } from '../list-document.ts'
import type { Column } from './columns.ts'
import { cellText, partsOf } from './cell-text.ts'
import { isFlow } from './flow.ts'
import type { Cell } from './table.ts'

/** Columns that say more of what another column names, and are nothing without it. */
const PARTNERS: readonly (readonly [field: Column, called: string, columns: readonly Column[]])[] = [
  ['date', 'date', ['time', 'end']],
  ['places', 'place', ['country', 'localName', 'latitude', 'longitude', 'coordinates']],
  ['actors', 'actor', ['role']],
  ['sources', 'source', ['sourceAt', 'publisher', 'sourceDate', 'accessed', 'grade', 'sourceType']],
  ['figure', 'figure', ['unit']],
  ['quote', 'quote', ['quoteBy']],
  ['media', 'image', ['alt', 'credit']],
]

/** A warning for each cell of a row that is not read, because what it belongs to is not there or is written whole. */
export function lonelyCells(cells: ReadonlyMap<Column, Cell>, event: Readonly<Record<string, unknown>>): SpanFault[] {
  const lonely = PARTNERS.flatMap(([field, called, columns]) => {
    const cell = cells.get(field)
    const isWhole = cell !== undefined && isFlow(cellText(cell))
    if (event[field] !== undefined && !isWhole) return []
    const why = isWhole ? `the cell of its ${called} says all of it` : `the row has no ${called}`
    return columns.map((column) => ({ column, why }))
  })
  const half = ([a, b]: readonly [Column, Column]) =>
    cells.has(b) || lonely.some(({ column }) => column === a) ? [] : [{ column: a, why: `the row has no ${b}` }]
  const halves = [...half(['latitude', 'longitude']), ...half(['longitude', 'latitude'])]
  const unread = [...lonely, ...halves].flatMap(({ column, why }) => {
    const cell = cells.get(column)
    return cell === undefined ? [] : [unreadCell(cell, cellText(cell), why)]
  })
  return [...unread, ...lostLinks(cells)]
}

/** What cells lead to is read of one that names a source, or that shows where it leads. */
function lostLinks(cells: ReadonlyMap<Column, Cell>): SpanFault[] {
  return [...cells].flatMap(([column, cell]) => {
    const { link } = cell
    const text = cellText(cell)
    if (link === undefined || text === link || (column === 'sources' && partsOf(text).length === 1)) return []
    return [unreadCell(cell, link, 'only a cell that names one source can be a link')]
  })
}

function unreadCell({ start, end }: Cell, text: string, why: string): SpanFault {
  return { code: 'unread-cell', args: { text, why }, start, end }
}
