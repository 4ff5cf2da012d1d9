import type { Path } from '../chronology/diagnostics/index.ts'
import { findNearest } from '../chronology/diagnostics/nearest.ts'
import { idFromTitle } from '../chronology/timeline/ids.ts'
import type { FolderFormat, ListFile, Place, SourceMap, TextFault } from './format.ts'
import { isFatal } from './list-document.ts'
import { lostFieldFaults } from './lost-fields.ts'
import { readBody, type NoteBody } from './markdown/body.ts'
import { readMarkdownFile, type MarkdownFile } from './markdown/front-matter.ts'
import { LIST_FIELDS, noteField } from './markdown/note-fields.ts'
import type { UnreadKey } from './markdown/front-fields.ts'
import { readNote, type Note, type NoteNames } from './markdown/note.ts'
import { WrittenDates } from './table/dates.ts'
import { NamedThings } from './table/named.ts'
import { TextLines } from './text-lines.ts'
import { titleOfName } from './title-of-name.ts'

const LIST_FILE = /^_?(?:index|deck)\.(?:md|markdown)$/i
const READ_ME = /(?:^|\/)readme\.(?:md|markdown)$/i
const LONGEST_BOTTOM_LINE = 240

/**
 * A folder of notes in markdown, an event a file: what its front matter says, else its first heading and its name, and
 * the text below. `index.md` or `deck.md` is the list itself, which else is called by the folder.
 */
export const format: FolderFormat = {
  reads: 'folder',
  read(name, files, images) {
    const listFile = files.find((file) => LIST_FILE.test(file.name))
    const head = listFile && readMarkdownFile(listFile, { at: [] })
    const left = files.filter((file) => file !== listFile && !(READ_ME.test(file.name) && !file.text.startsWith('---')))
    const notes = left.map((file, index) => readMarkdownFile(file, { at: ['events', index], fieldOf: noteField }))
    const names = namesOf(head?.fields ?? {})
    const dates = new WrittenDates(notes.flatMap(writtenDates))
    const read = notes.map((note) => readNote(note, { names, dates, images }))
    giveIds(read)
    const faults = [
      ...(head?.faults ?? []),
      ...headLost(head),
      ...notes.flatMap((note) => note.faults),
      ...unreadFaults(notes, read),
      ...lostFaults(notes, read),
      ...absentImages(notes, read),
    ]
    return {
      // What the notes name may be declared in the list's own file.
      input: head?.faults.some(isFatal)
        ? null
        : { ...listOf(name, head), ...declared(names, head?.fields ?? {}), events: read.map(({ event }) => event) },
      positions: folderPositions(head, notes, read, files[0]),
      faults,
      remarks: [...remarksOf(files, left, read), ...dates.remarks],
    }
  },
}

function namesOf(fields: Readonly<Record<string, unknown>>): NoteNames {
  return {
    sources: new NamedThings('title', fields['sources']),
    places: new NamedThings('name', fields['places']),
    actors: new NamedThings('name', fields['actors']),
    lanes: new NamedThings('name', fields['lanes']),
  }
}

/** The dates of a note's front matter, as they are written. */
function writtenDates({ fields }: MarkdownFile): readonly string[] {
  return Object.entries(fields ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' && ['date', 'end'].includes(noteField(key) ?? '') ? [value] : [],
  )
}

/** Every event has an id, which outlives a change of its title: its own, else that of its file. */
function giveIds(notes: readonly Note[]): void {
  const used = new Set(notes.flatMap(({ event: { id } }) => (typeof id === 'string' ? [id] : [])))
  const byName = new Map<string, string>()
  for (const { event, stem } of notes) {
    const id = typeof event['id'] === 'string' ? event['id'] : idFromTitle(stem, 'event', used)
    event['id'] = id
    for (const name of [String(event['title']), stem]) byName.set(name.toLowerCase(), id)
  }
  for (const { event } of notes) {
    for (const field of ['after', 'before']) {
      const neighbours = event[field]
      if (!Array.isArray(neighbours)) continue
      event[field] = neighbours.map((one: unknown) =>
        typeof one === 'string' && !used.has(one) ? (byName.get(one.toLowerCase()) ?? one) : one,
      )
    }
  }
}

