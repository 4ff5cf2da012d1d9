import { parse } from '../../chronology/edtf/index.ts'
import type { SpanFault } from '../list-document.ts'
import { isWebAddress, LINK, nameOfAddress } from '../written-link.ts'
import { cellText, partsOf } from './cell-text.ts'
import type { Column } from './columns.ts'
import { coordinatesOf } from './coordinates.ts'
import { joinTime, spanOf, type WrittenDates } from './dates.ts'
import { isFlow, readFlow } from './flow.ts'
import type { Attributes, NamedThings } from './named.ts'
import { lonelyCells } from './partners.ts'
import type { Cell } from './table.ts'
import { truthOf } from './truth.ts'

/** What the rows of one table share. */
export interface Sheet {
  readonly sources: NamedThings
  readonly places: NamedThings
  readonly actors: NamedThings
  readonly lanes: NamedThings
  readonly dates: WrittenDates
  readonly faults: SpanFault[]
}

/** An event as its row has it, and the cells of its fields: `date`, `media.alt`. */
export interface RowEvent {
  readonly event: Record<string, unknown>
  readonly cells: ReadonlyMap<string, Cell>
}

const TEXTS = ['id', 'title', 'text', 'short', 'likelihood', 'notes', 'exhibit'] as const
const WORDS = ['status', 'confidence'] as const
const FLOWS = ['map', 'facts'] as const
const SOURCE_FIELDS = {
  sourceUrl: 'url',
  publisher: 'publisher',
  sourceDate: 'published',
  accessed: 'accessed',
  grade: 'grade',
  sourceType: 'type',
} as const
/** Between two cells of a row: quotes and a comma. */
const MOST_BETWEEN = 3

/** The event of a row: `cells` are those with something in them, `index` is its place among the events. */
export function readRow(cells: ReadonlyMap<Column, Cell>, index: number, sheet: Sheet): RowEvent {
  return new RowReader(cells, index, sheet).read()
}

class RowReader {
  readonly #cells: ReadonlyMap<Column, Cell>
  readonly #index: number
  readonly #sheet: Sheet
  readonly #event: Record<string, unknown> = {}
  readonly #fieldCells = new Map<string, Cell>()

  constructor(cells: ReadonlyMap<Column, Cell>, index: number, sheet: Sheet) {
    this.#cells = cells
    this.#index = index
    this.#sheet = sheet
  }

  read(): RowEvent {
    for (const field of TEXTS) this.#with(field, (text, cell) => this.#put(field, text, cell))
    for (const field of WORDS) this.#with(field, (text, cell) => this.#put(field, text.toLowerCase(), cell))
    for (const field of FLOWS) this.#with(field, (_, cell) => this.#put(field, this.#flow(field, cell), cell))
    this.#with('lane', (text, cell) => this.#put('lane', this.#sheet.lanes.idOf(text, cell), cell))
    this.#with('minutes', (text, cell) => this.#put('minutes', numberOf(text), cell))
    this.#with('internal', (text, cell) => this.#put('internal', truthOf(text), cell))
    for (const field of ['after', 'before'] as const) {
      this.#with(field, (text, cell) =>
        this.#put(field, text.startsWith('[') ? this.#flow(field, cell) : partsOf(text), cell),
      )
    }
    this.#date()
    this.#alsoDated()
    this.#places()
    this.#actors()
    this.#sources()
    this.#contested()
    this.#object('figure', 'value', { unit: 'unit' })
    this.#object('media', 'src', { alt: 'alt', credit: 'credit' })
    this.#quote()
    this.#sheet.faults.push(...lonelyCells(this.#cells, this.#event))
    return { event: this.#event, cells: this.#fieldCells }
  }

