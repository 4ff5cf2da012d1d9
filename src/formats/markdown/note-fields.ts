import { columnAbroad } from '../table/columns.ts'

/** How people call the fields of an event in the front matter of their notes. */
const SYNONYMS: Readonly<Record<string, string>> = {
  start: 'date',
  start_date: 'date',
  startdate: 'date',
  when: 'date',
  year: 'date',
  event_date: 'date',
  eventdate: 'date',
  start_time: 'time',
  until: 'end',
  end_date: 'end',
  enddate: 'end',
  endyear: 'end',
  end_year: 'end',
  headline: 'title',
  name: 'title',
  place: 'places',
  where: 'places',
  location: 'places',
  locations: 'places',
  actor: 'actors',
  who: 'actors',
  people: 'actors',
  person: 'actors',
  participants: 'actors',
  source: 'sources',
  reference: 'sources',
  references: 'sources',
  url: 'sources',
  urls: 'sources',
  link: 'sources',
  links: 'sources',
  description: 'text',
  summary: 'text',
  excerpt: 'text',
  content: 'text',
  details: 'text',
  short_title: 'short',
  shorttitle: 'short',
  category: 'lane',
  group: 'lane',
  also_dated: 'alsoDated',
  slug: 'id',
  image: 'media',
  cover: 'media',
  draft: 'internal',
  private: 'internal',
}

/** Fields of an event as they are; what they hold is checked like that of any list. */
const OWN: ReadonlySet<string> = new Set([
  'id',
  'date',
  'time',
  'end',
  'after',
  'before',
  'alsoDated',
  'title',
  'text',
  'short',
  'lane',
  'places',
  'actors',
  'status',
  'contested',
  'likelihood',
  'confidence',
  'figure',
  'quote',
  'media',
  'sources',
  'notes',
  'internal',
  'map',
  'facts',
  'minutes',
  'exhibit',
])

/** Fields of the whole list, which the front matter of its own file may have. */
export const LIST_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'lang',
  'asOf',
  'marking',
  'bottomLine',
  'likelihoodScale',
  'theme',
  'by',
  'published',
  'periods',
  'lanes',
  'places',
  'actors',
  'sources',
  'context',
  'watch',
])

/** Words of other languages for a date or an end that are keys of other things in English. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['data', 'tag', 'fin', 'bis', 'dia'])

/** The field of an event that a key of the front matter is; `undefined` where it is none. */
export function noteField(key: string): string | undefined {
  if (OWN.has(key)) return key
  const name = key.toLowerCase().replaceAll('-', '_')
  if (OWN.has(name)) return name
  return SYNONYMS[name] ?? (AMBIGUOUS.has(name) ? undefined : columnAbroad(name))
}
