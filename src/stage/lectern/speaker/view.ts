import { lecternWords } from '../words.ts'
import { parseAddress } from '../../address.ts'
import type { Chunks } from '../../chunks.ts'
import { PHONE_SCALE, stageScale } from '../../fit.ts'
import { isRtl } from '../../direction.ts'
import { findCommand } from '../../keys.ts'
import type { Page } from '../../page.ts'
import { Rail } from '../../rail.ts'
import type { Sections } from '../../sections.ts'
import type { Slides } from '../../slides.ts'
import { copyOf, element } from '../element.ts'
import { Channel, readDeckMessage, type DeckMessage, type SpeakerMessage } from './messages.ts'
import { noteBlocks } from './notes.ts'
import { Preview } from './preview.ts'
import { ScrollRegion } from './scroll-region.ts'
import { TimeBar } from './time-bar.ts'

export interface SpeakerParts {
  readonly page: Page
  readonly session: string
  readonly slides: Slides
  readonly sections: Sections
  readonly chunks: Chunks
}

/** Beside the column: lectern.css, `.is-narrow .speaker`. */
const COLUMN_EDGE_PX = 16
const PING_MS = 1500
/** So long without an answer, and the deck is given up for lost, until it answers again. */
const LOST_MS = 5000

/** What the speaker sees: this slide and the next, notes, the time, and the rail to go anywhere. */
export class SpeakerView {
  readonly #parts: SpeakerParts
  readonly #channel: Channel
  readonly #current: Preview
  readonly #next: Preview
  readonly #railElement: HTMLElement
  readonly #rail: Rail
  readonly #bar: TimeBar
  readonly #nextLabel = element('p', 'speaker__next-label')
  readonly #said = element('div', 'speaker__said')
  readonly #aside = element('div', 'speaker__aside')
  readonly #regions = [this.#said, this.#aside].map((region) => new ScrollRegion(region))
  readonly #lost = element('p', 'speaker__lost')
  #index = -1
  #isBlack = false
  #heardAt = Date.now()

  constructor(parts: SpeakerParts) {
    this.#parts = parts
    const { page, session } = parts
    const rail = page.slides.querySelector<HTMLElement>(':scope > .rail') ?? element('div', 'rail')
    this.#channel = new Channel(session)
    this.#current = new Preview('preview--current', copyOf(rail))
    this.#next = new Preview('preview--next', copyOf(rail))
    this.#railElement = copyOf(rail)
    this.#rail = new Rail([this.#railElement])
    this.#bar = new TimeBar(page.data, session)
  }

