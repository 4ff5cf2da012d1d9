import { bounds, compareDays, traits } from '../edtf/index.ts'
import type { CalendarDay } from '../edtf/index.ts'
import { describe, diagnostic, type Diagnostic, type Path } from '../diagnostics/index.ts'
import { idFromTitle, isEventId } from './ids.ts'
import { resolveEvent } from './resolve-event.ts'
import { eventSchema, headSchema, type ParsedEvent, type ParsedHead } from './schema.ts'
import { Scope } from './scope.ts'
import { shape } from './shape.ts'
import { describeValue } from './shape-faults.ts'
import { faultyEvents, soundPart } from './sound-part.ts'
import type { Citation, Period, Timeline, TimelineEvent } from './timeline.ts'

export interface Resolved {
  /** `null` where a diagnostic is an error. */
  readonly timeline: Timeline | null
  /** The same; of a list at fault its events without fault, for what else is to be found in them; `null` where none is. */
  readonly sound: Timeline | null
  /** The events that are not in it, filled in where they are at fault. */
  readonly faulty: readonly TimelineEvent[]
  /** Of all events of the list, in its order, at fault or not. */
  readonly ids: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes a complete timeline of what a person wrote. All faults are reported at once, each where it stands; a fault
 * in one event hides none in another.
 */
export function resolve(input: unknown): Resolved {
  if (!isRecord(input)) {
    const args = { field: 'the list', got: describeValue(input), expected: 'an object with “title” and “events”' }
    return { timeline: null, sound: null, faulty: [], ids: [], diagnostics: [diagnostic('wrong-type', [], args)] }
  }
  const scope = new Scope()
  const head = parseHead(input, scope)
  const { ids, events } = parseEvents(input['events'], scope)
  const timeline = head === null ? null : resolveParsed(head, events, scope)
  const errors = scope.diagnostics.filter((fault) => describe(fault).severity === 'error')
  const sound = timeline && (errors.length === 0 ? timeline : soundPart(timeline, errors))
  const indexes = faultyEvents(errors)
  const faulty = timeline?.events.filter(({ index }) => indexes.has(index)) ?? []
  return { timeline: errors.length === 0 ? timeline : null, sound, faulty, ids, diagnostics: scope.diagnostics }
}

interface NumberedEvent {
  readonly index: number
  readonly id: string
  readonly parsed: ParsedEvent
}

function parseHead(input: Record<string, unknown>, scope: Scope): ParsedHead | null {
  const { events: _, ...rest } = input
  const shaped = shape(headSchema, rest, { at: [], subject: {} })
  scope.take(shaped)
  return shaped.data
}

function parseEvents(events: unknown, scope: Scope): Pick<Resolved, 'ids'> & { readonly events: NumberedEvent[] } {
  if (events === undefined) scope.report(diagnostic('missing-field', [], { field: 'events' }))
  else if (!Array.isArray(events))
    scope.report(
      diagnostic('wrong-type', ['events'], { field: 'events', got: describeValue(events), expected: 'a list' }),
    )
  else if (events.length === 0) scope.report(diagnostic('no-events', ['events']))
  if (!Array.isArray(events)) return { ids: [], events: [] }
  const ids = nameEvents(events, scope)
  const parsed = events.flatMap((event: unknown, index): NumberedEvent[] => {
    const at: Path = ['events', index]
    const id = ids[index] ?? `event-${index + 1}`
    if (!isRecord(event)) {
      scope.report(
        diagnostic('wrong-type', at, { field: `events[${index}]`, got: describeValue(event), expected: 'an object' }),
      )
      return []
    }
    const shaped = shape(eventSchema, event, { at, subject: { event: id } })
    scope.take(shaped)
    return shaped.data === null ? [] : [{ index, id, parsed: shaped.data }]
  })
  return { ids, events: parsed }
}

/** Every event's id, also those of events that turn out faulty: what refers to them is not at fault. */
function nameEvents(events: readonly unknown[], scope: Scope): string[] {
  const given = events.map((event) => (isRecord(event) && typeof event['id'] === 'string' ? event['id'] : undefined))
  const firstAt = new Map<string, number>()
  given.forEach((id, index) => {
    if (id === undefined) return
    const first = firstAt.get(id)
    if (first !== undefined)
      scope.report(
        diagnostic(
          'double-id',
          ['events', index, 'id'],
          { id },
          { related: [{ at: ['events', first, 'id'], name: 'its first use' }] },
        ),
      )
    else if (!isEventId(id)) scope.report(diagnostic('bad-id', ['events', index, 'id'], { id }))
    if (first === undefined) firstAt.set(id, index)
    scope.eventIds.add(id)
  })
  return events.map((event, index) => {
    const title = isRecord(event) && typeof event['title'] === 'string' ? event['title'] : ''
    return given[index] ?? idFromTitle(title, `event-${index + 1}`, scope.eventIds)
  })
}

function resolveParsed(head: ParsedHead, numbered: readonly NumberedEvent[], scope: Scope): Timeline {
  for (const [id, name] of Object.entries(head.lanes)) scope.lanes.add({ id, name })
  for (const [id, place] of Object.entries(head.places)) scope.declarePlace(id, place)
  for (const [id, actor] of Object.entries(head.actors)) scope.declareActor(id, actor)
  for (const [id, source] of Object.entries(head.sources)) scope.declareSource(id, source)
  const events: TimelineEvent[] = numbered.map((event) => resolveEvent(event, head.likelihoodScale, scope))
  const context = head.context.map((item, index) => ({
    text: item.text,
    sources: citations(item.sources, ['context', index, 'sources'], scope),
  }))
  return {
    title: head.title,
    subtitle: head.subtitle ?? null,
    lang: head.lang,
    asOf: head.asOf === undefined ? null : resolveDay(head.asOf, ['asOf'], scope),
    marking: head.marking ?? null,
    bottomLine: head.bottomLine ?? null,
    likelihoodScale: head.likelihoodScale,
    theme: head.theme,
    by: head.by ?? null,
    published: scope.optionalDate(head.published, ['published']),
    periods: head.periods.flatMap((period, index): Period[] => {
      const date = scope.date(period.date, ['periods', index, 'date'])
      return date === null ? [] : [{ title: period.title, date }]
    }),
    lanes: scope.lanes.all,
    places: scope.places.all,
    actors: scope.actors.all,
    sources: scope.sources.all,
    events,
    context,
    watch: head.watch.map((item) => ({ title: item.title, text: item.text ?? null })),
  }
}

/** One exact calendar day; anything vaguer is a fault. */
function resolveDay(text: string, at: Path, scope: Scope): CalendarDay | null {
  const date = scope.date(text, at)
  if (date === null) return null
  const { earliest, latest } = bounds(date)
  const { approximate, uncertain } = traits(date)
  if (earliest !== null && latest !== null && compareDays(earliest, latest) === 0 && !approximate && !uncertain)
    return earliest
  scope.report(diagnostic('not-a-day', at, { field: String(at.at(-1)), text }))
  return null
}

/** The citations that can be resolved, in order. */
export function citations(parsed: ParsedEvent['sources'], at: Path, scope: Scope): Citation[] {
  return parsed.flatMap((value, index) => scope.citation(value, [...at, index]) ?? [])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
