import type { SpanFault } from '../list-document.ts'
import { cellText } from './cell-text.ts'
import { findHeading, headingName, nearestHeading, type Column, type Heading } from './columns.ts'
import type { Cell, Table } from './table.ts'

/** A header stands in one of the first rows. */
const MOST_ABOVE = 10
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What the columns of a table hold. */
export interface Columns {
  /** By place in the row; `undefined` where the header names nothing that a list has. */
  readonly headings: readonly (Heading | undefined)[]
  /** Columns that are read where the one of a plainer name for the same is empty: “Year” beside “Date”. */
  readonly spare: ReadonlySet<number>
  /** No column is for titles: what tells an event is both its title and its text. */
  readonly isUntitled: boolean
}

/** The first row that names a date and a title; else one that names either. `null` where none of the first ones does. */
export function findHeader({ rows }: Table): number | null {
  const first = rows.slice(0, MOST_ABOVE)
  const names = first.map((row) => {
    const columns = row.map((cell) => findHeading(cellText(cell)))
    return (column: Column) => columns.some((one) => one?.kind === 'event' && one.column === column)
  })
  const both = names.findIndex((has) => has('date') && has('title'))
  const either = names.findIndex((has) => has('date') || has('title'))
  return both >= 0 ? both : either >= 0 ? either : null
}

/** Reads the row of names at `header`; what stands above it, and names of nothing or of one thing twice, are faults. */
export function readHeader({ rows }: Table, header: number, faults: SpanFault[]): Columns {
  for (const row of rows.slice(0, header)) {
    const cell = row.find(({ text }) => text.trim() !== '')
    if (cell) faults.push({ code: 'unread-row', args: { text: cellText(cell) }, start: cell.start, end: cell.end })
  }
  return new HeaderReader(rows[header] ?? [], rows.slice(header + 1), faults).read()
}

/** A column for the same as another, and how plain its name is. */
interface Plainer {
  readonly column: number
  readonly cell: Cell
  readonly rank: number
}

class HeaderReader {
  readonly #names: readonly Cell[]
  readonly #rows: Table['rows']
  readonly #faults: SpanFault[]
  readonly #headings: readonly (Heading | undefined)[]

  constructor(names: readonly Cell[], rows: Table['rows'], faults: SpanFault[]) {
    this.#names = names
    this.#rows = rows
    this.#faults = faults
    this.#headings = withTitle(names.map((cell) => findHeading(cellText(cell))))
  }

  read(): Columns {
    const spare = new Set<number>()
    const headings = this.#names.map((cell, column) => {
      const heading = this.#known(column, cell)
      const plainer = heading === undefined ? null : this.#plainer(column, heading)
      if (heading === undefined || plainer === null) return heading
      if (heading.kind === 'deck' || plainer.rank === heading.rank) {
        this.#tellDouble(cell, plainer.cell, heading)
        return undefined
      }
      spare.add(column)
      const isBoth = this.#rows.some((row) => isFilled(row[column]) && isFilled(row[plainer.column]))
      if (isBoth) this.#tell('spare-column', cell, pairArgs(cell, plainer.cell, heading))
      return heading
    })
    return { headings, spare, isUntitled: headings.some((heading) => heading === TITLE) }
  }

  /** What a name stands for; one that cannot be a name, and one of nothing over a column with something in it, is told. */
  #known(column: number, cell: Cell): Heading | undefined {
    const text = cellText(cell)
    const heading = this.#headings[column]
    if (RESERVED.has(text)) {
      this.#tell('reserved-key', cell, { key: text })
      return undefined
    }
    if (heading === undefined && this.#rows.some((row) => isFilled(row[column])))
      this.#tell('unread-column', cell, { column: text, nearest: nearestHeading(text) ?? '' })
    return heading
  }

  /** The column that is read before another for the same: that of the plainest name, of equal ones the first. */
  #plainer(column: number, heading: Heading): Plainer | null {
    const same = this.#names.flatMap((cell, n): Plainer[] => {
      const one = this.#headings[n]
      return one !== undefined && headingName(one) === headingName(heading)
        ? [{ column: n, cell, rank: rankOf(one) }]
        : []
    })
    const [first] = same.toSorted((a, b) => a.rank - b.rank || a.column - b.column)
    return first === undefined || first.column === column ? null : first
  }

  #tellDouble(cell: Cell, other: Cell, heading: Heading): void {
    const related = [{ name: 'the other column', start: other.start, end: other.end }]
    const args = pairArgs(cell, other, heading)
    this.#faults.push({ code: 'double-column', args, start: cell.start, end: cell.end, related })
  }

  #tell(code: SpanFault['code'], { start, end }: Cell, args: SpanFault['args']): void {
    this.#faults.push({ code, args, start, end })
  }
}

const TITLE: Heading = { kind: 'event', column: 'title', rank: 0 }

/** A table without a title tells its events in one column, which then is both: the first of those for the text. */
function withTitle(headings: readonly (Heading | undefined)[]): readonly (Heading | undefined)[] {
  const isFor = (column: Column) => (heading: Heading | undefined) =>
    heading?.kind === 'event' && heading.column === column
  const first = headings.findIndex(isFor('text'))
  if (first < 0 || headings.some(isFor('title'))) return headings
  return headings.with(first, TITLE)
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== ''
}

function rankOf(heading: Heading): number {
  return heading.kind === 'event' ? heading.rank : 0
}

function pairArgs(cell: Cell, other: Cell, heading: Heading): SpanFault['args'] {
  return { column: cellText(cell), first: cellText(other), field: headingName(heading) }
}
