import { isEvent, parse, type Event, type Eventy } from '@markwhen/parser'
import type { Path } from '../chronology/diagnostics/index.ts'
import { noPositions, type ListFile, type ReadList, type SourceMap, type TextFormat } from './format.ts'
import { idFromTitle, isEventId } from '../chronology/timeline/ids.ts'
import { placeFaults, type SpanFault } from './list-document.ts'
import { workedOutDate, writtenDate } from './markwhen-date.ts'
import { withHeadings } from './markwhen-groups.ts'
import { readHeader, type MarkwhenHeader } from './markwhen-header.ts'
import { lostLines } from './markwhen-lost.ts'
import { readNote, type Note, type NoteNames } from './markdown/note.ts'
import { WrittenDates } from './table/dates.ts'
import { NamedThings } from './table/named.ts'
import { TextLines } from './text-lines.ts'
import { titleOfName } from './title-of-name.ts'

/** Two moments: what differs between them is a date of the reader's clock, which no list may depend on. */
const CLOCKS = ['9001-02-03T04:05:06Z', '9002-03-04T05:06:07Z'] as const

/** From one time of a day to another. */
const TIMES = /\d{1,2}(?::\d\d)?(?: ?[ap]m)?\s*(?:-|–|to)\s*\d{1,2}:\d\d(?: ?[ap]m)?\s*$/i

/** Its parser takes time with the cube of the spaces that follow one another in a line. */
const LONG_GAP = /[^\S\r\n]{41,}/
/** Nor has a list such a text: of a line it takes time with the square of its length. */
const LONG_LINE = /[^\r\n]{5001,}/

/** A document of markwhen, read by its own parser; dates are as precise as they are written. */
export const format: TextFormat = {
  reads: 'text',
  read(file) {
    const gap = LONG_GAP.exec(file.text)
    if (gap !== null) return refused(file, gap, 'Spaces that markwhen has no use for follow one another here')
    const line = LONG_LINE.exec(file.text)
    if (line !== null) return refused(file, line, 'The line is longer than any text may be')
    const text = withHeadings(file.text)
    const parsed = parse(text, undefined, CLOCKS[0])
    const events = flatten(parsed.events)
    const header = readHeader(parsed, file, headerEnd(text, events))
    const order = header.fields['dateFormat'] === 'd/M/y' ? 'day first' : 'month first'
    // Parsing it again takes as long as the first time, and most documents write every date.
    const isWritten = events.every(({ event }) => writtenDate(event, order) !== null)
    const others = isWritten ? events : flatten(parse(text, undefined, CLOCKS[1]).events)
    const found = events.map(({ event, group }, n): FoundEvent => {
      const date = writtenDate(event, order) ?? workedOutDate(event, others[n]?.event ?? event)
      return { event, group, date, ...linksOf(event.firstLine.restTrimmed) }
    })
    return listOf(file, found, { ...header, faults: [...header.faults, ...lostLines(text, parsed.events)] })
  },
}

function refused({ text }: ListFile, { index, 0: found }: RegExpExecArray, why: string): ReadList {
  const args = { why: `${why}: ${found.length} characters.`, todo: 'Part it, or take most of it out.' }
  return {
    input: null,
    positions: noPositions,
    faults: placeFaults([{ code: 'syntax', args, start: index, end: index + found.length }], new TextLines(text)),
  }
}

const LINKS = /\[([^\]]+)\]\(([^)\s]+)\)/g

interface Grouped {
  readonly event: Event
  /** The title of the innermost group or section around it. */
  readonly group: string | null
}

interface FoundEvent extends Grouped {
  /** `null` where it comes from the reader's clock. */
  readonly date: string | null
  readonly title: string
  /** Links of the title, which is plain. */
  readonly links: readonly string[]
}

/** Where the first event or heading starts. */
function headerEnd(text: string, [first]: readonly Grouped[]): number {
  const end = first?.event.textRanges.datePart.from ?? text.length
  const heading = /^#+ /m.exec(text)?.index ?? end
  return Math.min(end, heading)
}

function flatten(node: Eventy, group: string | null = null): readonly Grouped[] {
  if (isEvent(node)) return [{ event: node, group }]
  // A lane is called by plain words.
  const title = node.title.replaceAll(LINKS, '$1 ($2)').trim() || group
  return node.children.flatMap((child) => flatten(child, title))
}

function linksOf(text: string): Pick<FoundEvent, 'title' | 'links'> {
  const links = [...text.matchAll(LINKS)].map(([link]) => link)
  return {
    title: text
      .replace(/^\[[ x]\]\s*/i, '')
      .replaceAll(LINKS, '$1')
      .trim(),
    links,
  }
}

