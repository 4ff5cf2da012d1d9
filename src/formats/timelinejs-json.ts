import type { Path } from '../chronology/diagnostics/index.ts'
import type { ReadList, SourceMap, TextFault, TextFormat } from './format.ts'
import { DEEPEST } from './list-document.ts'
import { describeValue } from '../chronology/timeline/shape-faults.ts'
import { readJson } from './read-json.ts'
import { titleOfName } from './title-of-name.ts'
import { lostFieldFaults, type LostField } from './lost-fields.ts'
import { listOfSlides, type SlideList } from './timelinejs/list.ts'
import type { SlideField, TimelineSlide } from './timelinejs/slide.ts'

/** Where a field of a slide stands in its object. */
const PATHS = {
  year: ['start_date', 'year'],
  month: ['start_date', 'month'],
  day: ['start_date', 'day'],
  endyear: ['end_date', 'year'],
  endmonth: ['end_date', 'month'],
  endday: ['end_date', 'day'],
  displaydate: ['display_date'],
  headline: ['text', 'headline'],
  text: ['text', 'text'],
  media: ['media', 'url'],
  mediacredit: ['media', 'credit'],
  mediacaption: ['media', 'caption'],
  mediaalt: ['media', 'alt'],
  medialink: ['media', 'link'],
  group: ['group'],
  id: ['unique_id'],
} as const satisfies Partial<Record<SlideField, readonly string[]>>

const READ: ReadonlySet<string> = new Set([
  ...Object.values(PATHS).map((path) => path.join('.')),
  'start_date.display_date',
  ...['start_date', 'end_date'].flatMap((date) => ['hour', 'minute', 'second'].map((part) => `${date}.${part}`)),
])
/** Parts of the list itself, and what says nothing that is shown. */
const READ_AT_TOP: ReadonlySet<string> = new Set(['events', 'title', 'eras'])
/** Every key that is read, wherever it stands. */
const READ_KEYS: ReadonlySet<string> = new Set([...READ_AT_TOP, ...READ].flatMap((path) => path.split('.')))

/** The JSON of TimelineJS 3: slides with dates in parts, texts in HTML. */
export const format: TextFormat = {
  reads: 'text',
  suits: (text) => /"(?:start_date|headline)"\s*:/.test(text),
  read({ name, text }) {
    const { input, positions, faults } = readJson(text)
    if (!isObject(input)) return { input: null, positions, faults }
    const found = findSlides(input)
    const read = listOfSlides(
      found.map(({ slide }) => slide),
      titleOfName(name),
    )
    const lost = [
      ...faults.filter(isUnreadTwice).map(({ args, position }) => ({ field: String(args['key']), position })),
      ...lostAtTop(input, positions),
      ...found.flatMap(({ value, path }) => lostIn(value, path, positions)),
      ...read.lost.map(({ slide, field, what }): LostField => ({
        field: what,
        position: positions.find([...(found[slide]?.path ?? []), ...pathOf(field)]),
      })),
    ]
    return {
      input: read.list,
      positions: slidePositions(read, found, positions),
      faults: [
        ...faults.filter((fault) => !isUnreadTwice(fault)).map(lastHolds),
        ...noObjects(input, positions),
        ...deepFaults(read, found, positions),
        ...lostFieldFaults(lost),
      ].sort((a, b) => a.position.line - b.position.line),
    } satisfies ReadList
  },
}

/** TimelineJS shows the last of two values of a key. */
function lastHolds(fault: TextFault): TextFault {
  if (fault.code !== 'double-key') return fault
  const why = 'it is written twice in the same object, of which the last holds, as in TimelineJS'
  return { ...fault, code: 'unread-key', args: { field: fault.args['key'] ?? '', count: 1, why } }
}

/** A key that is written twice, and that no slide here shows in either place, is lost and hinders nothing. */
function isUnreadTwice({ code, args }: TextFault): boolean {
  return code === 'double-key' && !READ_KEYS.has(String(args['key']))
}

function deepFaults({ deep }: SlideList, found: readonly FoundSlide[], positions: SourceMap): TextFault[] {
  return deep.flatMap(({ slide, field }) => {
    const position = positions.find([...(found[slide]?.path ?? []), ...pathOf(field)])
    return position === null ? [] : [{ code: 'too-deep', args: { limit: DEEPEST }, position, related: [] }]
  })
}

