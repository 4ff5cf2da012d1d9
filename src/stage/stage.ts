import type { RevealApi } from 'reveal.js'
import type { SlideOutline } from '../deck/stage-data.ts'
import type { AddressBar } from './address-bar.ts'
import { findChapterStep } from './chapter-step.ts'
import type { Chunks } from './chunks.ts'
import { isMotionWanted, isNear, type Motion } from './motion.ts'
import type { Place } from './place.ts'
import { isRailed, type Rail } from './rail.ts'
import { findHeading, type Sections } from './sections.ts'
import type { Slides } from './slides.ts'
import { findSpan, neighbourhood, type Span } from './span.ts'

export interface StageParts {
  readonly deck: RevealApi
  readonly wrapper: HTMLElement
  readonly slides: Slides
  readonly sections: Sections
  readonly chunks: Chunks
  readonly rail: Rail
  readonly motion: Motion
  readonly addressBar: AddressBar
  readonly place: Place
  readonly announcer: HTMLElement | null
  /** See `StageWords.missing`. */
  readonly missing: string
}

export interface ShowOptions {
  /** `push` leaves the slide shown before one "back" away. Default `replace`. */
  readonly address?: 'replace' | 'push' | undefined
  /** Id of the element on the slide that gets the focus; default its heading. */
  readonly elementId?: string | null
  /** Said in place of the slide's own words. */
  readonly said?: string | undefined
}

/** The deck as it is shown: one current slide, and everything that follows it. */
export class Stage {
  readonly #parts: StageParts
  readonly #listeners: ((index: number) => void)[] = []
  #span: Span
  #index: number
  /** The slide that is waited for until it is known what it is. */
  #wanted: number | null = null
  #wishes = 0
  #isKept: ((event: number) => boolean) | null = null