/** The list as its own file has it: a short text below is its bottom line, a longer one what is to be known beside it. */
function listOf(name: string, head: MarkdownFile | undefined): Record<string, unknown> {
  const byName = { title: titleOfName(`${name}.`) }
  if (head === undefined) return byName
  const fields = Object.fromEntries(Object.entries(head.fields ?? {}).filter(([, value]) => value !== null))
  const { title, text } = headBody(head)
  const isBottomLine = text.length <= LONGEST_BOTTOM_LINE && !text.includes('\n') && !('bottomLine' in fields)
  const told = { ...byName, ...(title === null ? {} : { title }), ...fields }
  if (text === '') return told
  if (isBottomLine) return { ...told, bottomLine: text }
  const own: readonly unknown[] = Array.isArray(fields['context']) ? fields['context'] : []
  return { ...told, context: [...own, ...text.split('\n\n').map((one) => ({ text: one }))] }
}

function headBody({ fields, body }: MarkdownFile): NoteBody {
  const title = fields?.['title']
  return readBody(body, { title: typeof title === 'string' ? title : null, hasImage: false })
}

/** What the body of the list's own file says, and only an event can have. */
function headLost(head: MarkdownFile | undefined): TextFault[] {
  if (head === undefined) return []
  const { image, notes, sources, dropped } = headBody(head)
  const lost = [
    ...(image === null ? [] : [`![${image.alt}](${image.src})`]),
    ...(notes === '' ? [] : ['Notes']),
    ...(sources.length === 0 ? [] : ['Sources']),
    ...dropped,
  ]
  return lostFieldFaults(lost.map((field) => ({ field, position: bodyOf(head) })))
}

/** What the notes name, beside what the list declares itself. */
function declared(names: NoteNames, own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const things = (['sources', 'places', 'actors', 'lanes'] as const).flatMap((field) => {
    const all = names[field].all()
    if (all.length === 0) return []
    const values = all.map(
      ({ id, fields }) => [id, field === 'lanes' ? fields.get('name') : Object.fromEntries(fields)] as const,
    )
    return [[field, { ...objectOf(own[field]), ...Object.fromEntries(values) }] as const]
  })
  return Object.fromEntries(things)
}

/** A warning for each kind of key that is no field, at its first place. */
function unreadFaults(files: readonly MarkdownFile[], notes: readonly Note[]): TextFault[] {
  const first = new Map<string, { readonly key: UnreadKey; readonly position: Place; count: number }>()
  notes.forEach(({ unread }, n) => {
    for (const one of unread) {
      const name = `${one.key} ${one.why ?? ''}`
      const known = first.get(name)
      const file = files[n]
      if (known) known.count++
      else if (file)
        first.set(name, { key: one, position: file.positions.findKey([one.key]) ?? startOf(file.file), count: 1 })
    }
  })
  const fields = [...LIST_FIELDS, 'date', 'text', 'notes', 'status', 'lane'].filter(
    (one) => noteField(one) !== undefined,
  )
  return [...first.values()].map(({ key: { key, why = '' }, position, count }) => {
    const args = { field: key, count, why, nearest: findNearest(key, fields) ?? '' }
    return { code: 'unread-key', args, position, related: [] }
  })
}

function lostFaults(files: readonly MarkdownFile[], notes: readonly Note[]): TextFault[] {
  const lost = notes.flatMap((note, n) => note.lost.map((one) => ({ ...one, file: files[n] })))
  return lostFieldFaults(
    lost.map(({ field, key, file }) => {
      const inFields = key === null ? null : (file?.positions.findKey([key]) ?? null)
      return { field, position: inFields ?? (file ? findInBody(file, field) : null) }
    }),
  )
}

function absentImages(files: readonly MarkdownFile[], notes: readonly Note[]): TextFault[] {
  return notes.flatMap(({ absent: src, keys }, n) => {
    const [file, key] = [files[n], keys.get('media')]
    if (src === null || file === undefined) return []
    const inFields = key === undefined ? null : file.positions.find([key])
    const position = inFields ?? findInBody(file, src.split('/').at(-1) ?? '')
    return [{ code: 'absent-image', args: { src }, position, related: [] }]
  })
}

