import type { Change } from '../chronology/changes/changes.ts'
import type { CalendarDay } from '../chronology/edtf/index.ts'
import type { Chronology } from '../chronology/order/chronology.ts'
import type { FittedEvent } from './event/fit.ts'
import type { LayoutName } from './stage-data.ts'

export type { LayoutName } from './stage-data.ts'

/** A deck: slides as data, in the order they are shown. Nothing in it is HTML yet. */
export interface Deck {
  readonly chronology: Chronology
  readonly slides: readonly Slide[]
  /** An overlay on the stage, the last page on paper. */
  readonly legend: PlainSlide
  /** What has changed since an older state of the list, where that is asked for. */
  readonly since: Since | null
}

export interface Since {
  readonly changes: readonly Change[]
  /** The older state's cut-off; `null` where it gave none. */
  readonly asOf: CalendarDay | null
}

export type Slide = EventSlide | ChapterSlide | PlainSlide

/** What every slide has. */
interface SlideBase {
  /** Unique in the deck, and the address `#/<id>`: an event's id, `<id>~2` for its second slide, the layout's name, or a chapter's, `~1941`. */
  readonly id: string
  /** The slide's one heading: an event's title, elsewhere a finding. Plain text. */
  readonly title: string
  /** Which continuation of its event or layout this is, from 1. */
  readonly part: number
  /** How many events lie behind this slide: the rail fills that many steps. */
  readonly passed: number
  readonly notes: string | null
}

export interface EventSlide extends SlideBase {
  readonly layout: 'event'
  /** Index of the event in the date order, from 0. */
  readonly event: number
  readonly fitted: FittedEvent
}

/** Opens a chapter. */
export interface ChapterSlide extends SlideBase {
  readonly layout: 'chapter'
  readonly event: null
  /** Index of the chapter in date order, from 0. */
  readonly chapter: number
}

export interface PlainSlide extends SlideBase {
  readonly layout: Exclude<LayoutName, 'event' | 'chapter'>
  readonly event: null
}
