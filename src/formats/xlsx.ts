import type { BinaryFormat, Place, ReadList } from './format.ts'
import { cellName, readSheet, type ReadSheet } from './excel/sheet.ts'
import { openWorkbook, WorkbookFault, type Workbook, type WorkbookSheet } from './excel/workbook.ts'
import { findHeader } from './table/header.ts'
import { readTable } from './table/read-table.ts'

/** An Excel workbook: its first sheet that names columns, each cell as it is shown (`readTable`). */
export const format: BinaryFormat = {
  reads: 'bytes',
  read(name, bytes) {
    try {
      return readWorkbook(name, openWorkbook(bytes))
    } catch (error) {
      if (!(error instanceof WorkbookFault)) throw error
      const position = { line: 1, column: 1, length: 1 }
      const args = { why: error.message, todo: error.todo }
      const positions = { find: () => null, findKey: () => null }
      return { text: '', input: null, positions, faults: [{ code: 'syntax', args, position, related: [] }] }
    }
  },
}

function readWorkbook(name: string, workbook: Workbook): ReadList & { readonly text: string } {
  const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, read: readAsSheet(sheet, workbook) }))
  const chosen = sheets.find(({ read }) => findHeader(read.table) !== null) ?? sheets[0]
  if (chosen === undefined) throw new WorkbookFault('The workbook has no sheet.', 'Write the list into a sheet of it.')
  const { table, faults, hasHidden } = chosen.read
  const list = readTable(table, name, faults)
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.read.table.rows.length > 0)
  const lines = table.text.split('\n')
  const inCell = (place: Place | null): Place | null => place && { ...place, cell: nameAt(lines, place) }
  return {
    ...list,
    text: table.text,
    positions: {
      find: (path, column) => inCell(list.positions.find(path, column)),
      findKey: (path) => inCell(list.positions.findKey(path)),
    },
    faults: list.faults.map((fault) => ({
      ...fault,
      position: { ...fault.position, cell: nameAt(lines, fault.position) },
    })),
    remarks: [
      ...(list.remarks ?? []),
      ...(sheets.length > 1 ? [`Sheet “${chosen.name}” is read.`] : []),
      ...(others.length > 0 ? [`Not read: ${others.map((sheet) => `sheet “${sheet.name}”`).join(', ')}.`] : []),
      ...(workbook.comments > 0
        ? [`Not read: ${workbook.comments} ${workbook.comments === 1 ? 'comment' : 'comments'} of cells.`]
        : []),
      ...(hasHidden ? ['Hidden rows and columns are read too.'] : []),
    ],
  }
}

function readAsSheet(sheet: WorkbookSheet, workbook: Workbook): ReadSheet {
  try {
    return readSheet(sheet, workbook)
  } catch (error) {
    if (error instanceof WorkbookFault) throw error
    throw new WorkbookFault(
      'A sheet of the workbook is damaged.',
      'Open it in Excel and save it again, or save it as CSV.',
    )
  }
}

/** A line is a row, and a tab stands between two cells. */
function nameAt(lines: readonly string[], { line, column }: Place): string {
  const before = Array.from(lines[line - 1] ?? '').slice(0, column - 1)
  return cellName(line, before.filter((character) => character === '\t').length + 1)
}
