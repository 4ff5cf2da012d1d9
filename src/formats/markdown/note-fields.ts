/** How people call the fields of an event in the front matter of their notes. */
const SYNONYMS: Readonly<Record<string, string>> = {
  start: 'date',
  start_date: 'date',
  startdate: 'date',
  when: 'date',
  until: 'end',
  end_date: 'end',
  enddate: 'end',
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
  link: 'sources',
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

/** The field of an event that a key of the front matter is; `undefined` where it is none. */
export function noteField(key: string): string | undefined {
  if (OWN.has(key)) return key
  const name = key.toLowerCase().replaceAll('-', '_')
  return SYNONYMS[name] ?? (OWN.has(name) ? name : undefined)
}
