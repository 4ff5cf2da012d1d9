import type { Path } from '../diagnostics/index.ts'
import type { Citation, Constraint, Source, Timeline, TimelineEvent } from './timeline.ts'

/** A text of the list as a person wrote it, and where it stands. */
export interface Written {
  readonly at: Path
  readonly text: string
  /** `prose` is made of sentences, with light markdown; a `name` is a title, a label, a name or an id. */
  readonly kind: 'prose' | 'name'
}

type Field = readonly [key: string, text: string | null, kind?: Written['kind']]

/** Every text of a timeline that people read, and the ids of what it declares, each once and where it stands. */
export function* writtenTexts(timeline: Timeline): Generator<Written> {
  const { title, subtitle, marking, by, bottomLine } = timeline
  yield* texts(
    [],
    [
      ['title', title],
      ['subtitle', subtitle],
      ['marking', marking],
      ['by', by],
      ['bottomLine', bottomLine, 'prose'],
    ],
  )
  for (const [n, period] of timeline.periods.entries()) yield* texts(['periods', n], [['title', period.title]])
  yield* declaredTexts(timeline)
  for (const event of timeline.events) yield* eventTexts(event)
  for (const [n, { text, sources }] of timeline.context.entries()) {
    yield* texts(['context', n], [['text', text, 'prose']])
    yield* citationTexts(sources, ['context', n])
  }
  for (const [n, item] of timeline.watch.entries())
    yield* texts(
      ['watch', n],
      [
        ['title', item.title],
        ['text', item.text, 'prose'],
      ],
    )
}

/**
 * Where a source stands in the list: under its id, or in place where it is first cited; `null` where nothing that is
 * left of the list cites it.
 */
export function sourcePlaces(timeline: Timeline): ReadonlyMap<Source, Path> {
  const places = new Map<Source, Path>()
  const note = (source: Source, at: Path) => {
    if (!places.has(source)) places.set(source, at)
  }
  for (const source of timeline.sources) if (source.isDeclared) note(source, ['sources', source.id])
  for (const { index, sources } of timeline.events)
    sources.forEach(({ source }, n) => note(source, ['events', index, 'sources', n]))
  timeline.context.forEach(({ sources }, index) =>
    sources.forEach(({ source }, n) => note(source, ['context', index, 'sources', n])),
  )
  return places
}

function* declaredTexts(timeline: Timeline): Generator<Written> {
  for (const { id, name } of timeline.lanes) {
    yield { at: ['lanes', id], text: id, kind: 'name' }
    yield { at: ['lanes', id], text: name, kind: 'name' }
  }
  for (const { id, isDeclared, ...place } of timeline.places) {
    if (!isDeclared) continue
    yield { at: ['places', id], text: id, kind: 'name' }
    yield* texts(['places', id], nameFields(place))
  }
  for (const { id, isDeclared, ...actor } of timeline.actors) {
    if (!isDeclared) continue
    yield { at: ['actors', id], text: id, kind: 'name' }
    yield* texts(['actors', id], nameFields(actor))
  }
  for (const [source, at] of sourcePlaces(timeline)) {
    if (source.isDeclared) yield { at, text: source.id, kind: 'name' }
    const { title, publisher, type, summary } = source
    yield* texts(at, [
      ['title', title],
      ['publisher', publisher],
      ['type', type],
      ['summary', summary, 'prose'],
    ])
  }
}

function* eventTexts(event: TimelineEvent): Generator<Written> {
  const at: Path = ['events', event.index]
  yield* texts(at, [
    ['title', event.title],
    // Without a label of its own an event has its title as one.
    ['short', event.short === event.title ? null : event.short],
    ['text', event.text, 'prose'],
    ['notes', event.notes, 'prose'],
  ])
  for (const [n, place] of event.places.entries())
    if (!place.isDeclared) yield* texts([...at, 'places', n], nameFields(place))
  for (const [n, actor] of event.actors.entries())
    if (!actor.isDeclared) yield* texts([...at, 'actors', n], nameFields(actor))
  yield* exhibitTexts(event, at)
  yield* constraintTexts(event.after, [...at, 'after'])
  yield* constraintTexts(event.before, [...at, 'before'])
  yield* citationTexts(event.sources, at)
}

function* exhibitTexts({ contested, figure, quote, media, facts }: TimelineEvent, at: Path): Generator<Written> {
  if (contested) yield* texts([...at, 'contested'], [['text', contested.text, 'prose']])
  if (figure)
    yield* texts(
      [...at, 'figure'],
      [
        ['value', figure.value],
        ['unit', figure.unit],
      ],
    )
  if (quote) yield* texts([...at, 'quote'], [['text', quote.text]])
  if (quote?.by && !quote.by.isDeclared) yield* texts([...at, 'quote', 'by'], nameFields(quote.by))
  if (media)
    yield* texts(
      [...at, 'media'],
      [
        ['alt', media.alt, 'prose'],
        ['credit', media.credit],
      ],
    )
  for (const [n, fact] of facts.entries())
    yield* texts(
      [...at, 'facts', n],
      [
        ['text', fact.text, 'prose'],
        ['word', fact.word],
      ],
    )
}

function* constraintTexts(constraints: readonly Constraint[], at: Path): Generator<Written> {
  for (const [n, { because }] of constraints.entries()) yield* texts([...at, n], [['because', because]])
}

function* citationTexts(sources: readonly Citation[], at: Path): Generator<Written> {
  for (const [n, citation] of sources.entries()) yield* texts([...at, 'sources', n], [['at', citation.at]])
}

interface Named {
  readonly name: string
  readonly localName?: string | null
  readonly country?: string | null
  readonly role?: string | null
}

function nameFields({ name, localName = null, country = null, role = null }: Named): Field[] {
  return [
    ['name', name],
    ['localName', localName],
    ['country', country],
    ['role', role],
  ]
}

function* texts(at: Path, fields: readonly Field[]): Generator<Written> {
  for (const [key, text, kind = 'name'] of fields) if (text !== null) yield { at: [...at, key], text, kind }
}
