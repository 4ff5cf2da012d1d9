import { countRows } from './count-events.ts'
import type { TextFormat, WriteList } from './format.ts'
import { readCsvRows } from './table/csv-rows.ts'
import { readTable } from './table/read-table.ts'
import { tableOf } from './table/write-table.ts'

/** Comma-separated values, or with semicolons or tabs: a row an event, columns by their names (`readTable`). */
export const format: TextFormat = {
  reads: 'text',
  countEvents: (text) => countRows(text) - 1,
  read({ name, text }) {
    const { table, faults } = readCsvRows(text)
    return readTable(table, name, faults)
  },
}

const BYTE_ORDER_MARK = '\uFEFF'

/** With commas (RFC 4180), and a byte order mark, without which Excel takes the text for one of its own code pages. */
export const write: WriteList = (list) => {
  const lines = tableOf({ ...list }).map((row) => row.map(quoted).join(','))
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('')
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
