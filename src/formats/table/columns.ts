import { findNearest } from '../../chronology/diagnostics/nearest.ts'

/** What people call the commonest columns, and keys of notes, in German, French, Spanish and Russian, as `plainName` has it. */
const ABROAD = {
  date: 'datum fecha data дата jahr annee ano год tag jour dia день',
  end: 'ende bis fin конец',
  title: 'titel titre titulo ereignis evenement evento заголовок событие',
  text: 'beschreibung texte texto описание текст',
  places: 'ort lieu lugar место',
  actors: 'wer personen personnes personas участники',
  sources: 'quelle quellen fuente fuentes источник источники',
} as const

const abroad = (column: keyof typeof ABROAD): readonly string[] => ABROAD[column].split(' ')
const columnsAbroad = new Map(
  Object.entries(ABROAD).flatMap(([column, names]) => names.split(' ').map((name) => [name, column] as const)),
)

/** The column that a name in another language is for. */
export function columnAbroad(name: string): string | undefined {
  return columnsAbroad.get(plainName(name))
}

/**
 * What a column may hold, and how people call it: in small letters, without anything but letters and digits. The first
 * name is the one that is written.
 */
const NAMES = {
  date: [
    'date',
    'when',
    'start',
    'startdate',
    'begin',
    'began',
    'begins',
    'from',
    'day',
    'year',
    'dates',
    'eventdate',
    ...abroad('date'),
  ],
  time: ['time', 'starttime', 'hour'],
  end: ['end', 'enddate', 'to', 'until', 'finish', 'ended', 'ends', ...abroad('end')],
  title: [
    'title',
    'what',
    'headline',
    'event',
    'name',
    'heading',
    'subject',
    'eventname',
    'eventtitle',
    'whathappened',
    ...abroad('title'),
  ],
  text: ['text', 'description', 'details', 'detail', 'summary', 'body', 'content', 'narrative', ...abroad('text')],
  short: ['short', 'shorttitle', 'label', 'raillabel'],
  id: ['id', 'eventid', 'key', 'slug'],
  lane: ['lane', 'category', 'group', 'track', 'type', 'kind', 'theme', 'topic', 'tag', 'tags', 'strand'],
  places: ['places', 'place', 'where', 'location', 'locations', 'venue', 'city', 'site', ...abroad('places')],
  country: ['country', 'placecountry'],
  localName: ['localname', 'placelocalname', 'nativename'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  coordinates: ['coordinates', 'latlon', 'latlng', 'latlong', 'gps', 'position'],
  actors: [
    'actors',
    'actor',
    'who',
    'people',
    'person',
    'persons',
    'participants',
    'parties',
    'party',
    'names',
    ...abroad('actors'),
  ],
  role: ['role', 'actorrole'],
  sources: [
    'sources',
    'source',
    'reference',
    'references',
    'ref',
    'refs',
    'citation',
    'citations',
    'evidence',
    'exhibitno',
    ...abroad('sources'),
  ],
  sourceAt: ['sourceat', 'at', 'page', 'pages', 'pinpoint', 'paragraph', 'section'],
  sourceUrl: ['sourceurl', 'url', 'link', 'links', 'sourcelink', 'web', 'website', 'href'],
  publisher: ['publisher', 'sourcepublisher', 'outlet', 'organisation', 'organization'],
  sourceDate: ['sourcedate', 'sourcepublished', 'publicationdate', 'datepublished', 'published', 'publishedon'],
  accessed: ['accessed', 'sourceaccessed', 'dateaccessed', 'retrieved'],
  grade: ['grade', 'sourcegrade', 'admiralty', 'admiraltycode', 'rating'],
  sourceType: ['sourcetype', 'sourcekind', 'documenttype'],
  status: ['status', 'certainty', 'state'],
  likelihood: ['likelihood', 'probability'],
  confidence: ['confidence'],
  after: ['after', 'follows'],
  before: ['before', 'precedes'],
  alsoDated: ['alsodated', 'otherdates', 'otherdate', 'alternativedate', 'rivaldate', 'rivaldates', 'alsogivenas'],
  figure: ['figure', 'value', 'amount', 'number', 'quantity'],
  unit: ['unit', 'figureunit', 'units'],
  quote: ['quote', 'quotation'],
  quoteBy: ['quoteby', 'quotedby', 'saidby', 'speaker'],
  media: ['media', 'image', 'picture', 'photo', 'file', 'imagefile'],
  alt: ['alt', 'alttext', 'imagealt', 'mediaalt', 'imagedescription', 'caption'],
  credit: ['credit', 'imagecredit', 'mediacredit', 'copyright'],
  notes: ['notes', 'note', 'speakernotes', 'comment', 'comments', 'remarks', 'remark'],
  internal: ['internal', 'confidential', 'private'],
  contested: ['contested', 'disputed', 'deniedby'],
  map: ['map'],
  facts: ['facts'],
  minutes: ['minutes', 'speakingtime'],
  exhibit: ['exhibit'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof NAMES

/** Fields of the whole list, in columns of their own: “deck title”. */
const DECK_FIELDS = [
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
] as const

export type DeckField = (typeof DECK_FIELDS)[number]

export function isDeckField(name: string): name is DeckField {
  return DECK_FIELDS.some((field) => field === name)
}

/** What a header names. */
export type Heading =
  /** `rank` is the place of the name among those for the same: 0 is the plainest. */
  | { readonly kind: 'event'; readonly column: Column; readonly rank: number }
  | { readonly kind: 'deck'; readonly field: DeckField }

const headings: ReadonlyMap<string, Heading> = new Map([
  ...columnNames().flatMap(([column, names]) =>
    names.map((name, rank): [string, Heading] => [name, { kind: 'event', column, rank }]),
  ),
  ...DECK_FIELDS.map((field): [string, Heading] => [`deck${field.toLowerCase()}`, { kind: 'deck', field }]),
])

type HeadingOf = Pick<Extract<Heading, { kind: 'event' }>, 'kind' | 'column'> | Extract<Heading, { kind: 'deck' }>

/** What the header of a column names; `undefined` where it is nothing of an event list. */
export function findHeading(header: string): Heading | undefined {
  return headings.get(plainName(header))
}

/** The name that a header was perhaps meant to be. */
export function nearestHeading(header: string): string | undefined {
  const nearest = findNearest(plainName(header), [...headings.keys()])
  const heading = nearest === undefined ? undefined : headings.get(nearest)
  return heading && headingName(heading)
}

/** As it is written: “source url”, “deck as of”. */
export function headingName(heading: HeadingOf): string {
  const name = heading.kind === 'event' ? heading.column : heading.field
  const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return heading.kind === 'event' ? spaced : `deck ${spaced}`
}

/** Letters and digits alone, small, without accents. */
function plainName(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function columnNames(): readonly (readonly [Column, readonly string[]])[] {
  return Object.entries(NAMES).flatMap(([name, names]) => (isColumn(name) ? [[name, names] as const] : []))
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(NAMES, name)
}
