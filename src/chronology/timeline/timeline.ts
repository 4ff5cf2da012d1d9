import type { CalendarDay, Bounds } from '../edtf/value.ts'
import type { Edtf } from '../edtf/index.ts'

/**
 * A resolved event list: complete and readonly. Defaults are filled in, references are the things they name.
 * What is absent is `null` or an empty list, never `undefined`.
 */
export interface Timeline {
  readonly title: string
  readonly subtitle: string | null
  /** BCP 47 */
  readonly lang: string
  /** Information cut-off; `null` where the list gives none (never today). */
  readonly asOf: CalendarDay | null
  readonly marking: string | null
  readonly bottomLine: string | null
  readonly likelihoodScale: LikelihoodScaleName
  readonly theme: string
  readonly by: string | null
  readonly published: Edtf | null
  readonly periods: readonly Period[]
  readonly lanes: readonly Lane[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly sources: readonly Source[]
  /** In the order of the list as written. */
  readonly events: readonly TimelineEvent[]
  readonly context: readonly ContextItem[]
  readonly watch: readonly WatchItem[]
}

export type LikelihoodScaleName = 'ICD 203' | 'PHIA'
export type Status = 'reported' | 'planned' | 'projected'
export type Confidence = 'low' | 'moderate' | 'high'
export type ExhibitName = 'media' | 'figure' | 'likelihood' | 'facts' | 'dates' | 'map' | 'none'

export interface Period {
  readonly title: string
  readonly date: Edtf
}

export interface Lane {
  readonly id: string
  readonly name: string
}

export interface Place {
  readonly id: string
  /** Under its id in the deck’s list; false: written in place, by an event. */
  readonly isDeclared: boolean
  readonly name: string
  readonly localName: string | null
  readonly country: string | null
  /** [latitude, longitude] in degrees; `null`: known by name only. */
  readonly at: readonly [number, number] | null
}

export interface Actor {
  readonly id: string
  /** Under its id in the deck’s list; false: written in place, by an event. */
  readonly isDeclared: boolean
  readonly name: string
  readonly role: string | null
}

/** Admiralty code: reliability A–F and credibility 1–6, judged apart. */
export interface Grade {
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6
}

export interface Source {
  readonly id: string
  /** Under its id in the deck’s list; false: written in place, where it is cited. */
  readonly isDeclared: boolean
  /** From 1, in the order of the list. */
  readonly number: number
  readonly title: string
  readonly publisher: string | null
  readonly published: Edtf | null
  readonly accessed: Edtf | null
  readonly url: string | null
  readonly type: string | null
  /** `null`: not graded. */
  readonly grade: Grade | null
  readonly summary: string | null
}

/** A source and the place in it. */
export interface Citation {
  readonly source: Source
  readonly at: string | null
}

/** One dating of an event, with its bounds as written (not narrowed by anything). */
export interface Reading {
  readonly date: Edtf
  readonly bounds: Bounds
  /** Empty where the list does not say who dates it so. */
  readonly sources: readonly Source[]
}

/** `after` or `before` another event. */
export interface Constraint {
  /** The other event's id. */
  readonly event: string
  /** The source's word that says so. */
  readonly because: string | null
}

export interface TimelineEvent {
  readonly id: string
  /** Place in the list as written, from 0. */
  readonly index: number
  readonly title: string
  /** Light markdown. */
  readonly text: string | null
  /** Label of the rail. */
  readonly short: string
  readonly lane: Lane | null
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly status: Status
  readonly contested: { readonly by: Source; readonly text: string } | null
  readonly likelihood: string | null
  readonly confidence: Confidence | null
  /** The main reading; `null` where the list gives no date. */
  readonly main: Reading | null
  /** Every `alsoDated`, in the order of the list. */
  readonly others: readonly Reading[]
  readonly after: readonly Constraint[]
  readonly before: readonly Constraint[]
  readonly figure: { readonly value: string; readonly unit: string | null } | null
  readonly quote: { readonly text: string; readonly by: Actor | null } | null
  readonly media: { readonly src: string; readonly alt: string; readonly credit: string | null } | null
  readonly sources: readonly Citation[]
  readonly notes: string | null
  readonly internal: boolean
  readonly map: EventMap
  readonly facts: readonly Fact[]
  readonly minutes: number | null
  /** `null`: chosen by what the event has. */
  readonly exhibit: ExhibitName | null
}

export interface EventMap {
  readonly route: readonly Place[]
  readonly also: readonly Place[]
  readonly borders: boolean
}

export interface Fact {
  readonly text: string
  readonly status: Status
  /** What the right column says instead of the status's own word ("agreed", "resumed"). */
  readonly word: string | null
}

export interface ContextItem {
  readonly text: string
  readonly sources: readonly Citation[]
}

export interface WatchItem {
  readonly title: string
  readonly text: string | null
}
