import type { Path } from '../../chronology/diagnostics/index.ts'
import { parse } from '../../chronology/edtf/index.ts'
import { hasHtml } from '../html/has-html.ts'
import { wordsOfHtml } from '../html/words.ts'
import { joinTime, spanOf, type WrittenDates } from '../table/dates.ts'
import type { NamedThings } from '../table/named.ts'
import { readBody, type NoteBody } from './body.ts'
import type { MarkdownFile } from './front-matter.ts'
import { nameIn, placesIn, unlinked } from './names.ts'
import { frontFields, type UnreadKey } from './front-fields.ts'
import { withImage } from './image.ts'
import { inFull } from './in-full.ts'
import { many } from './many.ts'
import { inOwnWords, type LostPart } from './objects.ts'
import { readSources } from './note-sources.ts'

/** What the notes of a folder share: things that they name. */
export interface NoteNames {
  readonly sources: NamedThings
  readonly places: NamedThings
  readonly actors: NamedThings
  readonly lanes: NamedThings
}

/** What is known of the folder that a note lies in. */
export interface NoteContext {
  readonly names: NoteNames
  readonly dates: WrittenDates
  /** The images of the folder and below, by their paths. */
  readonly images: readonly string[]
}

/** An event as its note has it, the key of each field in the front matter, and keys that are no field. */
export interface Note {
  readonly event: Record<string, unknown>
  readonly keys: ReadonlyMap<string, string>
  /** Where each source stands in the front matter. */
  readonly sourcePaths: ReadonlyMap<unknown, Path>
  readonly unread: readonly UnreadKey[]
  /** What no slide shows of what the note says: fields of a link under its key, what is in the text but cannot be shown. */
  readonly lost: readonly { readonly field: string; readonly key: string | null }[]
  /** The image that the folder does not have, as the note calls it; `null` where it has it, or the note shows none. */
  readonly absent: string | null
  /** The date was taken from the file's name. */
  readonly isDatedByName: boolean
  /** The file's name without folder, date and ending. */
  readonly stem: string
}

const DATED_NAME = /^(-?\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[-_ .])[-_ .]*/

/** Reads a note as an event; what is wrong with its values is found where the list is checked. */
export function readNote({ file, fields, body }: MarkdownFile, { names, dates, images }: NoteContext): Note {
  const { stem, date } = readName(file.name)
  const front = frontFields(fields ?? {})
  const { keys } = front
  const { event: own, lost: lostParts } = inOwnWords(front.event)
  const ownTitle = plainTitle(own['title'])
  const below = readBody(body, { title: textOf(ownTitle), hasImage: own['media'] !== undefined })
  const title = ownTitle ?? below.title ?? sentence(stem)
  const cited = readSources(front.written, names.sources)
  const isDatedByName = own['date'] === undefined && date !== null
  const full = {
    ...(isDatedByName ? { date } : {}),
    ...own,
    ...fromBody(below, own, textOf(title) ?? stem),
    ...bothSources(cited.sources, readSources([{ key: '', value: below.sources }], names.sources).sources),
    title,
  }
  const { event: dated, isBadEnd, isTimeLost } = spanned(inFull(full, dates), dates)
  const { event, absent } = withImage(dated, below.image?.isByName === true, { note: file.name, images })
  if (isBadEnd) keys.set('date', keys.get('end') ?? 'end')
  return {
    event: named(event, names),
    keys,
    sourcePaths: cited.paths,
    unread: [...front.unread, ...unreadBeside(keys, below, event)],
    lost: [
      ...cited.lost,
      ...below.dropped.map((element) => ({ field: element, key: null })),
      ...[...lostParts, ...wordsLost(full, dates), ...(isTimeLost ? [TIME_OF_SPAN] : [])].map(({ part, field }) => ({
        field: part,
        key: keys.get(field) ?? keys.get('date') ?? null,
      })),
    ],
    absent,
    isDatedByName,
    stem,
  }
}

const TIME_OF_SPAN: LostPart = { part: 'the time of day of a span', field: 'end' }

