import { parse, faultWords, bounds, type Edtf } from '../edtf/index.ts'
import { diagnostic, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts'
import { findNearest } from '../diagnostics/nearest.ts'
import { idFromTitle } from './ids.ts'
import { parseGrade } from './grade.ts'
import type { ParsedActor, ParsedCitation, ParsedPlace, ParsedSource } from './schema.ts'
import type { Shaped } from './shape.ts'
import type { Actor, Citation, Lane, Place, Reading, Source } from './timeline.ts'

type Identity = Pick<Source, 'id' | 'isDeclared'>

/** A named list of the deck: what it declares, and what events add to it in place. */
class Register<T extends { readonly id: string }> {
  readonly all: T[] = []
  readonly #byId = new Map<string, T>()
  readonly #inPlace = new Map<string, T>()

  add(item: T): void {
    this.all.push(item)
    this.#byId.set(item.id, item)
  }

  find(id: string): T | undefined {
    return this.#byId.get(id)
  }

  ids(): IterableIterator<string> {
    return this.#byId.keys()
  }

  /** The item for a value written in place: equal values are one item. */
  adopt(value: object, make: () => T): T {
    const key = JSON.stringify(value, Object.keys(value).sort())
    const known = this.#inPlace.get(key)
    if (known) return known
    const item = make()
    this.#inPlace.set(key, item)
    this.add(item)
    return item
  }
}

/** What references are resolved against while a list is read. Faults are collected, never thrown. */
export class Scope {
  readonly lanes = new Register<Lane>()
  readonly places = new Register<Place>()
  readonly actors = new Register<Actor>()
  readonly sources = new Register<Source>()
  readonly eventIds = new Set<string>()
  readonly diagnostics: Diagnostic[] = []
  readonly #usedIds = new Set<string>()
  readonly #filled = new Set<string>()

  /** Reports a fault, unless it lies in what was filled in: its own fault is told, and what follows from it is none. */
  report(fault: Diagnostic): void {
    if (this.#filled.size === 0 || !fault.at.some((_, n) => this.isFilled(fault.at.slice(0, n + 1))))
      this.diagnostics.push(fault)
  }

  /** Reports the faults of a shape, and keeps in mind what was filled in for it. */
  take({ faults, filled }: Pick<Shaped<unknown>, 'faults' | 'filled'>): void {
    this.diagnostics.push(...faults)
    for (const path of filled) this.#filled.add(JSON.stringify(path))
  }

  isFilled(path: Path): boolean {
    return this.#filled.has(JSON.stringify(path))
  }

  /** An EDTF value, or `null` with a fault reported. */
  date(text: string, at: Path): Edtf | null {
    const result = parse(text)
    if (result.ok) return result.value
    const { column } = result.fault
    this.report(diagnostic('bad-date', at, { text, why: faultWords(result.fault) }, { column }))
    return null
  }

  optionalDate(text: string | undefined, at: Path): Edtf | null {
    return text === undefined ? null : this.date(text, at)
  }

  reading(text: string, sources: readonly Source[], at: Path): Reading | null {
    const date = this.date(text, at)
    return date === null ? null : { date, bounds: bounds(date), sources }
  }

  lane(id: string, at: Path): Lane | null {
    return this.lanes.find(id) ?? this.#unknown('lane', id, at, this.lanes.ids())
  }

  place(value: string | ParsedPlace, at: Path): Place | null {
    if (typeof value === 'string')
      return this.places.find(value) ?? this.#unknown('place', value, at, this.places.ids())
    return this.places.adopt(value, () =>
      this.#place({ id: this.#inPlaceId(value.name, 'place'), isDeclared: false }, value, at),
    )
  }

  actor(value: string | ParsedActor, at: Path): Actor | null {
    if (typeof value === 'string')
      return this.actors.find(value) ?? this.#unknown('actor', value, at, this.actors.ids())
    return this.actors.adopt(value, () => ({
      id: this.#inPlaceId(value.name, 'actor'),
      isDeclared: false,
      name: value.name,
      role: value.role ?? null,
    }))
  }

  source(value: string | ParsedSource, at: Path): Source | null {
    if (typeof value === 'string')
      return this.sources.find(value) ?? this.#unknown('source', value, at, this.sources.ids())
    return this.sources.adopt(value, () =>
      this.#source({ id: this.#inPlaceId(value.title, 'source'), isDeclared: false }, value, at),
    )
  }

  citation(value: ParsedCitation, at: Path): Citation | null {
    const isPair = typeof value === 'object' && 'source' in value
    const source = this.source(isPair ? value.source : value, isPair ? [...at, 'source'] : at)
    return source === null ? null : { source, at: (isPair ? value.at : undefined) ?? null }
  }

  event(id: string, at: Path): string | null {
    return this.eventIds.has(id) ? id : this.#unknown('event', id, at, this.eventIds)
  }

  declarePlace(id: string, value: ParsedPlace): void {
    this.places.add(this.#place({ id, isDeclared: true }, value, ['places', id]))
  }

  declareActor(id: string, { name, role }: ParsedActor): void {
    this.actors.add({ id, isDeclared: true, name, role: role ?? null })
  }

  declareSource(id: string, value: ParsedSource): void {
    this.sources.add(this.#source({ id, isDeclared: true }, value, ['sources', id]))
  }

  #place(identity: Identity, value: ParsedPlace, at: Path): Place {
    const [lat, lon] = value.at ?? [0, 0]
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
      this.report(diagnostic('bad-coordinates', [...at, 'at'], { lat, lon }))
    return {
      ...identity,
      name: value.name,
      localName: value.localName ?? null,
      country: value.country ?? null,
      at: value.at === undefined ? null : [lat, lon],
    }
  }

  #source(identity: Identity, value: ParsedSource, at: Path): Source {
    this.#usedIds.add(identity.id)
    const grade = value.grade === undefined ? null : parseGrade(value.grade)
    if (value.grade !== undefined && grade === null)
      this.report(diagnostic('bad-grade', [...at, 'grade'], { grade: value.grade }))
    return {
      ...identity,
      number: this.sources.all.length + 1,
      title: value.title,
      publisher: value.publisher ?? null,
      published: this.optionalDate(value.published, [...at, 'published']),
      accessed: this.optionalDate(value.accessed, [...at, 'accessed']),
      url: value.url ?? null,
      type: value.type ?? null,
      grade,
      summary: value.summary ?? null,
    }
  }

  #inPlaceId(title: string, fallback: string): string {
    return idFromTitle(title, fallback, this.#usedIds)
  }

  #unknown(kind: string, id: string, at: Path, known: Iterable<string>): null {
    if (!this.isFilled([`${kind}s`]))
      this.report(diagnostic('unknown-reference', at, { kind, id, nearest: findNearest(id, known) ?? '' }))
    return null
  }
}
