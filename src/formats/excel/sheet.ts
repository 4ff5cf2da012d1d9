import type { SpanFault } from '../list-document.ts'
import type { Cell, Table } from '../table/table.ts'
import { dateFormat, formatCode } from './number-format.ts'
import { serialText } from './serial.ts'
import { WorkbookFault, type Workbook } from './workbook.ts'
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
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

/** A cell as the sheet has it. */
interface RawCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
}

/** Reads the cells of a sheet as they are shown. Throws where it is no sheet. */
export function readSheet(xml: string, workbook: Workbook): ReadSheet {
  const { cells, hasHidden } = readCells(xml)
  const builder = new TableBuilder()
  for (const cell of cells) builder.add(cell, shownText(cell, workbook))
  return { ...builder.build(), hasHidden }
}

function readCells(xml: string): { readonly cells: readonly RawCell[]; readonly hasHidden: boolean } {
  const cells: RawCell[] = []
  let [row, column, hasHidden, isValue] = [0, 0, false, false]
  let current: RawCell | null = null
  readXml(xml, {
    open(name, attributes) {
      if ((name === 'row' || name === 'col') && attributes.get('hidden') === '1') hasHidden = true
      if (name === 'row') {
        row = numberOf(attributes.get('r'), row + 1, MOST_ROWS)
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1
        current = { row, column, type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), value: '' }
      }
      isValue = name === 'v' || name === 't'
    },
    text(text) {
      if (current && isValue) current.value += text
    },
    close(name) {
      isValue = false
      if (name !== 'c' || current === null) return
      if (current.value !== '') cells.push(current)
      current = null
    },
  })
  return { cells, hasHidden }
}

/** What a cell shows, or what is wrong with it. */
type Shown = { readonly text: string; readonly fault?: Pick<SpanFault, 'code' | 'args'> }

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

  /** Cells come row by row, from the left. */
  add({ row, column }: RawCell, { text, fault }: Shown): void {
    const shown = text.replaceAll(/[\t\r\n]+/g, ' ')
    while (this.#row < row) this.#nextRow()
    const cells = (this.#rows[this.#row] ??= [])
    for (; this.#column < column; this.#column++) this.#gap(cells)
    const start = this.#text.length
    this.#text += shown
    if (this.#text.length > MOST_CHARACTERS)
      throw new WorkbookFault(
        'The sheet is too large to be read.',
        'Keep the list in a sheet of its own, from its first row and column on.',
      )
    cells[column - 1] = { text, start, end: this.#text.length }
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
    const at = this.#text.length
    cells[this.#column - 1] ??= { text: '', start: at, end: at }
    this.#text += '\t'
  }
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
