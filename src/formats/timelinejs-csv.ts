import { latePositions, type Place, type SourceMap, type TextFormat } from './format.ts'
import { DEEPEST, placeFaults, type SpanFault } from './list-document.ts'
import { readCsvRows } from './table/csv-rows.ts'
import type { Cell, Table } from './table/table.ts'
import { TextLines } from './text-lines.ts'
import { titleOfName } from './title-of-name.ts'
import { lostFieldFaults, type LostField } from './lost-fields.ts'
import { listOfSlides, type SlideList } from './timelinejs/list.ts'
import { FIELDS, type SlideField, type TimelineSlide } from './timelinejs/slide.ts'

/** Columns under other names, in the template of another year. */
const OTHER_NAMES: Readonly<Record<string, SlideField>> = {
  tag: 'group',
  mediaalttext: 'mediaalt',
  alttext: 'mediaalt',
  uniqueid: 'id',
}

/** The spreadsheet of TimelineJS 3 as CSV: a row a slide, dates in columns of their parts. */
export const format: TextFormat = {
  reads: 'text',
  suits(text) {
    const names = new Set((readCsvRows(firstLines(text)).table.rows[0] ?? []).map(({ text: name }) => plainName(name)))
    return names.has('headline') && (names.has('year') || names.has('startdate')) && names.has('media')
  },
  read({ name, text }) {
    const { table, faults } = readCsvRows(text)
    const lines = new TextLines(text)
    const [header = [], ...rows] = table.rows
    const columns = header.map((cell) => fieldOf(cell.text))
    const slides = rows.map((row) => slideOf(row, columns))
    const read = listOfSlides(slides, titleOfName(name))
    const cellOf = (slide: number, field: SlideField | null) => findCell(rows[slide] ?? [], columns, field)
    const placeOf = (cell: Cell | undefined): Place | null => (cell ? lines.position(cell.start, cell.end) : null)
    const lost = [
      ...unreadColumns(table, columns).map((cell): LostField => ({ field: cell.text.trim(), position: placeOf(cell) })),
      ...read.lost.map(({ slide, field, what }) => ({ field: what, position: placeOf(cellOf(slide, field)) })),
      ...slides.flatMap(({ fields }, slide): LostField[] => {
        const type = fields.get('type')
        const isKnown = type === undefined || /^(?:title|era|event|slide)$/i.test(type)
        return isKnown ? [] : [{ field: `the type “${type}”`, position: placeOf(cellOf(slide, 'type')) }]
      }),
    ]
    const deep = read.deep.flatMap(({ slide, field }): SpanFault[] => {
      const cell = cellOf(slide, field)
      return cell ? [{ code: 'too-deep', args: { limit: DEEPEST }, start: cell.start, end: cell.end }] : []
    })
    const all = placeFaults([...faults, ...extraCells(rows, columns), ...deep], lines)
    return {
      input: read.list,
      positions: latePositions(() => slidePositions(read, cellOf, placeOf)),
      faults: [...all, ...lostFieldFaults(lost)],
    }
  },
}

/** Enough for a header, whose cells may have several lines. */
function firstLines(text: string): string {
  return text.split(/\r\n|\r|\n/, 3).join('\n')
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '')
}

function fieldOf(name: string): SlideField | undefined {
  const plain = plainName(name)
  return FIELDS.find((field) => field === plain) ?? OTHER_NAMES[plain]
}

function slideOf(row: readonly Cell[], columns: readonly (SlideField | undefined)[]): TimelineSlide {
  const fields = new Map<SlideField, string>()
  row.forEach(({ text }, column) => {
    const field = columns[column]
    if (field !== undefined && text.trim() !== '') fields.set(field, text.trim())
  })
  const type = fields.get('type')?.toLowerCase()
  return { kind: type === 'title' || type === 'era' ? type : 'event', fields }
}

/** Header cells of columns that hold something and are not read. */
function unreadColumns({ rows }: Table, columns: readonly (SlideField | undefined)[]): readonly Cell[] {
  const [header = [], ...others] = rows
  return header.filter(
    (_, column) => columns[column] === undefined && others.some((row) => (row[column]?.text.trim() ?? '') !== ''),
  )
}

function extraCells(rows: Table['rows'], columns: readonly unknown[]): SpanFault[] {
  return rows.flatMap((row) =>
    row
      .slice(columns.length)
      .flatMap(({ text, start, end }): SpanFault[] =>
        text.trim() === '' ? [] : [{ code: 'extra-cell', args: { text: text.trim() }, start, end }],
      ),
  )
}

/** The cell of a field; of one that the row has not its first. */
function findCell(row: readonly Cell[], columns: readonly (SlideField | undefined)[], field: SlideField | null) {
  const isFilled = (cell: Cell | undefined) => cell !== undefined && cell.text.trim() !== ''
  const cell = field === null ? undefined : row[columns.indexOf(field)]
  return isFilled(cell) ? cell : row.find(isFilled)
}

function slidePositions(
  read: SlideList,
  cellOf: (slide: number, field: SlideField | null) => Cell | undefined,
  placeOf: (cell: Cell | undefined) => Place | null,
): SourceMap {
  return {
    find(path) {
      const from = read.find(path)
      return from === null ? null : placeOf(cellOf(from.slide, from.field))
    },
    findKey: () => null,
  }
}