  start(): void {
    this.#build()
    fit()
    addEventListener('resize', fit)
    this.#channel.listen((data) => {
      const message = readDeckMessage(data)
      if (message) this.#hear(message)
    })
    this.#parts.chunks.onArrival(() => this.#draw())
    document.addEventListener('keydown', (event) => this.#onKey(event))
    document.addEventListener('click', (event) => this.#onClick(event))
    this.#send({ from: 'speaker', type: 'hello' })
    setInterval(() => this.#ping(), PING_MS)
  }

  #build(): void {
    const { page } = this.#parts
    const words = lecternWords()
    const { documentElement, body } = document
    documentElement.dataset['theme'] = 'room'
    documentElement.classList.add('is-speaker')
    document.title = `${words.speaker}: ${document.title}`
    const marking = page.slides.querySelector('.marking')?.cloneNode(true)
    const railFrame = element(
      'div',
      'speaker__rail reveal is-started is-railed',
      element('div', 'slides', this.#railElement),
    )
    this.#lost.setAttribute('role', 'status')
    const desk = element(
      'main',
      'speaker',
      element('h1', 'unseen', words.speaker),
      this.#bar.element,
      ...(marking ? [marking] : []),
      this.#current.element,
      this.#nextLabel,
      this.#next.element,
      this.#said,
      this.#aside,
      railFrame,
      this.#lost,
    )
    body.replaceChildren(desk)
  }

  #hear({ index, isBlack }: DeckMessage): void {
    this.#heardAt = Date.now()
    this.#lost.textContent = ''
    document.documentElement.classList.toggle('is-black', isBlack)
    this.#isBlack = isBlack
    if (index === this.#index || index >= this.#parts.slides.total) return
    this.#index = index
    // The talk begins with the first step.
    if (index > 0) this.#bar.begin()
    const { chunks } = this.#parts
    void chunks.load(index)
    void chunks.load(Math.min(index + 1, this.#parts.slides.total - 1))
    this.#draw()
  }

  #draw(): void {
    const { slides, sections, page } = this.#parts
    const index = this.#index
    if (index < 0) return
    const { position } = page.data.words
    const own = lecternWords()
    const [slide, following] = [slides.find(index), slides.find(index + 1)]
    const section = sections.copy(index)
    this.#current.show(sections.copy(index), slide, slides.findDetail(index)?.step ?? null)
    this.#next.show(sections.copy(index + 1), following, slides.findDetail(index + 1)?.step ?? null)
    const place = position.replace('{n}', String(index + 2)).replace('{total}', String(slides.total))
    this.#nextLabel.replaceChildren(
      ...(following ? [`${own.nextSlide} `, element('strong', '', place)] : [own.lastSlide]),
    )
    const { said, before, asked } = noteBlocks(section, own)
    this.#said.replaceChildren(said ?? element('p', 'speaker__none', own.noNotes))
    this.#aside.replaceChildren(...[before, asked].filter((block) => block !== null))
    for (const region of this.#regions) region.show()
    if (slide) {
      this.#rail.show(slide, slides.findDetail(index)?.step ?? null, false)
      this.#bar.show({ index, passed: slide.passed, event: slide.event })
    }
  }

  #onKey(event: KeyboardEvent): void {
    const isText = event.target instanceof Element && event.target.matches('input')
    const command = isText ? undefined : findCommand(event, true, isRtl())
    if (command === undefined || event.defaultPrevented) return
    const isButton = event.key === ' ' && event.target instanceof Element && event.target.matches('button')
    if (isButton) return
    const from = 'speaker'
    const last = this.#parts.slides.total - 1
    const messages: Partial<Record<typeof command, SpeakerMessage>> = {
      forward: { from, type: 'step', by: 1 },
      back: { from, type: 'step', by: -1 },
      first: { from, type: 'show', index: 0 },
      last: { from, type: 'show', index: last },
      black: { from, type: 'black', isBlack: !this.#isBlack },
    }
    const message = messages[command]
    if (!message) return
    event.preventDefault()
    // As on the deck itself: a step out of the black ends the black.
    this.#send(this.#isBlack && message.type === 'step' ? { from, type: 'black', isBlack: false } : message)
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href')
    if (!href?.startsWith('#')) return
    event.preventDefault()
    const index = this.#parts.slides.indexOf(parseAddress(href) ?? '')
    if (index !== undefined) this.#send({ from: 'speaker', type: 'show', index })
  }

  #ping(): void {
    this.#send({ from: 'speaker', type: 'hello' })
    const isLost = Date.now() - this.#heardAt > LOST_MS
    const { lost } = lecternWords()
    if (isLost && this.#lost.textContent === '') this.#lost.textContent = lost
  }

  #send(message: SpeakerMessage): void {
    this.#channel.send(message)
  }
}

/** The view is made for 1280 × 720 px, and fills the window as well as it can. In one too small to read it, it is a column. */
function fit(): void {
  const { classList, style, clientWidth } = document.documentElement
  const scale = stageScale(innerWidth, innerHeight)
  classList.toggle('is-narrow', scale < PHONE_SCALE)
  style.setProperty('--stage-scale', String(scale))
  style.setProperty('--column-scale', String((clientWidth - 2 * COLUMN_EDGE_PX) / 1280))
}
