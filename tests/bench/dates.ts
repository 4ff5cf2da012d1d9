import edtf from 'edtf'
import { bounds, parse, words } from '../../src/chronology/edtf/index.ts'
import { findFigure, type Column } from './figures.ts'
import { interleaved, microseconds } from './measure.ts'
import type { Table } from './table.ts'

/** Forms that both libraries read, as often as chronologies have them. */
const DATES = [
  '2025-07-12',
  '1969-07-20',
  '2025-07',
  '2025',
  '2025~',
  '2025-07-12/2025-07-14',
  '2025-07-12/..',
  '2025-22',
  '202X',
  '2025-07-12T09:30:00Z',
]
const COLUMNS: readonly Column[] = [{ name: 'a date', unit: 'µs' }]
const ROUNDS = 15
const CALLS = 20_000
const MOST_MICROSECONDS = 2

/** What reading a date costs, beside the package `edtf`. */
export async function* dateTables(): AsyncGenerator<Table> {
  let kept: unknown
  const over = (calls: number, read: (text: string) => unknown) => {
    let at = 0
    return [[microseconds(calls, () => (kept = read(DATES[at++ % DATES.length] ?? '')))]]
  }
  const rows = await interleaved(
    [
      { name: 'edtf: parse', run: () => over(CALLS / 20, (text) => edtf(text)) },
      { name: 'edtf: parse, first and last day', run: () => over(CALLS / 20, (text) => ends(edtf(text))) },
      { name: 'chronodeck: parse', run: () => over(CALLS, parse) },
      {
        name: 'chronodeck: parse, first and last day',
        run: () =>
          over(CALLS, (text) => {
            const result = parse(text)
            return result.ok && bounds(result.value)
          }),
      },
      {
        name: 'chronodeck: parse, words',
        run: () =>
          over(CALLS / 10, (text) => {
            const result = parse(text)
            return result.ok && words(result.value, 'en')
          }),
      },
    ],
    COLUMNS,
    ROUNDS,
  )
  if (kept === undefined) throw new Error('nothing was read')
  const own = findFigure(rows, COLUMNS, ['chronodeck: parse', 'a date']) ?? Infinity
  const other = findFigure(rows, COLUMNS, ['edtf: parse', 'a date']) ?? 0
  const target = `a parse costs under ${MOST_MICROSECONDS} µs: ${own.toPrecision(3)} µs, ${(other / own).toFixed(0)} times less than the edtf package in the same run`
  yield { title: 'One date', columns: COLUMNS, rows, targets: [{ text: target, isMet: own < MOST_MICROSECONDS }] }
}

function ends(value: { readonly min: number | null; readonly max: number | null }): readonly (number | null)[] {
  return [value.min, value.max]
}
