/** What the page and the stage agree on. Nothing is imported here, so that the stage's own types stay small. */

export type LayoutName = 'title' | 'overview' | 'event' | 'context' | 'closing' | 'sources' | 'legend'

/** What the page gives to the stage, as JSON in `<script type="application/json" id="deck">`. */
export interface StageData {
  /** Tells decks apart in the browser's one store for all `file://` pages. */
  readonly key: string
  readonly slides: readonly StageSlide[]
  /** Sections beyond those in the page come as classic scripts of this many slides each; 0: all are in the page. */
  readonly chunkSize: number
  readonly chunks: readonly string[]
  readonly rail: RailMotion
  readonly words: StageWords
}

export interface StageSlide {
  readonly id: string
  readonly layout: LayoutName
  /** Said once at each step: "3 of 9. 12 July 2025. Lavrov meets Kim Jong Un in Wonsan". */
  readonly said: string
  /** Label of the phone's previous and next links. */
  readonly short: string
  readonly event: number | null
  readonly passed: number
}

/** Geometry that the rail's motion interpolates, by event, in stage px. */
export interface RailMotion {
  readonly steps: readonly RailStep[]
}

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
  /** Said when the address names no slide; `{id}` is filled in. */
  readonly unknown: string
}
