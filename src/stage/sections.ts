import type { SlideOutline } from '../deck/stage-data.ts'
import type { Chunks } from './chunks.ts'
import type { Slides } from './slides.ts'
import type { Span } from './span.ts'

/** Mounts the sections of a span in the page, in order, and keeps every other slide out of it. */
export class Sections {
  readonly #parent: HTMLElement
  readonly #slides: Slides
  readonly #chunks: Chunks
  /** What stands behind the last section: the rail. */
  readonly #after: Element | null
  /** The page's own sections stay in memory; the others are made again from their HTML. */
  readonly #own: readonly HTMLElement[]
  readonly #mounted = new Map<number, HTMLElement>()
  /** Slides that are shown by their title alone, as their HTML is not here. */
  readonly #blank = new Set<number>()
  #span: Span = { start: 0, end: 0 }

  constructor(parent: HTMLElement, slides: Slides, chunks: Chunks) {
    this.#parent = parent
    this.#slides = slides
    this.#chunks = chunks
    const live = findSections(parent)
    const kept = parent.querySelector<HTMLTemplateElement>(':scope > template')
    this.#own = [...live, ...(kept ? findSections(kept.content) : [])]
    kept?.remove()
    this.#after = live.at(-1)?.nextElementSibling ?? null
    live.forEach((section, i) => this.#mounted.set(i, section))
    this.#span = { start: 0, end: live.length }
    chunks.onArrival((start, end) => this.#fill(start, end))
  }

  /** The mounted section of slide `index`. */
  find(index: number): HTMLElement | undefined {
    return this.#mounted.get(index)
  }

  /** A copy of the section of slide `index`; `null` while it is not here. */
  copy(index: number): HTMLElement | null {
    const own = this.#own[index]?.cloneNode(true)
    return own instanceof HTMLElement ? own : parseSection(this.#chunks.find(index)?.html)
  }

  /** Index of the slide whose section, mounted or not, holds an element of that id; chunks are not searched. */
  findHolder(id: string): number | undefined {
    const selector = `#${CSS.escape(id)}`
    for (const [i, section] of [...this.#mounted, ...this.#own.entries()]) {
      if (section.querySelector(selector)) return i
    }
    return undefined
  }

  mount(span: Span): void {
    if (span.start === this.#span.start && span.end === this.#span.end) return
    this.#span = span
    for (const [i, section] of this.#mounted) if (i < span.start || i >= span.end) this.#unmount(i, section)
    let next = this.#after
    for (let i = span.end - 1; i >= span.start; i--) {
      const section = this.#mounted.get(i) ?? this.#make(i)
      if (!section) continue
      this.#mounted.set(i, section)
      if (section.parentElement !== this.#parent) this.#parent.insertBefore(section, next)
      next = section
    }
  }

  #unmount(index: number, section: HTMLElement): void {
    section.remove()
    this.#mounted.delete(index)
    this.#blank.delete(index)
  }

  #make(index: number): HTMLElement | undefined {
    const slide = this.#slides.find(index)
    if (!slide) return undefined
    const own = this.#own[index]
    if (own) return own
    const made = parseSection(this.#chunks.find(index)?.html)
    if (made) return made
    this.#blank.add(index)
    return blankSection(slide)
  }

  /** Slides whose HTML has come take the place of their titles. The element stays: reveal.js keeps its state on it. */
  #fill(start: number, end: number): void {
    for (const i of this.#blank) {
      if (i < start || i >= end) continue
      const section = this.#mounted.get(i)
      const made = parseSection(this.#chunks.find(i)?.html)
      if (!section || !made) continue
      this.#blank.delete(i)
      const focused = section.contains(document.activeElement)
      section.classList.remove('is-blank')
      section.classList.add(...made.classList)
      for (const { name, value } of made.attributes) if (name !== 'class') section.setAttribute(name, value)
      section.replaceChildren(...made.childNodes)
      if (focused) findHeading(section)?.focus({ preventScroll: true })
    }
  }
}

/** The slide's one heading. */
export function findHeading(section: Element): HTMLElement | null {
  return section.querySelector<HTMLElement>('h1, h2')
}

/** The sections of the page in order; a section within a section is part of a slide. */
function findSections(parent: ParentNode): HTMLElement[] {
  return [...parent.children]
    .filter((child) => child instanceof HTMLElement)
    .filter((child) => child.matches('section'))
}

function parseSection(html: string | undefined): HTMLElement | null {
  if (html === undefined) return null
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.querySelector<HTMLElement>('section')
}

/** Stands in for a slide whose chunk has not come: its place in the deck holds, and so do keys and focus. */
function blankSection(slide: SlideOutline): HTMLElement {
  const section = document.createElement('section')
  section.id = slide.id
  section.className = 'is-blank'
  section.dataset['layout'] = slide.layout
  section.setAttribute('role', 'group')
  section.setAttribute('aria-label', slide.short)
  const heading = document.createElement('h2')
  heading.tabIndex = -1
  heading.textContent = slide.short
  section.append(heading)
  return section
}
