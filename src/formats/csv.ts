import type { TextFormat } from './format.ts'
import { readCsvRows } from './table/csv-rows.ts'
import { readTable } from './table/read-table.ts'

/** Comma-separated values, or with semicolons or tabs: a row an event, columns by their names (`readTable`). */
export const format: TextFormat = {
  reads: 'text',
  read({ name, text }) {
    const { table, faults } = readCsvRows(text)
    return readTable(table, name, faults)
  },
}
