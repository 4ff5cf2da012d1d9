import { isoDay, stringify, type Edtf } from '../edtf/index.ts'
import { given } from './given.ts'
import { stringifyGrade } from './grade.ts'
import type { ActorInput, CitationInput, ConstraintInput, EventInput, PlaceInput } from './input.ts'
import type { SourceInput, TimelineInput } from './input.ts'
import type { Actor, Citation, Constraint, EventMap, Fact, Place, Reading } from './timeline.ts'
import type { Source, Timeline, TimelineEvent } from './timeline.ts'

/**
 * The event list of a timeline, as a person would write it: what is a default is left out, every source, place, actor
 * and lane stands under its id. `resolve` makes the same timeline of it, with nothing written in place.
 */
export function listOf(timeline: Timeline): TimelineInput {
  const { title, subtitle, lang, asOf, marking, bottomLine, likelihoodScale, theme, by, published } = timeline
  return {
    title,
    ...given({
      subtitle,
      lang: lang === 'en' ? null : lang,
      asOf: asOf && isoDay(asOf),
      marking,
      bottomLine,
      likelihoodScale: likelihoodScale === 'ICD 203' ? null : likelihoodScale,
      theme: theme === 'paper' ? null : theme,
      by,
      published: dateText(published),
      periods: timeline.periods.map((period) => ({ title: period.title, date: stringify(period.date) })),
      lanes: byId(timeline.lanes, ({ name }) => name),
      places: byId(timeline.places, placeInput),
      actors: byId(timeline.actors, actorInput),
      sources: byId(timeline.sources, sourceInput),
    }),
    events: timeline.events.map(eventInput),
    ...given({
      context: timeline.context.map((item) => ({
        text: item.text,
        ...given({ sources: item.sources.map(citationInput) }),
      })),
      watch: timeline.watch.map((item) => ({ title: item.title, ...given({ text: item.text }) })),
    }),
  }
}

function eventInput(event: TimelineEvent): EventInput {
  const { contested, quote, media, figure } = event
  return {
    id: event.id,
    title: event.title,
    ...given({
      date: event.main && stringify(event.main.date),
      after: event.after.map(constraintInput),
      before: event.before.map(constraintInput),
      alsoDated: event.others.map(readingInput),
      text: event.text,
      short: event.short === event.title ? null : event.short,
      lane: event.lane && event.lane.id,
      places: ids(event.places),
      actors: ids(event.actors),
      status: event.status === 'reported' ? null : event.status,
      contested: contested && { by: contested.by.id, text: contested.text },
      likelihood: event.likelihood,
      confidence: event.confidence,
      figure: figure && { value: figure.value, ...given({ unit: figure.unit }) },
      quote: quote && { text: quote.text, ...given({ by: quote.by && quote.by.id }) },
      media: media && { src: media.src, alt: media.alt, ...given({ credit: media.credit }) },
      sources: event.sources.map(citationInput),
      notes: event.notes,
      internal: event.internal ? true : null,
      map: mapInput(event.map),
      facts: event.facts.map(factInput),
      minutes: event.minutes,
      exhibit: event.exhibit,
    }),
  }
}

function placeInput({ name, localName, country, at }: Place): PlaceInput {
  return { name, ...given({ localName, country, at }) }
}

function actorInput({ name, role }: Actor): ActorInput {
  return { name, ...given({ role }) }
}

function sourceInput(source: Source): SourceInput {
  const { title, publisher, published, accessed, url, type, grade, summary } = source
  return {
    title,
    ...given({
      publisher,
      published: dateText(published),
      accessed: dateText(accessed),
      url,
      type,
      grade: grade && stringifyGrade(grade),
      summary,
    }),
  }
}

function citationInput({ source, at }: Citation): CitationInput {
  return at === null ? source.id : { source: source.id, at }
}

function constraintInput({ event, because }: Constraint): ConstraintInput {
  return because === null ? event : { event, because }
}

function readingInput({ date, sources }: Reading): { date: string; source?: readonly string[] } {
  return { date: stringify(date), ...given({ source: ids(sources) }) }
}

function factInput({ text, status, word }: Fact): NonNullable<EventInput['facts']>[number] {
  return { text, ...given({ status: status === 'reported' ? null : status, word }) }
}

function mapInput({ route, also, borders }: EventMap): NonNullable<EventInput['map']> | null {
  if (route.length === 0 && also.length === 0 && !borders) return null
  return given({ route: ids(route), also: ids(also), borders: borders ? true : null })
}

function dateText(date: Edtf | null): string | null {
  return date && stringify(date)
}

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
}

function byId<T extends { readonly id: string }, I>(things: readonly T[], input: (thing: T) => I): Record<string, I> {
  return Object.fromEntries(things.map((thing) => [thing.id, input(thing)]))
}
