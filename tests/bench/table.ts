import type { Column, Figure, Row } from './figures.ts'
import type { Target } from './target.ts'

/** A question, what was measured for it, and the answer that is wanted. */
export interface Table {
  readonly title: string
  /** The range, the ratio and the bar are those of the first. */
  readonly columns: readonly Column[]
  /** The first that was measured is what the others are set against. */
  readonly rows: readonly Row[]
  readonly targets: readonly Target[]
}

/** The title of a table of one size. */
export function sizedTitle(what: string, events: number): string {
  return `${what}, ${events.toLocaleString('en-GB')} events`
}

const BAR = 24

/** A table as text: the figures, and of the first column their ratio to the first row and a bar as long as it. */
export function tableText({ title, columns, rows, targets }: Table): string {
  const cells = [
    ['', ...columns.flatMap(({ name }, n) => (n === 0 ? [name, '', '', ''] : [name]))],
    ...rows.map((row) => rowCells(row, columns, rows)),
  ]
  const widths = cells[0]?.map((_, n) => Math.max(...cells.map((row) => row[n]?.length ?? 0))) ?? []
  const lines = cells.map((row) => row.map((cell, n) => aligned(cell, n, widths[n] ?? 0)).join('  '))
  return [
    title,
    ...lines.map((line) => `  ${line}`.trimEnd()),
    ...rows.flatMap(({ name, failed }) => (failed === null ? [] : [`  FAILED  ${name}: ${failed}`])),
    ...targets.map(({ text, isMet }) => `  ${isMet ? 'met   ' : 'MISSED'}  ${text}`),
  ].join('\n')
}

/** Name, first figure, range, ratio and bar, then the other figures. */
function rowCells({ name, figures: [first, ...others] }: Row, columns: readonly Column[], rows: readonly Row[]) {
  if (first === undefined) return [name, 'failed']
  const firsts = rows.flatMap(({ figures }) => figures[0]?.value ?? [])
  const bar = '█'.repeat(Math.max(1, Math.round((first.value / Math.max(...firsts)) * BAR)))
  return [
    name,
    withUnit(first, columns[0]),
    first.least === first.most ? '' : `(${figure(first.least)}–${figure(first.most)})`,
    `${figure(first.value / (firsts[0] ?? 1))}×`,
    bar,
    ...others.map((other, n) => withUnit(other, columns[n + 1])),
  ]
}

/** Names, ranges and bars start at the left, numbers end at the right. */
function aligned(cell: string, column: number, width: number): string {
  return [0, 2, 4].includes(column) ? cell.padEnd(width) : cell.padStart(width)
}

function withUnit({ value }: Figure, column: Column | undefined): string {
  return `${figure(value)} ${column?.unit ?? ''}`.trimEnd()
}

/** Three significant digits; whole numbers as they are; a dash for what the platform does not tell. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)
}