/** Words of dates that EDTF has nothing for. */
function wordsLost(event: Readonly<Record<string, unknown>>, dates: WrittenDates): readonly LostPart[] {
  return ['date', 'end', 'alsoDated'].flatMap((field) =>
    many(event[field]).flatMap((date) => {
      const part = typeof date === 'string' ? dates.wordLost(date) : null
      return part === null ? [] : [{ part, field }]
    }),
  )
}

/** Keys that something else of the note makes void. */
function unreadBeside(
  keys: ReadonlyMap<string, string>,
  { text }: NoteBody,
  event: Readonly<Record<string, unknown>>,
): readonly UnreadKey[] {
  const [textKey, endKey] = [keys.get('text'), keys.get('end')]
  return [
    ...(textKey === undefined || text === '' ? [] : [{ key: textKey, why: 'the text below is the event’s text' }]),
    ...(endKey === undefined || event['date'] !== undefined
      ? []
      : [{ key: endKey, why: 'no date begins what it ends' }]),
  ]
}

function bothSources(own: readonly unknown[], below: readonly unknown[]): { readonly sources?: readonly unknown[] } {
  const sources = [...new Set([...own, ...below])]
  return sources.length === 0 ? {} : { sources }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
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

/**
 * What the body says of the event. Where a text stands there, what the front matter says is a summary of it; notes of the
 * front matter stand before those of the body.
 */
function fromBody(
  { text, notes, image }: NoteBody,
  own: Readonly<Record<string, unknown>>,
  title: string,
): Record<string, unknown> {
  const before = textOf(own['notes'])
  return {
    ...(text === '' ? {} : { text }),
    ...(notes === '' ? {} : { notes: before === null ? notes : `${before}\n\n${notes}` }),
    ...(image === null ? {} : { media: { src: image.src, alt: image.alt || title } }),
  }
}

/**
 * A date and an end are a span, and a time is one of a day; what people write as dates is read as such where there is no
 * doubt. A span has no times (EDTF level 0). An end that is no date stands alone, to be told at its own place.
 */
function spanned({ end, time, ...event }: Record<string, unknown>, dates: WrittenDates) {
  const [date, last] = [event['date'], end].map((value) => (typeof value === 'string' ? dates.read(value) : value))
  const none = { isBadEnd: false, isTimeLost: false }
  if (date === undefined) return { event, ...none }
  const start =
    typeof date === 'string' && typeof time === 'string' ? (joinTime(date, time) ?? `${date}T${time}`) : date
  if (typeof start !== 'string' || typeof last !== 'string' || last === start)
    return { event: { ...event, date: start }, ...none }
  if (/^(?:present|ongoing|today|now)$/i.test(last)) return { event: { ...event, date: `${start}/..` }, ...none }
  if (parse(start).ok && !parse(last).ok) return { event: { ...event, date: last }, isBadEnd: true, isTimeLost: false }
  const { text, isTimeLost } = spanOf(start, last)
  return { event: { ...event, date: text }, isBadEnd: false, isTimeLost }
}

/** Names become the ids of things that the list declares; objects stay where they are. */
function named(event: Record<string, unknown>, names: NoteNames): Record<string, unknown> {
  const result = { ...event }
  if (event['places'] !== undefined) result['places'] = placesIn(names.places, event['places'])
  if (event['actors'] !== undefined)
    result['actors'] = many(event['actors']).map((one) =>
      typeof one === 'string' ? nameIn(names.actors, one, false) : one,
    )
  if (typeof event['lane'] === 'string') result['lane'] = nameIn(names.lanes, event['lane'].replace(/^#/, ''), false)
  for (const field of ['after', 'before']) {
    if (event[field] !== undefined)
      result[field] = many(event[field]).map((one) => (typeof one === 'string' ? unlinked(one) : one))
  }
  result['contested'] = withId(event['contested'], 'by', names.sources)
  result['quote'] = withId(event['quote'], 'by', names.actors)
  const datings: unknown = event['alsoDated']
  if (Array.isArray(datings)) result['alsoDated'] = datings.map((one: unknown) => withId(one, 'source', names.sources))
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined))
}

/** An object in which `field` names a thing, with its id. */
function withId(value: unknown, field: string, things: NamedThings): unknown {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
  if (typeof name !== 'string') return value
  return { ...Object(value), [field]: things.hasId(name) ? name : nameIn(things, name, true) }
}
