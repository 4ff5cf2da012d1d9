import { findFigure, type Column, type Row } from './figures.ts'
import { figure } from './table.ts'

/** What was promised, and whether this run kept it. */
export interface Target {
  readonly text: string
  readonly isMet: boolean
}

/** One row's figure is no more than so many, in the unit of its column. */
export function atMost(table: Measured, at: [row: string, column: string], most: number): Target {
  const value = findFigure(table.rows, table.columns, at)
  const unit = table.columns.find(({ name }) => name === at[1])?.unit ?? ''
  return target(`${at[1]} of ${at[0]} at most ${figure(most)} ${unit}`.trimEnd(), value, most)
}

/**
 * One row's figure is no more than so many times that of another row. One that was stopped for taking too much counts
 * as having taken what it was stopped at: the true ratio is less.
 */
export function ratioAtMost(
  table: Measured,
  rows: { readonly of: string; readonly to: string },
  column: string,
  most: number,
): Target {
  const own = findFigure(table.rows, table.columns, [rows.of, column])
  const other = findFigure(table.rows, table.columns, [rows.to, column]) ?? stoppedAt(table, rows.to, column)
  const ratio = own === undefined || other === undefined ? undefined : own / other
  return target(`${column} of ${rows.of} at most ${most} × ${rows.to}`, ratio, most)
}

/** Of every column: the row's figure in the larger table is no more than so many times that in the smaller one. */
export function growthAtMost(
  tables: { readonly from: Measured; readonly to: Measured },
  row: string,
  most: number,
): Target {
  const { from, to } = tables
  const growths = from.columns.map(({ name }) => {
    const small = findFigure(from.rows, from.columns, [row, name])
    const large = findFigure(to.rows, to.columns, [row, name])
    return { name, growth: small === undefined || large === undefined ? NaN : large / small }
  })
  const words = growths.map(({ name, growth }) => `${name} ${Number.isNaN(growth) ? 'unknown' : `${figure(growth)}×`}`)
  return {
    text: `${row} from 1,000 to 10,000 events grows at most ${most} times in everything: ${words.join(', ')}`,
    isMet: growths.every(({ growth }) => growth <= most),
  }
}

type Measured = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

function stoppedAt({ columns, rows }: Measured, row: string, column: string): number | undefined {
  if (columns[0]?.name !== column) return undefined
  return rows.find(({ name }) => name === row)?.moreThan ?? undefined
}

function target(promise: string, value: number | undefined, most: number): Target {
  return value === undefined || Number.isNaN(value)
    ? { text: `${promise}: not measured`, isMet: false }
    : { text: `${promise}: ${figure(value)}`, isMet: value <= most }
}