function remarksOf(files: readonly ListFile[], left: readonly ListFile[], notes: readonly Note[]): string[] {
  const byName = notes.filter(({ isDatedByName }) => isDatedByName).length
  const readMe = files.find((file) => READ_ME.test(file.name) && !left.includes(file))
  return [
    ...(byName === 0 ? [] : [`${byName === 1 ? 'One date is' : `${byName} dates are`} taken from the names of files.`]),
    ...(readMe === undefined ? [] : [`${readMe.name} has no front matter and is not read.`]),
  ]
}

type FindIn = (file: MarkdownFile, path: Path) => Place | null

function folderPositions(
  head: MarkdownFile | undefined,
  files: readonly MarkdownFile[],
  notes: readonly Note[],
  first: ListFile | undefined,
): SourceMap {
  const namers = findNamers(notes)
  const start = first ? startOf(head?.file ?? first) : null
  const inNote = (index: number, [field = '', ...rest]: Path, find: FindIn): Place | null => {
    const [file, note] = [files[index], notes[index]]
    if (file === undefined || note === undefined) return null
    const key = note.keys.get(String(field))
    if (key !== undefined) return find(file, [key, ...rest]) ?? file.positions.findKey([key]) ?? startOf(file.file)
    if (field === 'media') return findInBody(file, imageName(note))
    return field === 'text' ? bodyOf(file) : startOf(file.file)
  }
  const sourceIn = (index: number, id: unknown, find: FindIn): Place | null => {
    const [file, path] = [files[index], notes[index]?.sourcePaths.get(id)]
    return file === undefined || path === undefined ? null : find(file, path)
  }
  /** The name itself where it is one of a list, else the key that it stands under. */
  const nameOf = (index: number, field: string, id: unknown, find: FindIn): Place | null => {
    const source = field === 'sources' ? sourceIn(index, id, find) : null
    if (source !== null) return source
    const written = files[index]?.fields?.[notes[index]?.keys.get(field) ?? '']
    const ids = notes[index]?.event[field]
    const isEach = Array.isArray(written) && Array.isArray(ids) && written.length === ids.length
    return inNote(index, isEach ? [field, ids.indexOf(id)] : [field], find)
  }
  const place = (path: Path, find: FindIn): Place | null => {
    const [field, index, ...rest] = path
    if (field === 'events' && typeof index === 'number') return inNote(index, rest, find)
    const isDeclared = Object.hasOwn(objectOf(head?.fields?.[String(field)]), String(index))
    const namer = isDeclared ? undefined : namers.get(`${field}/${index}`)
    if (namer !== undefined) return nameOf(namer, field === 'lanes' ? 'lane' : String(field), index, find)
    return (head && find(head, path)) ?? start
  }
  return {
    find: (path, column) => place(path, (file, inner) => file.positions.find(inner, column)),
    findKey: (path) => place(path, (file, inner) => file.positions.findKey(inner)),
  }
}

/** The note that names a thing first, by `sources/` and the like, and the thing's id. */
function findNamers(notes: readonly Note[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  notes.forEach(({ event }, n) => {
    const { sources, places, actors, lane } = event
    for (const [field, ids] of Object.entries({ sources, places, actors, lanes: [lane] })) {
      for (const id of Array.isArray(ids) ? ids : []) {
        const name = `${field}/${String(id)}`
        if (!first.has(name)) first.set(name, n)
      }
    }
  })
  return first
}

function startOf(file: ListFile): Place {
  return { line: 1, column: 1, length: Math.max(1, Array.from(file.text.split(/\r?\n/, 1)[0] ?? '').length), in: file }
}

/** Where a body says something, as it is written there; else its first line. */
function findInBody(file: MarkdownFile, written: string): Place {
  const { text } = file.file
  const words = /^<[a-z]+>$/i.test(written) ? written.slice(0, -1) : written
  const start = words === '' ? -1 : text.indexOf(words, text.length - file.body.length)
  return start < 0 ? bodyOf(file) : { ...new TextLines(text).position(start, start + words.length), in: file.file }
}

/** The image of a body, by what its path ends with. */
function imageName({ event: { media } }: Note): string {
  const src: unknown = typeof media === 'object' && media !== null ? Reflect.get(media, 'src') : ''
  return typeof src === 'string' ? (src.split('/').at(-1) ?? '') : ''
}

function bodyOf({ file, bodyLine }: MarkdownFile): Place {
  return { line: bodyLine, column: 1, length: 1, in: file }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