  #with(column: Column, use: (text: string, cell: Cell) => void): void {
    const cell = this.#cells.get(column)
    if (cell !== undefined) use(cellText(cell), cell)
  }

  #put(field: string, value: unknown, cell: Cell): void {
    this.#event[field] = value
    this.#fieldCells.set(field, cell)
  }

  #flow(field: string, cell: Cell): unknown {
    const { value, faults } = readFlow(cell, cellText(cell), ['events', this.#index, field])
    this.#sheet.faults.push(...faults)
    return value
  }

  #dateText(cell: Cell): string {
    const text = cellText(cell)
    const read = this.#sheet.dates.cell(text)
    if (read.kind === 'ambiguous') {
      const [a, b] = read.readings
      const args = { text, first: a.text, firstMeans: a.means, second: b.text, secondMeans: b.means }
      this.#sheet.faults.push({ code: 'ambiguous-date', args, start: cell.start, end: cell.end })
      return a.text
    }
    if (read.kind === 'vague') {
      const args = { field: read.without, count: 1 }
      this.#sheet.faults.push({ code: 'dropped-field', args, start: cell.start, end: cell.end })
    }
    return read.text
  }

  #date(): void {
    const cell = this.#cells.get('date')
    if (cell === undefined) return
    const start = this.#dateText(cell)
    const time = this.#cells.get('time')
    const end = this.#cells.get('end')
    const timed = time === undefined ? start : (joinTime(start, cellText(time)) ?? `${start}T${cellText(time)}`)
    const last = end === undefined ? timed : this.#dateText(end)
    // An end that is no date is told by itself, at its own place.
    if (end !== undefined && parse(timed).ok && !parse(last).ok) return this.#put('date', last, end)
    if (last === timed) return this.#put('date', timed, cell)
    const { text, isTimeLost } = spanOf(timed, last)
    this.#put('date', text, cell)
    if (!isTimeLost || end === undefined) return
    const args = { text: cellText(end), why: 'a span has no times of day' }
    this.#sheet.faults.push({ code: 'unread-cell', args, start: end.start, end: end.end })
  }

  #alsoDated(): void {
    this.#with('alsoDated', (text, cell) => {
      if (isFlow(text)) return this.#put('alsoDated', this.#flow('alsoDated', cell), cell)
      const datings = partsOf(text).map((part) => {
        const [, date = part, source] = /^(.*?)\s*\((.+)\)$/.exec(part) ?? []
        const read = this.#dateText({ ...cell, text: date })
        return source === undefined ? { date: read } : { date: read, source: this.#sheet.sources.idOf(source, cell) }
      })
      this.#put('alsoDated', datings, cell)
    })
  }

  #places(): void {
    const at = this.#cells.get('coordinates')
    const [latitude, longitude] = [this.#cells.get('latitude'), this.#cells.get('longitude')]
    const pairs =
      at !== undefined
        ? partsOf(cellText(at)).map((pair) => pair.split(/[,\s]+/).map(numberOf))
        : latitude && longitude
          ? pairUp(partsOf(cellText(latitude)), partsOf(cellText(longitude)))
          : []
    const coordinates = at ?? (latitude && longitude && bothCells(latitude, longitude))
    // A country by itself is the place.
    const country = this.#cells.has('places') ? undefined : this.#cells.get('country')
    const attributes = [
      ...this.#attributes({ localName: 'localName', ...(country === undefined ? { country: 'country' } : {}) }),
      ...(coordinates === undefined ? [] : [{ field: 'at', cell: coordinates, parts: pairs }]),
    ]
    this.#things('places', this.#sheet.places, attributes, this.#cells.get('places') ?? country)
  }

  #actors(): void {
    this.#things('actors', this.#sheet.actors, this.#attributes({ role: 'role' }))
  }

  #sources(): void {
    const attributes = this.#attributes(SOURCE_FIELDS).map(({ field, cell, parts }) => {
      if (field !== 'published' && field !== 'accessed') return { field, cell, parts }
      const dates = parts.map((part) => this.#dateText({ ...cell, text: String(part) }))
      return { field, cell: { ...cell, text: dates.join('; ') }, parts: dates }
    })
    const url = this.#cells.get('sourceUrl') ?? this.#cells.get('publisher')
    if (!this.#cells.has('sources') && url !== undefined) {
      const title = nameOfAddress(cellText(url))
      this.#things('sources', this.#sheet.sources, attributes, { ...url, text: title })
    } else this.#things('sources', this.#sheet.sources, attributes)
    const at = this.#cells.get('sourceAt')
    const cited = this.#event['sources']
    if (at === undefined || !Array.isArray(cited)) return
    const parts = cited.length === 1 ? [cellText(at)] : partsOf(cellText(at))
    if (parts.length !== cited.length) return this.#uneven(at, 'sources', cited.length)
    this.#event['sources'] = cited.map((source: unknown, n) => ({ source, at: parts[n] }))
  }

  #contested(): void {
    this.#with('contested', (text, cell) => {
      const [, by, words] = /^(.+?): (.+)$/s.exec(text) ?? []
      const isPlain = !isFlow(text) && by !== undefined
      this.#put(
        'contested',
        isPlain ? { by: this.#sheet.sources.idOf(by, cell), text: words } : this.#flow('contested', cell),
        cell,
      )
    })
  }

  #quote(): void {
    const by = this.#cells.get('quoteBy')
    this.#with('quote', (text, cell) => {
      if (isFlow(text)) return this.#put('quote', this.#flow('quote', cell), cell)
      const speaker = by === undefined ? {} : { by: this.#sheet.actors.idOf(cellText(by), by) }
      this.#put('quote', { text, ...speaker }, cell)
    })
  }

  /** A field of several parts: `main` stands in the column of the field's name, the others in columns of their own. */
  #object(field: 'figure' | 'media', main: string, others: Readonly<Partial<Record<Column, string>>>): void {
    this.#with(field, (text, cell) => {
      if (isFlow(text)) return this.#put(field, this.#flow(field, cell), cell)
      const value: Record<string, unknown> = { [main]: text }
      for (const { field: part, cell: from } of this.#attributes(others)) {
        value[part] = cellText(from)
        this.#fieldCells.set(`${field}.${part}`, from)
      }
      this.#put(field, value, cell)
    })
  }

  #attributes(columns: Readonly<Partial<Record<Column, string>>>): Attribute[] {
    return [...this.#cells].flatMap(([column, cell]) => {
      const field = columns[column]
      return field === undefined ? [] : [{ field, cell, parts: partsOf(cellText(cell)) }]
    })
  }

  /** The things that a cell names, as ids; objects in it stay where they are written. */
  #things(
    field: 'sources' | 'places' | 'actors',
    things: NamedThings,
    attributes: readonly Attribute[],
    cell: Cell | undefined = this.#cells.get(field),
  ): void {
    if (cell === undefined) return
    const text = cellText(cell)
    if (isFlow(text)) {
      const value = this.#flow(field, cell)
      const all: readonly unknown[] = Array.isArray(value) ? value : [value]
      return this.#put(
        field,
        all.map((one) => (typeof one === 'string' ? things.idOf(one, cell) : one)),
        cell,
      )
    }
    const names = partsOf(text)
    const ids = names.map((name, n) => {
      const own = attributes.flatMap(({ field: of, cell: from, parts }): [string, { value: unknown; cell: Cell }][] => {
        const value = names.length === 1 && typeof parts[0] === 'string' ? cellText(from) : parts[n]
        return value === undefined ? [] : [[of, { value: of === 'at' ? parts[n] : value, cell: from }]]
      })
      return this.#thing(name, things, cell, new Map(own))
    })
    for (const { cell: from, parts } of attributes) {
      if (names.length > 1 && parts.length !== names.length) this.#uneven(from, field, names.length)
    }
    this.#put(field, ids, cell)
  }

  /** A name, an address alone, or both as markdown writes a link. */
  #thing(name: string, things: NamedThings, cell: Cell, attributes: Attributes): string {
    const [, title, address] = LINK.exec(name) ?? []
    const isSource = things === this.#sheet.sources
    const at = things === this.#sheet.places && !attributes.has('at') ? coordinatesOf(name) : null
    if (at !== null) return things.idOf(name, cell, new Map([...attributes, ['at', { value: at, cell }]]))
    const url = address ?? (isSource ? (isWebAddress(name) ? name : linkOf(cell)) : undefined)
    if (url === undefined) return things.idOf(name, cell, attributes)
    const shown = title ?? nameOfAddress(name)
    return things.idOf(shown, cell, new Map([['url', { value: url, cell }], ...attributes]))
  }

  #uneven(cell: Cell, field: string, count: number): void {
    const args = { count: partsOf(cellText(cell)).length, things: count, field }
    this.#sheet.faults.push({ code: 'uneven-cells', args, start: cell.start, end: cell.end })
  }
}

/** The address that the cell of one source leads to. */
function linkOf(cell: Cell): string | undefined {
  return cell.link !== undefined && isWebAddress(cell.link) && partsOf(cellText(cell)).length === 1
    ? cell.link
    : undefined
}

interface Attribute {
  readonly field: string
  readonly cell: Cell
  readonly parts: readonly unknown[]
}

/** Two cells as one place in the text, where they stand beside each other; else the first. */
function bothCells(first: Cell, second: Cell): Cell {
  const isBeside = second.start - first.end >= 0 && second.start - first.end <= MOST_BETWEEN
  return isBeside ? { ...first, end: second.end } : first
}

function pairUp(latitudes: readonly string[], longitudes: readonly string[]): readonly unknown[] {
  return latitudes.map((latitude, n) => [numberOf(latitude), numberOf(longitudes[n] ?? '')])
}

/** A number as people write it, with a point or a comma; else the text, to be told as no number. */
function numberOf(text: string): number | string {
  return /^[-+\u2212]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.').replace('\u2212', '-')) : text
}
