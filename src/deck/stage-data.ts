/** What the page and the stage agree on. Nothing is imported here, so that the stage's own types stay small. */

export type LayoutName =
  | 'title'
  | 'overview'
  | 'changes'
  | 'chapter'
  | 'event'
  | 'context'
  | 'closing'
  | 'sources'
  | 'legend'

/** What the page gives to the stage, as JSON in `<script type="application/json" id="deck">`. */
export interface StageData {
  /** Tells decks apart in the browser's one store for all `file://` pages. */
  readonly key: string
  /** How many slides the deck has, and how many events. */
  readonly total: number
  readonly events: number
  /** Where a step of a chapter stops: the chapters' opening slides, and the first slide behind the last; none without. */
  readonly stops: readonly number[]
  /** The slides whose sections stand in the page: the first ones. */
  readonly slides: readonly StageSlide[]
  /** A classic script with the outline of all slides; `null` where all are in the page. */
  readonly outline: string | null
  /** Sections beyond those in the page come as classic scripts of this many slides each; 0: all are in the page. */
  readonly chunkSize: number
  readonly chunks: readonly string[]
  /** What can be found, as a script; see `FindEntry`. */
  readonly find: string
  /** What a talk needs beside the slides, to be loaded when the first is there; `null` where it stands in the page. */
  readonly lectern: { readonly script: string; readonly style: string } | null
  /** Its words, as a script; see `LecternWords`. */
  readonly lecternWords: string
  /** The transcript's path; `null` where there is none beside the page. */
  readonly transcript: string | null
  /** How long each event of the list may take, minutes; 0 where the list does not say. */
  readonly minutes: readonly number[]
  readonly words: StageWords
}

/** What can be found of a slide. */
export interface FindEntry {
  /** Its index. */
  readonly slide: number
  /** The event's number; `null` for other slides, which have no dates either. */
  readonly number: number | null
  /** The date in words. */
  readonly date: string
  /** First and last day, counted from 1 January 1970; `null` where there is none. */
  readonly first: number | null
  readonly last: number | null
  readonly title: string
  readonly text: string
  /** What events are chosen by: names by `lane`, `status`, `actor`, `place` and `source`; none on other slides. */
  readonly facets: Readonly<Partial<Record<'lane' | 'status' | 'actor' | 'place' | 'source', readonly string[]>>>
}

/** What must be known of a slide before one can go there. */
export interface SlideOutline {
  readonly id: string
  readonly layout: LayoutName
  /** Label of the phone's previous and next links, and the slide's title until its section is there. */
  readonly short: string
  readonly event: number | null
  readonly passed: number
}

/** What comes with a slide's section. */
export interface SlideDetail {
  /** Said once at each step: "3 of 9. 12 July 2025. Lavrov meets Kim Jong Un in Wonsan". */
  readonly said: string
  /** Its event on the rail. */
  readonly step: RailStep | null
}

export interface StageSlide extends SlideOutline, SlideDetail {}

/** A slide in a chunk script. */
export interface ChunkSlide extends SlideDetail {
  /** One whole `<section>`. */
  readonly html: string
}

/** Geometry that the rail's motion interpolates, in stage px. */
export interface RailStep {
  /** Centre of the step on the chain. */
  readonly x: number
  readonly y: number
  /**
   * The current beam: up to four shapes (a fork has one a tine, an open beam its area and two edges), each a flat list
   * x, y, x, y …, the step point first. A line is a shape without area.
   */
  readonly beam: readonly (readonly number[])[]
  /** Classes of the current beam's path, from the grammar of marks. */
  readonly beamClass: string
}

/** The stage's own words, in the deck's language. */
export interface StageWords {
  readonly previous: string
  readonly next: string
  /** `{n}` and `{total}` are filled in. */
  readonly position: string
  readonly legend: string
  readonly close: string
  /** What the keys do, where there are none. */
  readonly commands: string
  /** Said when the address names no slide; `{id}` is filled in. */
  readonly unknown: string
  /** Said and shown when a slide is wanted that the files at hand do not tell of. */
  readonly missing: string
}

/** Words of what lies over the slides. */
export interface LecternWords {
  readonly keys: string
  readonly keyRows: readonly (readonly [keys: string, does: string])[]
  readonly letters: string
  readonly filter: string
  readonly facets: Readonly<Record<'lane' | 'status' | 'actor' | 'place' | 'source', string>>
  readonly dates: string
  readonly from: string
  readonly to: string
  readonly showAll: string
  /** `{n}` and `{total}` are filled in. */
  readonly shown: string
  readonly transcript: string
  readonly goTo: string
  readonly goToHint: string
  readonly search: string
  readonly searchHint: string
  readonly none: string
  /** `{n}` is filled in. */
  readonly more: string
  readonly black: string
  readonly zoom: string
  readonly noZoom: string
  readonly speaker: string
  readonly refused: string
  readonly noNotes: string
  readonly clock: string
  readonly elapsed: string
  /** `{total}` is filled in. */
  readonly left: string
  readonly minutes: string
  /** `{time}` is filled in. */
  readonly ahead: string
  readonly behind: string
  readonly onPlan: string
  readonly nextSlide: string
  readonly lastSlide: string
  readonly before: string
  readonly asked: string
  readonly lost: string
  readonly startAgain: string
  readonly pause: string
  readonly goOn: string
  /** `{n}` and `{total}` are filled in. */
  readonly loading: string
}
