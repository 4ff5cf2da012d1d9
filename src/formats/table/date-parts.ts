import { cellText } from './cell-text.ts'
import type { Cell, Table } from './table.ts'

/** Names of the columns that hold the parts of a date, small and without spaces: those of its start, and of its end. */
const PARTS = [
  { year: 'year', month: 'month', day: 'day', whole: 'date' },
  { year: 'endyear', month: 'endmonth', day: 'endday', whole: 'end' },
] as const

/**
 * A table with dates in columns of their parts (year, month, day) as one with whole dates: the year's cell says all of it,
 * exactly as precise as its parts. The same table where it has no column of months. `header` is the row of names.
 */
export function withWholeDates(table: Table, header: number): Table {
  const names = (table.rows[header] ?? []).map((cell) =>
    cellText(cell)
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ''),
  )
  const dates = PARTS.flatMap(({ year, month, day, whole }) => {
    const [atYear, atMonth, atDay] = [year, month, day].map((name) => names.indexOf(name))
    return atYear === undefined || atMonth === undefined || atYear < 0 || atMonth < 0 || names.includes(whole)
      ? []
      : [{ atYear, atMonth, atDay: atDay ?? -1, whole }]
  })
  if (dates.length === 0) return table
  const rows = table.rows.map((row, n) => {
    const cells = [...row]
    for (const { atYear, atMonth, atDay, whole } of dates) {
      const year = cells[atYear]
      if (n < header || year === undefined) continue
      const parts = [year, cells[atMonth], cells[atDay]]
      cells[atYear] = { ...year, text: n === header ? whole : wholeDate(parts.map(textIn)) }
      for (const at of [atMonth, atDay]) {
        const part = cells[at]
        if (part !== undefined) cells[at] = { ...part, text: '' }
      }
    }
    return cells
  })
  return { ...table, rows }
}

function textIn(cell: Cell | undefined): string {
  return cell === undefined ? '' : cellText(cell)
}

/** Year, month and day as EDTF where the month is a number, else as people write it: “12 July 2025”. Empty ones are not given. */
export function wholeDate([y = '', m = '', d = '']: readonly string[]): string {
  if (m === '') return d === '' ? y : `${y}-XX-${d.padStart(2, '0')}`
  if (!/^\d+$/.test(m)) return [d, m, y].filter((part) => part !== '').join(' ')
  return [y, m.padStart(2, '0'), ...(d === '' ? [] : [d.padStart(2, '0')])].join('-')
}
