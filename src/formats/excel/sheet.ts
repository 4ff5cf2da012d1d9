import type { SpanFault } from '../list-document.ts'
import type { Cell, Table } from '../table/table.ts'
import { dateFormat, formatCode } from './number-format.ts'
import { serialText } from './serial.ts'
import { WorkbookFault, type Workbook, type WorkbookSheet } from './workbook.ts'
import { readXml } from './xml.ts'

/** A sheet as a table, whose text has a line for each row and a tab between cells. */
export interface ReadSheet {
  readonly table: Table
  readonly faults: readonly SpanFault[]
  /** Rows and columns that are not shown are read all the same. */
  readonly hasHidden: boolean
}

/** The shown text of a sheet may be so long. */
const MOST_CHARACTERS = 50_000_000
/** And may have so many empty cells between those that hold something. */
const MOST_GAPS = 1_000_000
/** A link lies on no more cells at once. */
const MOST_LINKED = 10_000
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

/** A cell as the sheet has it. */
interface RawCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  formula: string
}

/** Reads the cells of a sheet as they are shown. Throws where it is no sheet. */
export function readSheet(sheet: WorkbookSheet, workbook: Workbook): ReadSheet {
  const { cells, links, hasHidden } = readCells(sheet.xml)
  const builder = new TableBuilder()
  for (const cell of cells) {
    const link = sheet.links.get(links.get(cellName(cell.row, cell.column)) ?? '') ?? formulaLink(cell)
    builder.add(cell, { ...shownText(cell, workbook), ...(link === undefined ? {} : { link }) })
  }
  return { ...builder.build(), hasHidden }
}

interface RawCells {
  readonly cells: readonly RawCell[]
  /** The ids of the links of cells, by the cell's name. */
  readonly links: ReadonlyMap<string, string>
  readonly hasHidden: boolean
}

function readCells(xml: string): RawCells {
  const cells: RawCell[] = []
  const links = new Map<string, string>()
  let [row, column, hasHidden, element] = [0, 0, false, '']
  let current: RawCell | null = null
  readXml(xml, {
    open(name, attributes) {
      hasHidden ||= /^(?:row|col)$/.test(name) && attributes.get('hidden') === '1'
      if (name === 'row') {
        row = numberOf(attributes.get('r'), row + 1, MOST_ROWS)
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1
        current = emptyCell(attributes, row, column)
      } else if (name === 'hyperlink') {
        for (const cell of cellsOf(attributes.get('ref') ?? '')) links.set(cell, attributes.get('r-id') ?? '')
      }
      element = name
    },
    text(text) {
      if (current && (element === 'v' || element === 't')) current.value += text
      if (current && element === 'f') current.formula += text
    },
    close(name) {
      element = ''
      if (name !== 'c' || current === null) return
      if (current.value !== '') cells.push(current)
      current = null
    },
  })
  return { cells, links, hasHidden }
}

function emptyCell(attributes: ReadonlyMap<string, string>, row: number, column: number): RawCell {
  const [type, style] = [attributes.get('t') ?? 'n', Number(attributes.get('s') ?? 0)]
  return { row, column, type, style, value: '', formula: '' }
}

/** The cells of “C2” or “C2:D5”; of no more than a list may have rows. */
function cellsOf(reference: string): readonly string[] {
  const [, column = '', first = '', lastColumn = column, last = first] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference) ?? []
  const [left, right] = [columnOf(column) ?? 0, columnOf(lastColumn) ?? -1]
  const size = (right - left + 1) * (Number(last) - Number(first) + 1)
  if (size < 1 || size > MOST_LINKED) return []
  return Array.from({ length: size }, (_, n) =>
    cellName(Number(first) + Math.floor(n / (right - left + 1)), left + (n % (right - left + 1))),
  )
}

/** The address of a formula that is nothing but a link. */
function formulaLink({ formula }: RawCell): string | undefined {
  return /^HYPERLINK\("([^"]+)"/i.exec(formula)?.[1]
}

/** What a cell shows, or what is wrong with it. */
interface Shown {
  readonly text: string
  readonly link?: string
  readonly fault?: Pick<SpanFault, 'code' | 'args'>
}

function shownText({ type, style, value, row, column }: RawCell, workbook: Workbook): Shown {
  const cell = cellName(row, column)
  switch (type) {
    case 's':
      return { text: workbook.sharedStrings[Number(value)] ?? '' }
    case 'b':
      return { text: value === '1' ? 'true' : 'false' }
    case 'e':
      return { text: value, fault: { code: 'sheet-error', args: { cell, text: value } } }
    case 'd':
      return { text: value.replace(/T00:00:00(?:\.0+)?Z?$/, '') }
    case 'n':
      return shownNumber(
        value,
        formatCode(workbook.styles[style]?.format ?? 0, workbook.formats),
        workbook.is1904,
        cell,
      )
    default:
      return { text: value }
  }
}

function shownNumber(value: string, code: string, is1904: boolean, cell: string): Shown {
  const shown = dateFormat(code)
  const number = Number(value)
  if (!Number.isFinite(number)) return { text: value }
  if (shown === null) return { text: plainNumber(number, code) }
  const text = serialText(number, shown, is1904)
  return text === null ? { text: value, fault: { code: 'sheet-date', args: { cell, format: code } } } : { text }
}

/** As the format “General” shows it, and with zeros before it where the format says so. */
function plainNumber(number: number, code: string): string {
  const text = String(Number(number.toPrecision(11)))
  return /^0+$/.test(code) ? text.padStart(code.length, '0') : text
}

/** Puts cells in rows, and writes the text that they are shown in. */
class TableBuilder {
  readonly #rows: Cell[][] = []
  readonly #faults: SpanFault[] = []
  #text = ''
  #row = 1
  #column = 1
  #gaps = 0

  /** Cells come row by row, from the left. */
  add({ row, column }: RawCell, { text, link, fault }: Shown): void {
    const shown = text.replaceAll(/[\t\r\n]+/g, ' ')
    while (this.#row < row) this.#nextRow()
    const cells = (this.#rows[this.#row] ??= [])
    for (; this.#column < column; this.#column++) this.#gap(cells)
    const start = this.#text.length
    this.#text += shown
    if (this.#text.length > MOST_CHARACTERS) throw tooLarge()
    cells[column - 1] = { text, start, end: this.#text.length, ...(link === undefined ? {} : { link }) }
    if (fault) this.#faults.push({ ...fault, start, end: this.#text.length })
  }

  build(): Pick<ReadSheet, 'table' | 'faults'> {
    return { table: { text: this.#text, rows: this.#rows.filter((row) => row !== undefined) }, faults: this.#faults }
  }

  #nextRow(): void {
    this.#text += '\n'
    this.#row++
    this.#column = 1
  }

  #gap(cells: Cell[]): void {
    if (++this.#gaps > MOST_GAPS) throw tooLarge()
    const at = this.#text.length
    cells[this.#column - 1] ??= { text: '', start: at, end: at }
    this.#text += '\t'
  }
}

function tooLarge(): WorkbookFault {
  return new WorkbookFault(
    'The sheet is too large to be read.',
    'Keep the list in a sheet of its own, from its first row and column on.',
  )
}

/** “C5” */
export function cellName(row: number, column: number): string {
  let [letters, rest] = ['', column]
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}

function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? []
  if (letters === undefined) return null
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return column <= MOST_COLUMNS ? column : null
}

function numberOf(text: string | undefined, otherwise: number, most: number): number {
  const number = Number(text)
  return text !== undefined && Number.isInteger(number) && number >= otherwise && number <= most ? number : otherwise
}
