import { diagnostic, findNearest, type Path } from '../diagnostics/index.ts'
import { findBand, likelihoodTerms } from './likelihood.ts'
import type { ParsedConstraint, ParsedEvent } from './schema.ts'
import type { Scope } from './scope.ts'
import type {
  Citation,
  Constraint,
  EventMap,
  LikelihoodScaleName,
  Place,
  Reading,
  Source,
  TimelineEvent,
} from './timeline.ts'

/** Resolves one event whose shape is right: its references, dates and what must go together. */
export function resolveEvent(
  { index, id, parsed }: { readonly index: number; readonly id: string; readonly parsed: ParsedEvent },
  scaleName: LikelihoodScaleName,
  scope: Scope,
): TimelineEvent {
  const at: Path = ['events', index]
  const resolver = new EventResolver(at, scope)
  const isDated = parsed.date !== undefined || parsed.after.length + parsed.before.length > 0
  if (!isDated && !['date', 'after', 'before'].some((field) => scope.isFilled([...at, field]))) {
    scope.report(diagnostic('no-when', at, { event: id }))
  }
  resolver.checkLikelihood(parsed, id, scaleName)
  const sources = resolver.citations(parsed.sources, 'sources')
  return {
    id,
    index,
    ...plainFields(parsed),
    lane: parsed.lane === undefined ? null : scope.lane(parsed.lane, [...at, 'lane']),
    places: parsed.places.flatMap((place, n) => scope.place(place, [...at, 'places', n]) ?? []),
    actors: parsed.actors.flatMap((actor, n) => scope.actor(actor, [...at, 'actors', n]) ?? []),
    contested: resolver.contested(parsed.contested),
    main: resolver.main(parsed.date, sources),
    others: resolver.others(parsed.alsoDated),
    after: resolver.constraints(parsed.after, 'after'),
    before: resolver.constraints(parsed.before, 'before'),
    quote: resolver.quote(parsed.quote),
    sources,
    map: resolver.map(parsed.map),
  }
}

type PlainField =
  | ('title' | 'text' | 'short' | 'status' | 'likelihood' | 'confidence' | 'figure' | 'media')
  | ('notes' | 'internal' | 'facts' | 'minutes' | 'exhibit')

/** The fields that refer to nothing: their defaults filled in. */
function plainFields(parsed: ParsedEvent): Pick<TimelineEvent, PlainField> {
  const { text = null, likelihood = null, confidence = null, notes = null, minutes = null, exhibit = null } = parsed
  return {
    title: parsed.title,
    text,
    short: parsed.short ?? parsed.title,
    status: parsed.status,
    likelihood,
    confidence,
    figure: parsed.figure ? { value: parsed.figure.value, unit: parsed.figure.unit ?? null } : null,
    media: parsed.media ? { ...parsed.media, credit: parsed.media.credit ?? null } : null,
    notes,
    internal: parsed.internal,
    facts: parsed.facts.map((fact) => ({ text: fact.text, status: fact.status, word: fact.word ?? null })),
    minutes,
    exhibit,
  }
}

/** The parts of one event, each resolved where it stands. */
class EventResolver {
  readonly #at: Path
  readonly #scope: Scope

  constructor(at: Path, scope: Scope) {
    this.#at = at
    this.#scope = scope
  }

  citations(parsed: ParsedEvent['sources'], field: string): Citation[] {
    return parsed.flatMap((value, n) => this.#scope.citation(value, [...this.#at, field, n]) ?? [])
  }

  constraints(parsed: readonly ParsedConstraint[], field: 'after' | 'before'): Constraint[] {
    return parsed.flatMap((value, n): Constraint[] => {
      const name = typeof value === 'string' ? value : value.event
      const event = this.#scope.event(name, [...this.#at, field, n])
      return event === null ? [] : [{ event, because: (typeof value === 'string' ? undefined : value.because) ?? null }]
    })
  }

  main(date: string | undefined, sources: readonly Citation[]): Reading | null {
    if (date === undefined) return null
    const cited = sources.map(({ source }) => source)
    return this.#scope.reading(date, cited, [...this.#at, 'date'])
  }

  others(parsed: ParsedEvent['alsoDated']): Reading[] {
    return parsed.flatMap((other, n): Reading[] => {
      const at: Path = [...this.#at, 'alsoDated', n]
      const sources = other.source.flatMap((source, m): Source[] => {
        const found = this.#scope.source(source, [...at, 'source', m])
        return found === null ? [] : [found]
      })
      const reading = this.#scope.reading(other.date, sources, [...at, 'date'])
      return reading === null ? [] : [reading]
    })
  }

  contested(parsed: ParsedEvent['contested']): TimelineEvent['contested'] {
    if (parsed === undefined) return null
    const by = this.#scope.source(parsed.by, [...this.#at, 'contested', 'by'])
    return by === null ? null : { by, text: parsed.text }
  }

  quote(parsed: ParsedEvent['quote']): TimelineEvent['quote'] {
    if (parsed === undefined) return null
    return {
      text: parsed.text,
      by: parsed.by === undefined ? null : this.#scope.actor(parsed.by, [...this.#at, 'quote', 'by']),
    }
  }

  map(parsed: ParsedEvent['map']): EventMap {
    const places = (ids: readonly string[], field: string): Place[] =>
      ids.flatMap((id, n) => this.#scope.place(id, [...this.#at, 'map', field, n]) ?? [])
    return {
      route: places(parsed?.route ?? [], 'route'),
      also: places(parsed?.also ?? [], 'also'),
      borders: parsed?.borders ?? false,
    }
  }

  checkLikelihood(parsed: ParsedEvent, event: string, scaleName: LikelihoodScaleName): void {
    if (parsed.likelihood === undefined) return
    const at: Path = [...this.#at, 'likelihood']
    if (parsed.status === 'reported' && !this.#scope.isFilled([...this.#at, 'status']))
      this.#scope.report(diagnostic('likelihood-of-fact', at, { event }))
    if (findBand(scaleName, parsed.likelihood) || this.#scope.isFilled(['likelihoodScale'])) return
    const terms = likelihoodTerms(scaleName)
    const nearest = findNearest(parsed.likelihood, terms) ?? ''
    this.#scope.report(
      diagnostic('unknown-likelihood', at, {
        term: parsed.likelihood,
        scale: scaleName,
        nearest,
        terms: terms.join(', '),
      }),
    )
  }
}
