import type { Path } from '../../chronology/diagnostics/index.ts'
import { idFromTitle } from '../../chronology/timeline/ids.ts'
import { firstWords, LONGEST_TITLE } from '../first-words.ts'
import { latePositions, type Place, type ReadList, type SourceMap } from '../format.ts'
import { placeFaults, type SpanFault } from '../list-document.ts'
import { TextLines } from '../text-lines.ts'
import { titleOfName } from '../title-of-name.ts'
import { headingName, type Column, type DeckField } from './columns.ts'
import { withWholeDates } from './date-parts.ts'
import { WrittenDates } from './dates.ts'
import { readFlow } from './flow.ts'
import { findHeader, readHeader, type Columns } from './header.ts'
import { NamedThings, type Named } from './named.ts'
import { cellText } from './cell-text.ts'
import { readRow, type RowEvent, type Sheet } from './row.ts'
import type { Cell, Table } from './table.ts'

/** An event list from a table whose header names what its columns hold. `name` is the table's file. */
export function readTable(written: Table, name: string, syntax: readonly SpanFault[] = []): ReadList {
  const lines = new TextLines(written.text)
  const faults = [...syntax]
  const header = findHeader(written)
  const table = header === null ? written : withWholeDates(written, header)
  if (header === null) {
    const first = table.rows[0]?.[0]
    faults.push({ code: first ? 'no-columns' : 'empty-file', args: {}, start: first?.start ?? 0, end: first?.end ?? 1 })
    return { input: null, positions: nowhere, faults: placeFaults(faults, lines) }
  }
  const columns = readHeader(table, header, faults)
  const rows = table.rows.slice(header + 1)
  const deck = readDeck(rows, columns, faults)
  const read = readRows(rows, columns, deck, faults)
  return {
    input: listOf(read, deck, name),
    positions: latePositions(() => tablePositions({ table, header, deck, columns, ...read }, lines)),
    faults: placeFaults(faults, lines),
    remarks: remarksOf(table.rows[header] ?? [], columns, read),
  }
}

/** Fields of the whole list that are lists and objects. */
const STRUCTURED: ReadonlySet<DeckField> = new Set([
  'periods',
  'lanes',
  'places',
  'actors',
  'sources',
  'context',
  'watch',
])

const nowhere: SourceMap = { find: () => null, findKey: () => null }

type DeckCells = ReadonlyMap<DeckField, { readonly value: unknown; readonly cell: Cell }>

/** The fields of the whole list: of each column the first cell with something in it. */
function readDeck(rows: Table['rows'], { headings }: Columns, faults: SpanFault[]): DeckCells {
  const deck = new Map<DeckField, { readonly value: unknown; readonly cell: Cell }>()
  headings.forEach((heading, column) => {
    if (heading?.kind !== 'deck') return
    const [cell, second] = rows.flatMap((row) => row[column] ?? []).filter(({ text }) => text.trim() !== '')
    if (cell === undefined) return
    if (second !== undefined) {
      const args = { text: cellText(second), column: headingName(heading) }
      faults.push({ code: 'second-value', args, start: second.start, end: second.end })
    }
    const text = cellText(cell)
    const { value, faults: inside } = STRUCTURED.has(heading.field)
      ? readFlow(cell, text, [heading.field])
      : { value: text, faults: [] }
    faults.push(...inside)
    deck.set(heading.field, { value, cell })
  })
  return deck
}

interface ReadRows {
  readonly events: readonly RowEvent[]
  readonly sheet: Sheet
}

function readRows(rows: Table['rows'], columns: Columns, deck: DeckCells, faults: SpanFault[]): ReadRows {
  const filled = rows.map((row) => cellsOf(row, columns, faults)).filter((cells) => cells.size > 0)
  const dates = filled.flatMap((cells) => [cells.get('date'), cells.get('end')].flatMap((cell) => cell?.text ?? []))
  const declared = (field: DeckField) => deck.get(field)?.value
  const sheet: Sheet = {
    sources: new NamedThings('title', declared('sources')),
    places: new NamedThings('name', declared('places')),
    actors: new NamedThings('name', declared('actors')),
    lanes: new NamedThings('name', declared('lanes')),
    dates: new WrittenDates(dates),
    faults,
  }
  const read = filled.map((cells, index) => readRow(cells, index, sheet))
  const events = columns.isUntitled ? read.map(withText) : read
  nameNeighbours(events)
  return { events, sheet }
}

/** What is too long for a title is called by its first words. */
function withText({ event, cells }: RowEvent): RowEvent {
  const { title, text } = event
  const cell = cells.get('title')
  if (typeof title !== 'string' || text !== undefined || title.length <= LONGEST_TITLE || !cell) return { event, cells }
  return { event: { ...event, title: firstWords(title), text: title }, cells: new Map([...cells, ['text', cell]]) }
}

