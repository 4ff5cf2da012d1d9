import { stringify } from '../edtf/index.ts'
import type { Chronology, OrderedEvent } from '../order/chronology.ts'
import { stringifyGrade } from '../timeline/grade.ts'
import type { Reading, Source, TimelineEvent } from '../timeline/timeline.ts'

/** What became of an event between two states of a chronology; the order is that in which they are told. */
export const CHANGE_KINDS = ['new', 're-dated', 're-graded', 'changed', 'withdrawn'] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

const CHANGED_FIELDS = [
  'title',
  'text',
  'status',
  'likelihood',
  'confidence',
  'contested',
  'lane',
  'places',
  'actors',
  'sources',
  'figure',
  'quote',
  'media',
  'facts',
  'notes',
] as const

/** A field of an event as the list has it, but for those that say when it was. */
export type ChangedField = (typeof CHANGED_FIELDS)[number]

/** One event that is not as it was. */
export interface Change {
  /** Several where it is re-dated, re-graded and changed at once. */
  readonly kinds: readonly ChangeKind[]
  /** `null` where it is new. */
  readonly was: OrderedEvent | null
  /** `null` where it is withdrawn. */
  readonly is: OrderedEvent | null
  /** Its sources that have another grade than before, or have one, or none any more. */
  readonly grades: readonly GradeChange[]
  /** Names of the other fields that differ, as the list has them. */
  readonly fields: readonly ChangedField[]
}

export interface GradeChange {
  readonly source: Source
  /** Such as `B2`; `null` where it is not graded. */
  readonly was: string | null
  readonly is: string | null
}

/**
 * What is new, re-dated, re-graded, changed and withdrawn in `now`, in date order, what is withdrawn last. Events are
 * the same by their ids, or where an id is new, by their titles.
 */
export function changesBetween(old: Chronology, now: Chronology): readonly Change[] {
  const pairs = pair(old.events, now.events)
  const kept = new Set(pairs.flatMap(({ was }) => (was ? [was] : [])))
  const withdrawn = old.events.filter((ordered) => !kept.has(ordered))
  return [
    ...pairs.flatMap(({ was, is }) => changeOf(was, is)),
    ...withdrawn.map((was): Change => ({ kinds: ['withdrawn'], was, is: null, grades: [], fields: [] })),
  ]
}

function pair(
  old: readonly OrderedEvent[],
  now: readonly OrderedEvent[],
): readonly { readonly was: OrderedEvent | null; readonly is: OrderedEvent }[] {
  const byId = new Map(old.map((ordered) => [ordered.event.id, ordered]))
  const ids = new Set(now.map(({ event }) => event.id))
  const gone = old.filter(({ event }) => !ids.has(event.id))
  const byTitle = new Map(gone.map((ordered) => [ordered.event.title, ordered]))
  return now.map((is) => {
    const known = byId.get(is.event.id)
    if (known) return { was: known, is }
    const was = byTitle.get(is.event.title) ?? null
    // Two events of one title are two: the first takes the one that was.
    if (was) byTitle.delete(is.event.title)
    return { was, is }
  })
}

function changeOf(was: OrderedEvent | null, is: OrderedEvent): readonly Change[] {
  if (was === null) return [{ kinds: ['new'], was, is, grades: [], fields: [] }]
  const grades = gradeChanges(was.event, is.event)
  const fields = changedFields(was.event, is.event)
  const kinds: ChangeKind[] = [
    ...(dated(was.event) === dated(is.event) ? [] : (['re-dated'] as const)),
    ...(grades.length === 0 ? [] : (['re-graded'] as const)),
    ...(fields.length === 0 ? [] : (['changed'] as const)),
  ]
  return kinds.length === 0 ? [] : [{ kinds, was, is, grades, fields }]
}

/** All that the list says of when an event was. */
function dated({ main, others, after, before }: TimelineEvent): string {
  const reading = (one: Reading | null) => one && [stringify(one.date), one.sources.map(({ id }) => id)]
  const words = (constraints: TimelineEvent['after']) => constraints.map(({ event, because }) => [event, because])
  return JSON.stringify([reading(main), others.map(reading), words(after), words(before)])
}

function gradeChanges(was: TimelineEvent, is: TimelineEvent): readonly GradeChange[] {
  const before = new Map(was.sources.map(({ source }) => [source.id, gradeOf(source)]))
  return is.sources.flatMap(({ source }) => {
    const [old, now] = [before.get(source.id), gradeOf(source)]
    return old === undefined || old === now ? [] : [{ source, was: old, is: now }]
  })
}

function gradeOf({ grade }: Source): string | null {
  return grade === null ? null : stringifyGrade(grade)
}

/** What an event says, but for when; places, actors and sources by their names, so that no id of the list matters. */
const FIELDS: Readonly<Record<ChangedField, (event: TimelineEvent) => unknown>> = {
  title: ({ title }) => title,
  text: ({ text }) => text,
  status: ({ status }) => status,
  likelihood: ({ likelihood }) => likelihood,
  confidence: ({ confidence }) => confidence,
  contested: ({ contested }) => contested && [contested.by.title, contested.text],
  lane: ({ lane }) => lane?.name,
  places: ({ places }) => places.map(({ name, at }) => [name, at]),
  actors: ({ actors }) => actors.map(({ name, role }) => [name, role]),
  sources: ({ sources }) => sources.map(({ source, at }) => [source.title, source.publisher, source.url, at]),
  figure: ({ figure }) => figure,
  quote: ({ quote }) => quote && [quote.text, quote.by?.name],
  media: ({ media }) => media,
  facts: ({ facts }) => facts,
  notes: ({ notes }) => notes,
}

function changedFields(was: TimelineEvent, is: TimelineEvent): readonly ChangedField[] {
  const told = (event: TimelineEvent, name: ChangedField): string => JSON.stringify(FIELDS[name](event) ?? null)
  return CHANGED_FIELDS.filter((name) => told(was, name) !== told(is, name))
}