function listOf(file: ListFile, found: readonly FoundEvent[], header: MarkwhenHeader): ReadList {
  const lines = new TextLines(file.text)
  const names: NoteNames = {
    sources: new NamedThings('title', undefined),
    places: new NamedThings('name', undefined),
    actors: new NamedThings('name', undefined),
    lanes: new NamedThings('name', undefined),
  }
  const dates = new WrittenDates([])
  const notes = found.map((one) => readNote(noteOf(one, file), { names, dates, images: [] }))
  giveIds(notes)
  const errors = found.flatMap(clockFault)
  const warnings = [...header.faults, ...found.flatMap((one, n) => lostFaults(one, notes[n]))]
  const things = (['sources', 'places', 'actors', 'lanes'] as const).flatMap((field) => {
    const all = names[field].all()
    const values = all.map(
      ({ id, fields }) => [id, field === 'lanes' ? fields.get('name') : Object.fromEntries(fields)] as const,
    )
    return all.length === 0 ? [] : [[field, Object.fromEntries(values)] as const]
  })
  const { title, description } = header.fields
  return {
    input: {
      title: typeof title === 'string' && title.trim() !== '' ? title : titleOfName(file.name),
      ...(typeof description === 'string' && description.trim() !== '' ? { bottomLine: description } : {}),
      ...Object.fromEntries(things),
      events: notes.map(({ event }) => event),
    },
    positions: eventPositions(found, lines),
    faults: placeFaults([...errors, ...warnings], lines),
  }
}

/** Ids as an event list has them: “firstEvent” is one of markwhen's. */
function giveIds(notes: readonly Note[]): void {
  const given = notes.flatMap(({ event: { id } }) => (typeof id === 'string' && isEventId(id) ? [id] : []))
  const used = new Set(given)
  for (const { event } of notes) {
    const { id } = event
    if (typeof id === 'string' && !isEventId(id)) event['id'] = idFromTitle(id, 'event', used)
  }
}

/** An event as a note: its properties, and what stands under it. */
function noteOf({ event, group, date, title, links }: FoundEvent, file: ListFile): Parameters<typeof readNote>[0] {
  const { properties, completed, tags } = event
  const lane = group ?? (tags.length === 1 ? tags[0] : undefined)
  const text = [event.supplemental.map(blockText).join('\n'), ...links].join('\n\n')
  const own: Record<string, unknown> = typeof properties === 'object' && properties !== null ? { ...properties } : {}
  return {
    file: { name: file.name, text: '' },
    fields: {
      // What comes from the clock stands as it is written: its own fault is told in place of this one's.
      date: date ?? event.firstLine.datePart ?? '',
      ...(title === '' ? {} : { title }),
      ...(lane === undefined ? {} : { lane }),
      ...(completed === false ? { status: 'planned' } : {}),
      ...texts(own),
    },
    body: text,
    bodyLine: 1,
    faults: [],
    positions: { find: () => null, findKey: () => null },
  }
}

function blockText(block: Event['supplemental'][number]): string {
  const raw: unknown = Reflect.get(block, 'raw')
  const value = typeof raw === 'string' ? raw : ''
  if (block.type.valueOf() === 'image')
    return `\n![${String(Reflect.get(block, 'altText'))}](${String(Reflect.get(block, 'link'))})\n`
  if (block.type.valueOf() === 'checkbox') return `- ${Reflect.get(block, 'value') === true ? '[x]' : '[ ]'} ${value}`
  if (block.type.valueOf() === 'listItem') return `- ${value}`
  return value
}

/** Its parser makes numbers of what looks like one; a list wants what is written. */
function texts(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' && key !== 'minutes' ? String(value) : value,
    ]),
  )
}

function clockFault({ event, date }: FoundEvent): SpanFault[] {
  const { from, to } = event.textRanges.datePart
  return date === null
    ? [{ code: 'clock-date', args: { text: event.firstLine.datePart ?? '' }, start: from, end: to }]
    : []
}

/** What an event says that no slide can show. */
function lostFaults({ event, group }: FoundEvent, note: Note | undefined): SpanFault[] {
  const { from, to } = event.textRanges.datePart
  const tags = event.tags.length === 1 && group === null ? [] : event.tags.map((tag) => `#${tag}`)
  const repeated = event.recurrence === undefined ? [] : ['the repetition of an event']
  const times = TIMES.test(event.firstLine.datePart ?? '') ? ['the time of day of a span'] : []
  const percent = event.percent === undefined ? [] : [`${event.percent}%`]
  return [...tags, ...repeated, ...times, ...percent, ...(note?.unread ?? []).map(({ key }) => key)].map((field) => ({
    code: 'dropped-field',
    args: { field, count: 1 },
    start: from,
    end: to,
  }))
}

function eventPositions(found: readonly FoundEvent[], lines: TextLines): SourceMap {
  const find = ([field, index, part]: Path) => {
    const event = field === 'events' && typeof index === 'number' ? found[index]?.event : undefined
    if (event === undefined) return lines.position(0, 1)
    const { datePart, definition, properties } = event.textRanges
    const range =
      part === 'date'
        ? datePart
        : part === 'title'
          ? { from: datePart.to + 1, to: definition.to }
          : (properties ?? definition)
    return lines.position(range.from, range.to)
  }
  return { find, findKey: find }
}
