import type { StageWords } from '../deck/stage-data.ts'
import { parseAddress } from './address.ts'
import type { Legend } from './legend.ts'
import type { ShowOptions, Stage } from './stage.ts'
import type { Targets } from './targets.ts'

/** Leads the page's own links and its address to slides, and to elements on them. */
export class Links {
  readonly #stage: Stage
  readonly #targets: Targets
  readonly #legend: Legend
  readonly #words: StageWords

  constructor(stage: Stage, targets: Targets, legend: Legend, words: StageWords) {
    this.#stage = stage
    this.#targets = targets
    this.#legend = legend
    this.#words = words
  }

  listen(): void {
    // While the event is still on its way down: reveal.js has a listener for such links too.
    document.addEventListener('click', (event) => this.#onClick(event), true)
    addEventListener('hashchange', () => void this.follow(parseAddress(location.hash)))
  }

  /**
   * Shows the slide of that id, or the one that holds an element of that id with the focus on it; `null` is the first.
   * An id that the deck does not have leads to the first slide, and that is said; where not all of the deck is here, it
   * leads nowhere.
   */
  async follow(id: string | null, address: ShowOptions['address'] = 'replace'): Promise<void> {
    if (id === null) return this.#stage.show(0, { address })
    const isNewest = this.#stage.wish()
    // Without a wait where it is known, so that a click and the key after it come in their order.
    const slide = this.#targets.findSlide(id) ?? (await this.#targets.loadSlide(id))
    const holder = slide === undefined ? await this.#targets.findHolder(id) : undefined
    // A step or a jump made while scripts were loaded is the newer wish.
    if (!isNewest()) return
    if (slide !== undefined) return this.#stage.show(slide, { address })
    if (holder !== undefined) return this.#stage.show(holder, { address, elementId: id })
    if (!this.#targets.isComplete) return this.#stage.warn()
    this.#stage.show(0, { said: this.#words.unknown.replace('{id}', () => id) })
  }

  #onClick(event: MouseEvent): void {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null
    const href = anchor?.getAttribute('href')
    if (!anchor || !href?.startsWith('#') || !isPlain(event)) return
    event.preventDefault()
    event.stopPropagation()
    const id = parseAddress(href)
    if (id !== null && id === this.#legend.id) return this.#legend.open()
    this.#legend.close()
    // The links to the neighbours are steps, any other is a jump.
    const rel = anchor.getAttribute('rel')
    void this.follow(id, rel === 'prev' || rel === 'next' ? 'replace' : 'push')
  }
}

/** A plain click: with a key held it asks the browser for a new tab or window. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
}