function cellsOf(row: readonly Cell[], { headings, spare }: Columns, faults: SpanFault[]): ReadonlyMap<Column, Cell> {
  const cells = new Map<Column, Cell>()
  const instead = new Map<Column, Cell>()
  row.forEach((cell, column) => {
    if (cell.text.trim() === '') return
    const heading = headings[column]
    if (heading?.kind === 'event') (spare.has(column) ? instead : cells).set(heading.column, cell)
    if (column < headings.length) return
    faults.push({ code: 'extra-cell', args: { text: cellText(cell) }, start: cell.start, end: cell.end })
  })
  return new Map([...instead, ...cells])
}

/** What comes after or before an event may name it by its title. The events that are named so get an id. */
function nameNeighbours(events: readonly RowEvent[]): void {
  const ids = new Set(events.flatMap(({ event }) => textOf(event['id'])))
  const byTitle = new Map<string, Record<string, unknown>>()
  for (const { event } of events) for (const title of textOf(event['title'])) byTitle.set(title.toLowerCase(), event)
  const idOf = (name: unknown): unknown => {
    if (typeof name !== 'string' || ids.has(name)) return name
    const target = byTitle.get(name.toLowerCase())
    if (target === undefined) return name
    target['id'] ??= idFromTitle(name, 'event', ids)
    return target['id']
  }
  for (const { event } of events) {
    for (const field of ['after', 'before']) {
      const names = event[field]
      if (Array.isArray(names)) event[field] = names.map(idOf)
    }
  }
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}

function listOf({ events, sheet }: ReadRows, deck: DeckCells, name: string): Record<string, unknown> {
  const own = Object.fromEntries([...deck].map(([field, { value }]) => [field, value]))
  const named = (['sources', 'places', 'actors'] as const).flatMap((field) => {
    const things = sheet[field].all().map(({ id, fields }) => [id, Object.fromEntries(fields)] as const)
    return things.length === 0 ? [] : [[field, { ...objectOf(own[field]), ...Object.fromEntries(things) }] as const]
  })
  const lanes = sheet.lanes.all().map(({ id, fields }) => [id, fields.get('name')] as const)
  return {
    title: titleOfName(name),
    ...own,
    ...Object.fromEntries(named),
    ...(lanes.length === 0 ? {} : { lanes: { ...objectOf(own['lanes']), ...Object.fromEntries(lanes) } }),
    events: events.map(({ event }) => event),
  }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function remarksOf(header: readonly Cell[], { headings }: Columns, { sheet }: ReadRows): string[] {
  const renamed = header.flatMap((cell, column) => {
    const heading = headings[column]
    const text = cellText(cell)
    return heading === undefined ? [] : [`“${text}” as ${headingName(heading)}`]
  })
  return [`Columns read: ${renamed.join(', ')}.`, ...sheet.dates.remarks]
}

interface Placed extends ReadRows {
  readonly table: Table
  readonly header: number
  readonly deck: DeckCells
  readonly columns: Columns
}

function tablePositions({ table, header, deck, columns, events, sheet }: Placed, lines: TextLines): SourceMap {
  const things = new Map(
    (['sources', 'places', 'actors', 'lanes'] as const).map((field) => [
      field as string,
      new Map(sheet[field].all().map((thing) => [thing.id, thing])),
    ]),
  )
  const headerCells = table.rows[header] ?? []
  const cellAt = (path: Path): Cell | undefined => {
    const [field, key, ...rest] = path
    if (field === 'events' && typeof key === 'number') return eventCell(events[key], rest)
    const thing = typeof key === 'string' ? things.get(String(field))?.get(key) : undefined
    return thing ? thingCell(thing, rest) : [...deck].find(([name]) => name === field)?.[1].cell
  }
  const headerOf = (path: Path): Cell | undefined => {
    const field = path[0] === 'events' ? path[2] : path[0]
    return headerCells.find((_, n) => {
      const heading = columns.headings[n]
      return heading?.kind === 'event' ? heading.column === field : heading?.field === field
    })
  }
  const placeOf = (cell: Cell | undefined, column = 0): Place | null =>
    cell === undefined ? null : lines.position(...spanIn(table.text, cell, column))
  return {
    find: (path, column) => placeOf(cellAt(path) ?? headerCells[0], column),
    findKey: (path) => placeOf(headerOf(path)),
  }
}

/** The cell of a field; of one that is not there the row's first. */
function eventCell(row: RowEvent | undefined, [field, part]: Path): Cell | undefined {
  if (row === undefined) return undefined
  return (
    row.cells.get(`${field}.${part}`) ??
    row.cells.get(String(field)) ??
    [...row.cells.values()].sort((a, b) => a.start - b.start)[0]
  )
}

function thingCell({ cells }: Named, [field]: Path): Cell | undefined {
  return cells.get(String(field)) ?? cells.values().next().value
}

/** One character of a cell where it stands there as it is read, else the whole cell. */
function spanIn(text: string, { start, end, ...cell }: Cell, column: number): [number, number] {
  if (column === 0) return [start, end]
  const read = cellText({ start, end, ...cell })
  const at = text.slice(start, end).indexOf(read)
  if (at < 0) return [start, end]
  const before = Array.from(read)
    .slice(0, column - 1)
    .join('').length
  return [start + at + before, start + at + before + 1]
}
