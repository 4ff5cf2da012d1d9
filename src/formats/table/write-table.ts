import { isFields, type Fields } from '../fields.ts'
import { headingName, isDeckField, type Column, type DeckField } from './columns.ts'
import { isFlow } from './flow.ts'

type Row = Map<string, string>
/** Fields that are written as they are, whatever they say. */
const PLAIN = [
  'id',
  'date',
  'title',
  'text',
  'short',
  'lane',
  'status',
  'likelihood',
  'confidence',
  'notes',
  'exhibit',
] as const
/** A cell that a sheet would compute, or that reads as one that was kept from it. */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * An event list as rows of cells, the header first: `readTable` reads the same list from them. Columns stand in the
 * order in which the events first need them.
 */
export function tableOf(list: Fields): readonly (readonly string[])[] {
  const events: readonly unknown[] = Array.isArray(list['events']) ? list['events'] : []
  const rows = events.map((event) => (isFields(event) ? eventRow(event) : new Map<string, string>()))
  const [first] = rows
  if (first) for (const [field, text] of deckCells(list)) first.set(headingName({ kind: 'deck', field }), text)
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return [names, ...rows.map((row) => names.map((name) => guarded(row.get(name) ?? '')))]
}

function deckCells(list: Fields): readonly (readonly [DeckField, string])[] {
  return Object.entries(list).flatMap(([field, value]) => {
    if (!isDeckField(field) || value === undefined || value === null) return []
    return [[field, typeof value === 'string' ? value : JSON.stringify(value)] as const]
  })
}

function eventRow(event: Fields): Row {
  const row: Row = new Map()
  const put = (column: Column, text: unknown): void => {
    if (typeof text === 'string') row.set(headingName({ kind: 'event', column }), text)
  }
  for (const field of PLAIN) put(field, event[field])
  for (const field of ['map', 'facts'] as const) put(field, written(event[field]))
  put('minutes', written(event['minutes']))
  if (event['internal'] === true) put('internal', 'yes')
  for (const field of ['places', 'actors', 'after', 'before'] as const) {
    put(field, namesOf(event[field]) ?? written(many(event[field])))
  }
  for (const [column, text] of [
    ...sourceCells(event['sources']),
    ...datingCells(event['alsoDated']),
    ...partCells(event['figure'], { figure: 'value', unit: 'unit' }),
    ...partCells(event['media'], { media: 'src', alt: 'alt', credit: 'credit' }),
    ...partCells(event['quote'], { quote: 'text', quoteBy: 'by' }),
    ...contestedCells(event['contested']),
  ]) {
    put(column, text)
  }
  return row
}

type Cells = readonly (readonly [Column, string | undefined])[]

/** Ids alone, or ids with a place in each; else as objects. */
function sourceCells(value: unknown): Cells {
  const names = namesOf(value)
  if (names !== undefined) return [['sources', names]]
  const cited = many(value).map((one) => (isFields(one) ? one : {}))
  const ids = namesOf(cited.map((one) => one['source']))
  const places = namesOf(cited.map((one) => one['at']))
  const isPlain = cited.every((one) => Object.keys(one).every((key) => key === 'source' || key === 'at'))
  if (ids === undefined || places === undefined || !isPlain) return [['sources', written(many(value))]]
  return [
    ['sources', ids],
    ['sourceAt', places],
  ]
}

/** “2024-10-24 (inscription)” */
function datingCells(value: unknown): Cells {
  if (value === undefined) return []
  const parts = many(value).map((dating) => {
    if (!isFields(dating)) return undefined
    const { date, source } = dating
    const name = source === undefined ? null : typeof source === 'string' ? source : undefined
    if (typeof date !== 'string' || name === undefined || /[();]/.test(date)) return undefined
    return name === null ? date : `${date} (${name})`
  })
  return [['alsoDated', namesOf(parts) ?? written(value)]]
}

/** The parts of an object in columns of their own, where all of them are texts that cannot be taken for more. */
function partCells(value: unknown, columns: Readonly<Partial<Record<Column, string>>>): Cells {
  if (!isFields(value)) return []
  const cells = Object.entries(columns).flatMap(([column, part]): [string, unknown][] =>
    value[part] === undefined ? [] : [[column, value[part]]],
  )
  const [[main, text] = []] = cells
  const isPlain =
    cells.every(([, part]) => typeof part === 'string') && typeof text === 'string' && !isFlow(text.trim())
  const all: readonly (readonly [string, unknown])[] = isPlain || main === undefined ? cells : [[main, written(value)]]
  return all.flatMap(([column, part]): (readonly [Column, string])[] =>
    isColumnOf(columns, column) && typeof part === 'string' ? [[column, part]] : [],
  )
}

function contestedCells(value: unknown): Cells {
  if (!isFields(value)) return []
  const { by, text } = value
  const isPlain = typeof by === 'string' && typeof text === 'string' && /^[^:{[\s](?:[^:]*[^:\s])?$/.test(by)
  return [['contested', isPlain ? `${by}: ${text}` : written(value)]]
}

/** Names in one cell; `undefined` where one of them is none, or would be read as more or less than a name. */
function namesOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const names = many(value)
  const isPlain = names.every(
    (name) => typeof name === 'string' && name.trim() === name && !/^$|[;\r\n]|^[[{'=+\-@]|^https?:/i.test(name),
  )
  return isPlain && names.length > 0 ? names.join('; ') : undefined
}

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function written(value: unknown): string | undefined {
  return Array.isArray(value) && value.length === 0 ? undefined : JSON.stringify(value)
}

function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function isColumnOf(columns: Readonly<Partial<Record<Column, string>>>, name: string): name is Column {
  return Object.hasOwn(columns, name)
}
