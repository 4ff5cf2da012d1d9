import { findNearest } from '../diagnostics/nearest.ts'
import { bounds, compareDays, faultWords, parse, type Bounds, type CalendarDay } from '../edtf/index.ts'
import { withoutEvents } from '../timeline/audience.ts'
import type { Timeline, TimelineEvent } from '../timeline/timeline.ts'
import type { Chronology, OrderedEvent } from './chronology.ts'
import type { CutField, CutRequest } from './cut-request.ts'

/** A value that the list does not have, with its nearest; a date that is none; or a request that leaves no event. */
export type CutFault =
  | { readonly kind: 'bad-date'; readonly end: 'from' | 'to'; readonly why: string }
  | { readonly kind: 'unknown'; readonly field: CutField; readonly value: string; readonly nearest: string | null }
  | { readonly kind: 'empty' }

export type CutResult =
  | { readonly ok: true; readonly chronology: Chronology }
  | { readonly ok: false; readonly fault: CutFault }

/**
 * The whole chronology, in which the events that are not asked for are marked as cut. Numbers, order and certainty stay
 * those of the whole.
 */
export function cutChronology(chronology: Chronology, request: CutRequest): CutResult {
  const unknown = request.where.find(({ field, value }) => !namesIn(chronology, field).has(folded(value)))
  if (unknown) {
    const { field, value } = unknown
    const nearest = findNearest(folded(value), namesIn(chronology, field)) ?? null
    return { ok: false, fault: { kind: 'unknown', field, value, nearest } }
  }
  const ends = { from: endOf(request.from), to: endOf(request.to) }
  for (const end of ['from', 'to'] as const) {
    const { why } = ends[end]
    if (why !== null) return { ok: false, fault: { kind: 'bad-date', end, why } }
  }
  const isKept = keeper(request, { start: ends.from.bounds.earliest, end: ends.to.bounds.latest })
  const events = chronology.events.map((ordered) => (isKept(ordered) ? ordered : { ...ordered, isCut: true as const }))
  if (events.every(({ isCut }) => isCut)) return { ok: false, fault: { kind: 'empty' } }
  const find = (ordered: OrderedEvent): OrderedEvent => events[ordered.number - 1] ?? ordered
  const links = chronology.links.map((link) => ({ ...link, from: find(link.from), to: find(link.to) }))
  return { ok: true, chronology: { ...chronology, events, links } }
}

/** The timeline of what a cut keeps, for a list of it alone. */
export function keptTimeline({ timeline, events }: Chronology): Timeline {
  const left = new Set(events.flatMap(({ event, isCut }) => (isCut ? [event.id] : [])))
  return left.size === 0 ? timeline : withoutEvents(timeline, ({ id }) => left.has(id))
}

function endOf(text: string | null): { readonly bounds: Bounds; readonly why: string | null } {
  const nothing = { earliest: null, latest: null }
  if (text === null) return { bounds: nothing, why: null }
  const result = parse(text)
  return result.ok ? { bounds: bounds(result.value), why: null } : { bounds: nothing, why: faultWords(result.fault) }
}

function keeper(
  { where }: CutRequest,
  { start, end }: { readonly start: CalendarDay | null; readonly end: CalendarDay | null },
): (ordered: OrderedEvent) => boolean {
  const wanted = new Map<CutField, Set<string>>()
  for (const { field, value } of where) {
    const values = wanted.get(field) ?? new Set()
    wanted.set(field, values.add(folded(value)))
  }
  return ({ event, bounds: days }) =>
    [...wanted].every(([field, values]) => namesOf(event, field).some((name) => values.has(name))) &&
    !isBefore(days.latest, start) &&
    !isBefore(end, days.earliest)
}

/** Whether one day is known to lie before another; of an open end nothing is known. */
function isBefore(day: CalendarDay | null, other: CalendarDay | null): boolean {
  return day !== null && other !== null && compareDays(day, other) < 0
}

function namesIn({ events }: Chronology, field: CutField): ReadonlySet<string> {
  return new Set(events.flatMap(({ event }) => namesOf(event, field)))
}

/** What an event may be asked for by, folded. */
function namesOf(event: TimelineEvent, field: CutField): readonly string[] {
  const of = (named: { readonly id: string; readonly name: string }) => [named.id, named.name]
  const names: Readonly<Record<CutField, () => readonly string[]>> = {
    lane: () => (event.lane === null ? [] : of(event.lane)),
    actor: () => event.actors.flatMap(of),
    place: () => event.places.flatMap(of),
    source: () => event.sources.flatMap(({ source }) => [source.id, source.title]),
    status: () => [event.status],
    id: () => [event.id],
  }
  return names[field]().map(folded)
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}