/** What stands among the slides and is none. */
function noObjects(input: object, positions: SourceMap): TextFault[] {
  return ['events', 'eras'].flatMap((field) => {
    const slides: unknown = Reflect.get(input, field)
    if (slides === undefined || slides === null) return []
    const wrong = Array.isArray(slides)
      ? slides.flatMap((slide: unknown, n) => (isObject(slide) ? [] : [{ value: slide, path: [field, n] }]))
      : [{ value: slides, path: [field] }]
    return wrong.flatMap(({ value, path }) => {
      const position = positions.find(path)
      const expected = path.length === 1 ? 'a list' : 'an object'
      const args = { field: path.join('.'), got: describeValue(value), expected }
      return position === null ? [] : [{ code: 'wrong-type' as const, args, position, related: [] }]
    })
  })
}

interface FoundSlide {
  readonly slide: TimelineSlide
  readonly value: object
  readonly path: Path
}

function findSlides(input: object): readonly FoundSlide[] {
  const all = (field: string): readonly unknown[] => {
    const value: unknown = Reflect.get(input, field)
    return Array.isArray(value) ? value : []
  }
  const title: unknown = Reflect.get(input, 'title')
  return [
    ...(isObject(title) ? [foundSlide(title, 'title', ['title'])] : []),
    ...all('events').flatMap((value, n) => (isObject(value) ? [foundSlide(value, 'event', ['events', n])] : [])),
    ...all('eras').flatMap((value, n) => (isObject(value) ? [foundSlide(value, 'era', ['eras', n])] : [])),
  ]
}

function foundSlide(value: object, kind: TimelineSlide['kind'], path: Path): FoundSlide {
  const fields = new Map<SlideField, string>()
  const put = (field: SlideField, text: string | null): void => {
    if (text !== null && text.trim() !== '') fields.set(field, text.trim())
  }
  for (const [field, keys] of Object.entries(PATHS)) if (isField(field)) put(field, textAt(value, keys))
  put('time', timeOf(value, 'start_date'))
  put('endtime', timeOf(value, 'end_date'))
  if (!fields.has('displaydate')) put('displaydate', textAt(value, ['start_date', 'display_date']))
  return { slide: { kind, fields }, value, path }
}

/** Hours, and minutes and seconds where they are given. */
function timeOf(slide: object, date: string): string | null {
  const [hour, minute, second] = ['hour', 'minute', 'second'].map((part) => textAt(slide, [date, part])?.trim() ?? '')
  if (!hour) return null
  return [hour, minute || '00', second || '00'].map((part) => part.padStart(2, '0')).join(':')
}

function lostAtTop(input: object, positions: SourceMap): LostField[] {
  return Object.entries(input).flatMap(([key, value]) =>
    READ_AT_TOP.has(key) || isNothing(value) ? [] : [{ field: key, position: positions.findKey([key]) }],
  )
}

/** Fields of a slide, or of its parts, that say something and are not read. */
function lostIn(slide: object, path: Path, positions: SourceMap): LostField[] {
  const walk = (value: object, keys: readonly string[]): LostField[] =>
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      const inner = [...keys, key]
      if ((READ.has(inner.join('.')) && !isTimeWithoutHour(slide, inner)) || isNothing(part)) return []
      const isPart = keys.length === 0 && isObject(part) && ['start_date', 'end_date', 'text', 'media'].includes(key)
      if (isPart) return walk(part, inner)
      return [{ field: inner.join('.'), position: positions.findKey([...path, ...inner]) }]
    })
  return walk(slide, [])
}

function isTimeWithoutHour(slide: object, [date = '', part = '']: readonly string[]): boolean {
  return ['minute', 'second'].includes(part) && !textAt(slide, [date, 'hour'])?.trim()
}

/** A value of the list is shown where the slide's field stands. */
function slidePositions(read: SlideList, found: readonly FoundSlide[], positions: SourceMap): SourceMap {
  const place = (path: Path): Path => {
    const from = read.find(path)
    return from === null ? [] : [...(found[from.slide]?.path ?? []), ...(from.field === null ? [] : pathOf(from.field))]
  }
  return {
    // What is written in parts, or in HTML, has no place of its own for each of its characters.
    find: (path) => positions.find(place(path)),
    findKey: (path) => positions.findKey(place(path)),
  }
}

function pathOf(field: SlideField): readonly string[] {
  return isField(field) ? PATHS[field] : ['start_date']
}

function isField(name: string): name is keyof typeof PATHS {
  return Object.hasOwn(PATHS, name)
}

function textAt(value: unknown, [key, ...rest]: readonly string[]): string | null {
  if (key === undefined) return typeof value === 'string' ? value : null
  return isObject(value) ? textAt(Reflect.get(value, key), rest) : null
}

function isNothing(value: unknown): boolean {
  if (isObject(value)) return Object.values(value).every(isNothing)
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === 'false' ||
    (Array.isArray(value) && value.length === 0)
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
