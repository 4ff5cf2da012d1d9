import { wholeDate } from '../table/date-parts.ts'
import { many } from './many.ts'
import { noteField } from './note-fields.ts'
import type { WrittenSources } from './note-sources.ts'

/** Keys of the parts of a date, and of its end, in small letters. */
const DATES = [
  ['year', 'month', 'day'],
  ['endyear', 'endmonth', 'endday'],
] as const

/** A key of which not all is read, and why; without a reason it is no field. */
export interface UnreadKey {
  readonly key: string
  readonly why?: string
}

/** What the front matter of a note says of its event. */
interface FrontFields {
  readonly event: Record<string, unknown>
  /** The key of each field. */
  readonly keys: Map<string, string>
  readonly unread: readonly UnreadKey[]
  /** The values of all keys that name sources. */
  readonly written: readonly WrittenSources[]
}

/** The fields of an event by the keys that people write for them. Places and actors of several keys are joined. */
export function frontFields(fields: Readonly<Record<string, unknown>>): FrontFields {
  const event: Record<string, unknown> = {}
  const keys = new Map<string, string>()
  const unread: UnreadKey[] = []
  const written: WrittenSources[] = []
  for (const [key, value] of withWholeDates(Object.entries(fields).flatMap(filled))) {
    const field = noteField(key) ?? tagField(key, value)
    if (field === undefined) {
      unread.push({ key })
      continue
    }
    const before = keys.get(field)
    if (before === undefined) keys.set(field, key)
    if (field === 'sources') written.push({ key, value })
    else if (before === undefined) event[field] = value
    else if (field === 'places' || field === 'actors') event[field] = [...many(event[field]), ...many(value)]
    else if (JSON.stringify(value) !== JSON.stringify(event[field]))
      unread.push({ key, why: `“${before}” is read as the ${field}` })
  }
  return { event, keys, unread: [...unread, ...oneLane(event, keys)], written }
}

/** Templates leave keys without a value, with an empty text or with empty items: these say nothing. */
function filled([key, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  const isEmpty = (one: unknown) => one === null || (typeof one === 'string' && one.trim() === '')
  const left: unknown = Array.isArray(value) ? value.filter((one) => !isEmpty(one)) : value
  return isEmpty(left) || (Array.isArray(left) && left.length === 0) ? [] : [[key, left]]
}

/** Year, month and day under keys of their own are one date, under the year's key. */
function withWholeDates(entries: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  const valueOf = (name: string) => entries.find(([key]) => plain(key) === name)
  if (entries.some(([key]) => noteField(key) === 'date' && plain(key) !== 'year')) return entries
  return DATES.reduce((left, [year, month, day]) => {
    const parts = [year, month, day].map(valueOf)
    const [first] = parts
    if (first === undefined) return left
    const date = wholeDate(parts.map((part) => (part === undefined ? '' : String(part[1]))))
    return left.flatMap((entry) => {
      if (entry === first) return [[entry[0], date] as const]
      return parts.includes(entry) ? [] : [entry]
    })
  }, entries)
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]/g, '')
}

function oneLane(event: Record<string, unknown>, keys: ReadonlyMap<string, string>): readonly UnreadKey[] {
  const { lane } = event
  if (!Array.isArray(lane)) return []
  event['lane'] = lane[0]
  return lane.length === 1 ? [] : [{ key: keys.get('lane') ?? 'lane', why: 'an event has one lane, the first of them' }]
}

/** One tag is a lane; of several no one knows which. */
function tagField(key: string, value: unknown): string | undefined {
  const [tag, second] = typeof value === 'string' ? value.split(/[,;]/) : many(value)
  return /^(?:tags?|categories)$/i.test(key) && typeof tag === 'string' && second === undefined ? 'lane' : undefined
}
