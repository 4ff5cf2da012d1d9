import { lecternWords } from './words.ts'
import type { LecternDeck } from '../lectern-loader.ts'
import { idle } from '../idle.ts'
import { isRailed, Rail } from '../rail.ts'
import { copyOf, element, filled } from './element.ts'

/** A rail on each page of a longer deck would keep the browser busy for minutes; `chronodeck pdf` has them all. */
const MOST_RAILS = 300
const SLIDES_AT_ONCE = 50

/** The browser's own print: all slides of the deck, each in its final state on a page, in the colours of paper. */
export class Printing {
  readonly #deck: LecternDeck
  #copy: HTMLElement | null = null
  #theme: string | undefined
  /** Held, so that the browser has them at hand when their slides are printed. */
  readonly #images: HTMLImageElement[] = []
  #isSettled = false
  /** Whether the pages stay in sight: who printed decks of reveal.js asks for `?print-pdf`. */
  readonly #isView: boolean

  constructor(deck: LecternDeck) {
    this.#deck = deck
    this.#isView = deck.page.asked === 'print'
  }

  listen(): void {
    addEventListener('beforeprint', () => this.#begin())
    addEventListener('afterprint', () => this.#isView || this.#end())
  }

  /** Loads fonts and images of all slides: a print does not wait for any. */
  async settle(): Promise<void> {
    const { slides, sections, chunks } = this.#deck
    await Promise.allSettled(Array.from(document.fonts, (font) => font.load()))
    for (let index = 0; index < slides.total; index++) {
      if (index % SLIDES_AT_ONCE === 0) await idle()
      // Of thousands of slides few have an image: only those are made.
      if (chunks.find(index)?.html.includes('<img') === false) continue
      for (const { src } of sections.copy(index)?.querySelectorAll('img') ?? []) {
        const image = new Image()
        image.src = src
        this.#images.push(image)
        await image.decode().catch(() => undefined)
      }
    }
    this.#isSettled = true
    // For tools that print a page when it is all there.
    document.documentElement.classList.add('is-settled')
    if (this.#isView) this.#begin()
  }

  #begin(): void {
    if (this.#copy && this.#isSettled) return
    this.#end()
    const { dataset } = document.documentElement
    this.#theme = dataset['theme']
    dataset['theme'] = 'print'
    this.#copy = this.#makeCopy()
    // First, so that references by id lead to what is printed.
    document.body.prepend(this.#copy)
    document.documentElement.classList.add('is-printing')
    document.documentElement.classList.toggle('is-print-view', this.#isView)
  }

  #end(): void {
    this.#copy?.remove()
    this.#copy = null
    document.documentElement.classList.remove('is-printing')
    if (this.#theme !== undefined) document.documentElement.dataset['theme'] = this.#theme
  }

  #makeCopy(): HTMLElement {
    const { slides, sections: all } = this.#deck
    const sections = Array.from({ length: slides.total }, (_, index) => all.copy(index))
    const pages = [
      ...sections.flatMap((section, index) => (section ? [this.#page(section, index)] : [])),
      this.#legend(),
    ]
    const { loading } = lecternWords()
    const notice = element('section', 'page slide page--notice')
    notice.append(
      element(
        'h2',
        '',
        filled(loading, { n: sections.filter((section) => section !== null).length, total: slides.total }),
      ),
    )
    return element('div', 'paper print-copy', ...(this.#isSettled ? [] : [notice]), ...pages)
  }

  #page(section: HTMLElement, index: number): HTMLElement {
    const { slides, page } = this.#deck
    section.className = 'page slide'
    for (const name of ['hidden', 'inert', 'aria-hidden', 'style']) section.removeAttribute(name)
    section.querySelector('.notes')?.remove()
    const number = element('span', 'page-number', `${index + 1} / ${slides.total + 1}`)
    const edge = section.querySelector('.edge__right')
    if (edge) edge.prepend(number)
    else section.querySelector('.edge--bottom')?.append(element('span', 'edge__right', number))
    const slide = slides.find(index)
    const rail = slide && !isRailed(slide) ? null : page.slides.querySelector(':scope > .rail')
    if (rail && slide && slides.total <= MOST_RAILS) {
      const copy = copyOf(rail)
      new Rail([copy]).show(slide, slides.findDetail(index)?.step ?? null, false)
      section.append(copy)
    }
    return section
  }

  #legend(): HTMLElement {
    const { page, slides } = this.#deck
    const content = page.legend?.querySelector('template')?.content ?? page.legend
    const overlay = content?.querySelector('.overlay')
    const section = element('section', 'page slide')
    section.dataset['layout'] = 'legend'
    if (overlay) section.append(...copyOf(overlay).childNodes)
    const number = element('span', 'page-number', `${slides.total + 1} / ${slides.total + 1}`)
    section.querySelector('.edge__right')?.prepend(number)
    return section
  }
}
