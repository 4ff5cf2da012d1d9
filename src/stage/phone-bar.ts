import type { SlideOutline, StageWords } from '../deck/stage-data.ts'
import type { Slides } from './slides.ts'

const SVG = 'http://www.w3.org/2000/svg'
// Drawn, as the deck's fonts have no arrows.
const arrows = { prev: 'M20 8H2M9 1L2 8l7 7', next: 'M2 8h18M13 1l7 7-7 7' } as const

/** The bar at the foot of the phone layout: the slide before, the event's number, the slide after. */
export class PhoneBar {
  readonly #bar: Element
  readonly #slides: Slides
  readonly #words: StageWords
  readonly #events: number
  readonly #open: () => void

  /** `events` is the number of events in the deck; `open` shows the commands. */
  constructor(
    bar: Element,
    slides: Slides,
    { words, events }: { readonly words: StageWords; readonly events: number },
    open: () => void,
  ) {
    this.#bar = bar
    this.#slides = slides
    this.#words = words
    this.#events = events
    this.#open = open
  }

  show(index: number): void {
    const before = this.#slides.find(index - 1)
    const after = this.#slides.find(index + 1)
    this.#bar.replaceChildren(
      before ? link('prev', before, this.#words.previous) : filler(),
      this.#position(this.#slides.find(index)?.event ?? null),
      after ? link('next', after, this.#words.next) : filler(),
    )
  }

  /** A tap on it opens what the keys do elsewhere. */
  #position(event: number | null): HTMLElement {
    const position = document.createElement('button')
    position.type = 'button'
    position.className = 'position'
    position.addEventListener('click', this.#open)
    if (event === null) {
      position.textContent = '…'
      position.setAttribute('aria-label', this.#words.commands)
      return position
    }
    const [head = '', tail = ''] = this.#words.position.replace('{total}', String(this.#events)).split('{n}')
    const number = document.createElement('b')
    number.textContent = String(event + 1)
    position.append(head, number, tail)
    return position
  }
}

function link(rel: 'prev' | 'next', slide: SlideOutline, word: string): HTMLElement {
  const anchor = document.createElement('a')
  anchor.href = `#${slide.id}`
  anchor.rel = rel
  anchor.setAttribute('aria-label', `${word}: ${slide.short}`)
  const title = document.createElement('span')
  title.textContent = slide.short
  anchor.append(...(rel === 'prev' ? [arrow(rel), title] : [title, arrow(rel)]))
  return anchor
}

function arrow(rel: 'prev' | 'next'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ width: '22', height: '16', viewBox: '0 0 22 16' })) {
    svg.setAttribute(name, value)
  }
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', arrows[rel])
  svg.append(path)
  return svg
}

/** Keeps the number in the middle where there is no neighbour. */
function filler(): HTMLElement {
  return document.createElement('span')
}
