import type { SlideOutline } from '../deck/stage-data.ts'

/** A jump over more events than this is shown without motion. */
const FAR = 3
/** By then the longest motion is over: that of the rail when it comes in. */
const END_MS = 450

/** Whether the way between two slides is shown as motion. */
export function isNear(from: SlideOutline, to: SlideOutline): boolean {
  return Math.abs(from.passed - to.passed) <= FAR
}

/** Whether the person wants motion, and the page can be seen. */
export function isMotionWanted(): boolean {
  return !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches
}

const COLUMNS = 'from-columns'
const COLUMNS_WITH_LENS = 'from-columns--lens'

/** The classes of a step from the overview's columns to a slide with the rail. */
function columnsLeft(leaving: Element | undefined, entering: Element | undefined): readonly string[] {
  if (!leaving?.querySelector('.overview--columns') || entering?.querySelector('.overview')) return []
  return leaving.querySelector('.lens') ? [COLUMNS, COLUMNS_WITH_LENS] : [COLUMNS]
}

/**
 * Sets the classes that the style sheet moves by: `is-moving` on the deck, `is-leaving`, `is-entering` on slides; and
 * `from-columns` on the deck where the overview's drawing becomes the rail.
 */
export class Motion {
  readonly #wrapper: HTMLElement
  #slides: readonly Element[] = []
  #timer: number | undefined

  constructor(wrapper: HTMLElement) {
    this.#wrapper = wrapper
  }

  begin(leaving: Element | undefined, entering: Element | undefined): void {
    this.finish()
    this.#wrapper.classList.add('is-moving', ...columnsLeft(leaving, entering))
    leaving?.classList.add('is-leaving')
    entering?.classList.add('is-entering')
    this.#slides = [leaving, entering].filter((slide) => slide !== undefined)
    this.#timer = window.setTimeout(() => this.finish(), END_MS)
  }

  /** Ends all motion at once, at its end. */
  finish(): void {
    window.clearTimeout(this.#timer)
    this.#wrapper.classList.remove('is-moving', COLUMNS, COLUMNS_WITH_LENS)
    for (const slide of this.#slides) slide.classList.remove('is-leaving', 'is-entering')
    this.#slides = []
  }
}