  /** Slide `index` is current and `span` is mounted. */
  constructor(parts: StageParts, index: number, span: Span) {
    this.#parts = parts
    this.#index = index
    this.#span = span
    this.#settle(index, false)
    parts.deck.on('slidechanged', () => this.#adopt())
    parts.chunks.onArrival((start, end) => this.#complete(start, end))
  }

  get index(): number {
    return this.#index
  }

  get last(): number {
    return this.#parts.slides.total - 1
  }

  /** The section of the current slide. */
  get section(): HTMLElement | undefined {
    return this.#parts.sections.find(this.#index)
  }

  /** `listener` is called now and after each step with the current slide's index. */
  onShow(listener: (index: number) => void): void {
    this.#listeners.push(listener)
    listener(this.#index)
  }

  /** Mounts the neighbours of the first slide, which stands alone until it is there. */
  surround(): void {
    const { deck, slides, sections, chunks } = this.#parts
    const span = neighbourhood(this.#index, slides.total)
    if (this.#span.end - this.#span.start > 1 || !slides.find(span.end - 1)) return
    sections.mount(span)
    this.#span = span
    const place = this.#index - span.start
    if (place !== deck.getIndices().h) deck.slide(place)
    deck.sync()
    void chunks.load(span.start)
    void chunks.load(span.end - 1)
  }

  step(by: 1 | -1): void {
    this.show(this.#nextOf(this.#wanted ?? this.#index, by))
  }

  /** Steps go through these events alone, by their indices, and slides of none; `null`: through all. */
  filter(isKept: ((event: number) => boolean) | null): void {
    this.#isKept = isKept
    this.#parts.rail.cut(isKept)
  }

  /** Stands in the address from now on, before the slide; empty for none. */
  keepQuery(query: string): void {
    this.#parts.addressBar.keepQuery(query)
  }

  /** The next slide that is stepped to; beyond the last one there is none. */
  #nextOf(index: number, by: 1 | -1): number {
    const { slides } = this.#parts
    let next = index + by
    for (; this.#isKept !== null; next += by) {
      const event = slides.find(next)?.event ?? null
      if (event === null || this.#isKept(event)) break
    }
    return next
  }

  /** Goes on by a chapter, or by a slide where there are none. */
  stepChapter(by: 1 | -1): void {
    this.show(findChapterStep(this.#wanted ?? this.#index, by, this.#parts.slides.stops))
  }

  /** A wish that may have to wait; the function that comes back tells whether it is still the newest. */
  wish(): () => boolean {
    const number = ++this.#wishes
    return () => number === this.#wishes
  }

  /** Shows slide `index` at once; an index outside the deck shows nothing new. */
  show(index: number, options: ShowOptions = {}): void {
    const { slides } = this.#parts
    if (index < 0 || index >= slides.total) return
    const isNewest = this.wish()
    const span = findSpan(index, slides.total, this.#span, this.#index)
    const slide = slides.find(span.end - 1) && slides.find(index)
    if (!slide) return void this.#await(index, options, isNewest)
    this.#wanted = null
    const leaving = this.#index
    if (index !== leaving) this.#mount(index, span)
    this.#tell(slide, options)
    this.#focus(options.elementId ?? null)
    // Last, as what comes before asks for a layout, and that of a long rail takes its time.
    if (index !== leaving) this.#settle(leaving, isMotionWanted())
  }

  /** Place, address and screen readers learn of the current slide. */
  #tell(slide: SlideOutline, options: ShowOptions): void {
    this.#parts.place.write(slide.id)
    if (options.address === 'push') this.#parts.addressBar.push(slide.id)
    else this.#parts.addressBar.replace(slide.id)
    this.say(options.said ?? this.#parts.slides.findDetail(this.#index)?.said ?? slide.short)
  }

  /** A deck's first slides can be shown before it is known what all the others are: the step is made then. */
  async #await(index: number, options: ShowOptions, isNewest: () => boolean): Promise<void> {
    this.#wanted = index
    const isHere = await this.#parts.slides.load()
    if (!isNewest()) return
    this.#wanted = null
    if (isHere) this.show(index, options)
    else this.warn()
  }

  /** Said once by screen readers. */
  say(text: string): void {
    const { announcer } = this.#parts
    announcer?.classList.remove('is-shown')
    if (announcer && announcer.textContent !== text) announcer.textContent = text
  }

  /** Says and shows, until the next step, that a slide cannot be had. */
  warn(): void {
    this.say(this.#parts.missing)
    this.#parts.announcer?.classList.add('is-shown')
  }

  /** Ends all motion at once, at its end. */
  finish(): void {
    this.#parts.motion.finish()
    this.#parts.rail.finish()
  }

  /** Brings rail and style classes to the current slide, from slide `leaving`. */
  #settle(leaving: number, wanted: boolean): void {
    const { wrapper, slides, sections, rail, motion } = this.#parts
    const from = slides.find(leaving)
    const to = slides.find(this.#index)
    if (!from || !to) return
    const moving = wanted && isNear(from, to)
    wrapper.classList.toggle('is-railed', isRailed(to))
    wrapper.classList.toggle('was-railed', isRailed(from))
    rail.show(to, slides.findDetail(this.#index)?.step ?? null, moving)
    if (moving) motion.begin(sections.find(leaving), sections.find(this.#index))
    else motion.finish()
    for (const listener of this.#listeners) listener(this.#index)
  }

  /** The rail and the words of a slide whose chunk came late. */
  #complete(start: number, end: number): void {
    const { slides, rail } = this.#parts
    const slide = slides.find(this.#index)
    if (!slide || this.#index < start || this.#index >= end) return
    const detail = slides.findDetail(this.#index)
    rail.show(slide, detail?.step ?? null, false)
    if (detail && this.#parts.announcer?.textContent === slide.short) this.say(detail.said)
  }

  /** Follows a step that was made through reveal.js itself. */
  #adopt(): void {
    const { deck, slides } = this.#parts
    const { id } = deck.getCurrentSlide()
    const index = slides.indexOf(id)
    if (index === undefined || index === this.#index) return
    const leaving = this.#index
    this.#index = index
    this.show(index)
    this.#settle(leaving, isMotionWanted())
    // reveal.js is still busy with its own step.
    queueMicrotask(() => this.#mount(index, findSpan(index, slides.total, this.#span, index)))
  }

  /** Mounts what slide `index` needs around it, and shows it; reveal.js learns of a new span only when it has moved. */
  #mount(index: number, span: Span): void {
    const { deck, sections, chunks } = this.#parts
    const moved = span !== this.#span
    sections.mount(span)
    this.#span = span
    this.#index = index
    const place = index - span.start
    // The first slide has one place only: where another stood there, reveal.js is led away from it first.
    if (moved && place === deck.getIndices().h) deck.slide(place + 1)
    deck.slide(place)
    this.section?.scrollTo(0, 0)
    if (!moved) return
    deck.sync()
    void chunks.load(span.start)
    void chunks.load(span.end - 1)
  }

  #focus(elementId: string | null): void {
    const section = this.section
    if (!section) return
    const element = elementId === null ? null : section.querySelector<HTMLElement>(`#${CSS.escape(elementId)}`)
    if (!element) return findHeading(section)?.focus({ preventScroll: true })
    if (element.tabIndex < 0) element.tabIndex = -1
    element.focus()
  }
}
