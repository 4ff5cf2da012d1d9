import type { Confidence, ExhibitName, LikelihoodScaleName, Status } from './timeline.ts'

/** One, or several in a list. */
export type OneOrMany<T> = T | readonly T[]

/** The ids a list declares; references to anything else do not compile. */
export interface Ids {
  source: string
  place: string
  actor: string
  lane: string
  event: string
}

/** A timeline as a person writes it: friendly, everything but `title` and `events` may be left out. */
export interface TimelineInput<I extends Ids = Ids> {
  title: string
  subtitle?: string
  /** BCP 47 language of the deck, `en` by default. */
  lang?: string
  /** Information cut-off, an EDTF day. Without it there is no cut-off line; it is never today. */
  asOf?: string
  /** Band at the top and bottom of every slide and page, e.g. `TLP:CLEAR`. */
  marking?: string
  /** The main point first (BLUF), one or two sentences. */
  bottomLine?: string
  /** Which standard's likelihood terms the deck uses, `ICD 203` by default. */
  likelihoodScale?: LikelihoodScaleName
  theme?: string
  /** The brief's own author. */
  by?: string
  /** The brief's own date, EDTF. */
  published?: string
  /** Chapters. Without them, years. */
  periods?: readonly { title: string; date: string }[]
  lanes?: Readonly<Record<I['lane'], string>>
  places?: Readonly<Record<I['place'], PlaceInput>>
  actors?: Readonly<Record<I['actor'], ActorInput>>
  sources?: Readonly<Record<I['source'], SourceInput>>
  events: readonly EventInput<I>[]
  /** Undated background: a slide of its own. */
  context?: readonly { text: string; sources?: OneOrMany<CitationInput<I>> }[]
  /** What to watch, on the closing slide. */
  watch?: readonly { title: string; text?: string }[]
}

export interface PlaceInput {
  name: string
  /** The name in its own script. */
  localName?: string
  country?: string
  /** [latitude, longitude] in degrees. Without it the place is known by name only. */
  at?: readonly [number, number]
}

export interface ActorInput {
  name: string
  role?: string
}

export interface SourceInput {
  title: string
  publisher?: string
  /** EDTF */
  published?: string
  /** EDTF */
  accessed?: string
  url?: string
  type?: string
  /** Admiralty code, reliability A–F and credibility 1–6, e.g. `B2`. Absent means not graded. */
  grade?: string
  summary?: string
}

/** A source by id or written in place, with the place in it where wanted. */
export type CitationInput<I extends Ids = Ids> =
  | NoInfer<I['source']>
  | { source: NoInfer<I['source']> | SourceInput; at?: string }
  | SourceInput

/** The other event's id, with the word of the source that says so where there is one. */
export type ConstraintInput<I extends Ids = Ids> =
  | NoInfer<I['event']>
  | { event: NoInfer<I['event']>; because?: string }

export interface EventInput<I extends Ids = Ids> {
  /** `[a-z0-9][a-z0-9-]*`, not digits alone. Made from the title where absent. */
  id?: I['event']
  /** An EDTF string. An event needs a date, or `after` or `before`, or both. */
  date?: string
  after?: OneOrMany<ConstraintInput<I>>
  before?: OneOrMany<ConstraintInput<I>>
  /** Other datings, and who gives them. */
  alsoDated?: OneOrMany<{ date: string; source?: OneOrMany<NoInfer<I['source']>> }>
  title: string
  /** Light markdown. */
  text?: string
  /** Label of the rail, up to 22 characters. */
  short?: string
  lane?: NoInfer<I['lane']>
  places?: OneOrMany<NoInfer<I['place']> | PlaceInput>
  actors?: OneOrMany<NoInfer<I['actor']> | ActorInput>
  /** `reported` by default: it happened, by the sources given. */
  status?: Status
  /** A source that denies that it happened. */
  contested?: { by: NoInfer<I['source']>; text: string }
  /** A term of the deck's scale; only with `planned` or `projected`. */
  likelihood?: string
  /** Confidence in the evidence: another thing than likelihood. */
  confidence?: Confidence
  figure?: { value: string; unit?: string }
  quote?: { text: string; by?: NoInfer<I['actor']> | ActorInput }
  /** `src` is relative to the deck's file. */
  media?: { src: string; alt: string; credit?: string }
  sources?: OneOrMany<CitationInput<I>>
  /** For the speaker. */
  notes?: string
  /** Left out of every copy made without `--notes`. */
  internal?: boolean
  map?: { route?: readonly NoInfer<I['place']>[]; also?: readonly NoInfer<I['place']>[]; borders?: boolean }
  facts?: readonly { text: string; status?: Status; word?: string }[]
  /** Planned speaking time. */
  minutes?: number
  /** What the right column shows, where the usual choice is not wanted. */
  exhibit?: ExhibitName
}
