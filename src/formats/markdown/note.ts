import { hasHtml, wordsOfHtml } from '../html.ts'
import { readCellDate } from '../table/dates.ts'
import type { NamedThings } from '../table/named.ts'
import { readBody } from './body.ts'
import type { MarkdownFile } from './front-matter.ts'
import { nameIn, unlinked } from './names.ts'
import { noteField } from './note-fields.ts'
import { readSources, type WrittenSources } from './note-sources.ts'

/** What the notes of a folder share: things that they name. */
export interface NoteNames {
  readonly sources: NamedThings
  readonly places: NamedThings
  readonly actors: NamedThings
  readonly lanes: NamedThings
}

/** An event as its note has it, the key of each field in the front matter, and keys that are no field. */
export interface Note {
  readonly event: Record<string, unknown>
  readonly keys: ReadonlyMap<string, string>
  readonly unread: readonly string[]
  /** What no slide shows of what the note says: fields of a link under its key, what is in the text but cannot be shown. */
  readonly lost: readonly { readonly field: string; readonly key: string | null }[]
  /** The date was taken from the file's name. */
  readonly isDatedByName: boolean
  /** The file's name without folder, date and ending. */
  readonly stem: string
}

const DATED_NAME = /^(-?\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[-_ .])[-_ .]*/

/** Reads a note as an event; what is wrong with its values is found where the list is checked. */
export function readNote({ file, fields, body }: MarkdownFile, names: NoteNames): Note {
  const { stem, date } = readName(file.name)
  const { event, keys, unread, written: sources } = ownFields(fields ?? {})
  const written = readBody(body)
  // Where a text stands below, what the front matter says is a summary of it.
  const textKey = written.text === '' ? undefined : keys.get('text')
  const { text: _, ...withoutText } = event
  const own = textKey === undefined ? event : withoutText
  const isDatedByName = event['date'] === undefined && date !== null
  const title = plainTitle(event['title']) ?? written.title ?? sentence(stem)
  const shown = typeof title === 'string' ? title : stem
  const cited = readSources(sources.length > 0 ? sources : [{ key: '', value: written.sources }], names.sources)
  const full = {
    ...(isDatedByName ? { date } : {}),
    ...fromBody(written, file.name, shown),
    ...own,
    title,
    ...(cited.sources.length === 0 ? {} : { sources: cited.sources }),
  }
  return {
    event: named(spanned(full), names),
    keys,
    unread: textKey === undefined ? unread : [...unread, textKey],
    lost: [...cited.lost, ...written.dropped.map((element) => ({ field: element, key: null }))],
    isDatedByName,
    stem,
  }
}

function plainTitle(title: unknown): unknown {
  return typeof title === 'string' && hasHtml(title) ? wordsOfHtml(title) : title
}

/** “2025-07-12-wonsan.md” is a note of that day. */
function readName(path: string): { readonly stem: string; readonly date: string | null } {
  const name = path.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/i, '')
  const [prefix = '', date = null] = DATED_NAME.exec(name) ?? []
  return { stem: name.slice(prefix.length) || name, date }
}

function sentence(stem: string): string {
  const [first = '', ...rest] = Array.from(stem.replaceAll(/[-_]+/g, ' ').trim())
  return first.toUpperCase() + rest.join('')
}

function ownFields(fields: Readonly<Record<string, unknown>>) {
  const event: Record<string, unknown> = {}
  const keys = new Map<string, string>()
  const unread: string[] = []
  const written: WrittenSources[] = []
  for (const [key, value] of Object.entries(fields)) {
    const field = noteField(key) ?? tagField(key, value)
    // Two keys of one field: the second one is not read.
    if (value === null || (Array.isArray(value) && value.length === 0)) continue
    if (field === 'sources') {
      written.push({ key, value })
      keys.set(field, keys.get(field) ?? key)
    } else if (field === undefined || keys.has(field)) unread.push(key)
    else {
      keys.set(field, key)
      event[field] = field === 'lane' && Array.isArray(value) ? value[0] : value
    }
  }
  return { event, keys, unread, written }
}

/** One tag is a lane; of several no one knows which. */
function tagField(key: string, value: unknown): string | undefined {
  const [tag, second] = many(value)
  return /^(?:tags?|categories)$/i.test(key) && typeof tag === 'string' && second === undefined ? 'lane' : undefined
}

function fromBody({ text, notes, image }: ReturnType<typeof readBody>, file: string, title: string) {
  const folder = file.split('/').slice(0, -1)
  return {
    ...(text === '' ? {} : { text }),
    ...(notes === '' ? {} : { notes }),
    ...(image === null ? {} : { media: { src: pathFrom(folder, image.src), alt: image.alt || title } }),
  }
}

/** A date and an end are a span; what people write as dates is read as such where there is no doubt. */
function spanned({ end, ...event }: Record<string, unknown>): Record<string, unknown> {
  const [date, last] = [event['date'], end].map((value) => (typeof value === 'string' ? dateText(value) : value))
  if (typeof date === 'string' && typeof last === 'string' && last !== date)
    return { ...event, date: `${date}/${last}` }
  return date === undefined ? event : { ...event, date }
}

function dateText(text: string): string {
  const read = readCellDate(text.trim(), null)
  return read.kind === 'ambiguous' ? text : read.text
}

/** Names become the ids of things that the list declares; objects stay where they are. */
function named(event: Record<string, unknown>, names: NoteNames): Record<string, unknown> {
  const result = { ...event }
  for (const field of ['places', 'actors'] as const) {
    if (event[field] !== undefined)
      result[field] = many(event[field]).map((one) =>
        typeof one === 'string' ? nameIn(names[field], one, false) : one,
      )
  }
  if (typeof event['lane'] === 'string') result['lane'] = nameIn(names.lanes, event['lane'].replace(/^#/, ''), false)
  if (typeof event['media'] === 'string') result['media'] = { src: event['media'], alt: String(event['title']) }
  if (typeof event['internal'] === 'string') result['internal'] = event['internal'] === 'true'
  for (const field of ['after', 'before']) {
    if (event[field] !== undefined)
      result[field] = many(event[field]).map((one) => (typeof one === 'string' ? unlinked(one) : one))
  }
  return result
}

function pathFrom(folder: readonly string[], path: string): string {
  if (/^(?:[a-z][a-z\d+.-]+:|\/)/i.test(path)) return path
  const parts = [...folder]
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
