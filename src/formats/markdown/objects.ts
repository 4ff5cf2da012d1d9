import { isFields, type Fields } from '../fields.ts'
import { coordinatesOf } from '../table/coordinates.ts'
import { wholeDate } from '../table/date-parts.ts'
import { many } from './many.ts'

/** What is said of a part of an event and is no field of it: its name there, and the field of the event. */
export interface LostPart {
  readonly part: string
  readonly field: string
}

/** How people call what a list has of a place, an actor or a picture, in small letters; the first name is the list's own. */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  places: {
    name: ['name', 'title', 'label', 'place', 'city', 'address'],
    localName: ['localname', 'local_name'],
    country: ['country'],
    at: ['at', 'coordinates', 'coords', 'latlng', 'geo'],
    latitude: ['latitude', 'lat'],
    longitude: ['longitude', 'lng', 'lon', 'long'],
  },
  actors: {
    name: ['name', 'title', 'label'],
    role: ['role', 'position', 'affiliation'],
  },
  media: {
    src: ['src', 'url', 'path', 'file', 'filename', 'image', 'href'],
    alt: ['alt', 'alttext', 'caption', 'title', 'description', 'text'],
    credit: ['credit', 'attribution', 'copyright', 'photographer', 'source', 'author'],
  },
}

/**
 * An event whose places, actors, picture and dates are objects in people's own words, with these as a list has them.
 * Objects in the list's own words stay as they are, to be checked as such.
 */
export function inOwnWords(event: Fields): { readonly event: Record<string, unknown>; readonly lost: LostPart[] } {
  const lost: LostPart[] = []
  const own: Record<string, unknown> = { ...event }
  for (const [field, names] of Object.entries(NAMES)) {
    if (event[field] === undefined) continue
    const read = many(event[field]).map((one) => renamed(one, names, (part) => lost.push({ part, field })))
    own[field] = Array.isArray(event[field]) ? read : read[0]
  }
  for (const field of ['date', 'end']) own[field] = dateOf(event[field])
  if (isFields(own['media'])) own['media'] = { alt: String(event['title']), ...own['media'] }
  return { event: Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)), lost }
}

type Names = Readonly<Record<string, readonly string[]>>

function renamed(value: unknown, names: Names, lose: (part: string) => void): unknown {
  if (!isFields(value) || isOwn(value, names)) return value
  const keys = Object.keys(value).filter((key) => !isNothing(value[key]))
  const keyOf = (called: readonly string[]) =>
    called.flatMap((name) => keys.find((key) => key.toLowerCase() === name) ?? [])[0]
  const own = Object.entries(names).flatMap(([field, called]) => {
    const key = keyOf(called)
    return key === undefined ? [] : [{ field, key }]
  })
  for (const key of keys) if (own.every((one) => one.key !== key)) lose(key)
  return withPair(Object.fromEntries(own.map(({ field, key }) => [field, value[key]])))
}

/** Latitude and longitude are a list's own words only as one pair. */
function isOwn(value: Fields, names: Names): boolean {
  return Object.keys(value).every((key) => key in names && key !== 'latitude' && key !== 'longitude')
}

function withPair({ latitude, longitude, ...rest }: Fields): Fields {
  const isPair = latitude !== undefined && longitude !== undefined
  const at = rest['at'] ?? (isPair ? [latitude, longitude] : undefined)
  return at === undefined ? rest : { ...rest, at: pairOf(at) }
}

function pairOf(at: unknown): unknown {
  return typeof at === 'string' ? (coordinatesOf(at) ?? at) : many(at).map(numberOf)
}

/** `{year, month, day}` as a date exactly as precise. */
function dateOf(value: unknown): unknown {
  if (!isFields(value) || value['year'] === undefined) return value
  const parts = ['year', 'month', 'day'].map((part) => (isNothing(value[part]) ? '' : String(value[part])))
  return wholeDate(parts)
}

function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
