import { lecternWords } from './words.ts'
import type { FindEntry, LecternWords } from '../../deck/stage-data.ts'
import type { LecternDeck } from '../lectern-loader.ts'
import { button, element, filled } from './element.ts'
import {
  countsOf,
  FACETS,
  isEmpty,
  keeperOf,
  NO_FILTER,
  parseFilter,
  stringifyFilter,
  type Facet,
  type Filter,
} from './filter.ts'
import type { Finder } from './finder.ts'
import { Ghosts } from './ghosts.ts'
import { Sheet } from './sheet.ts'

/** Which events are stepped through: chosen by what they have, with counts, and kept in the address. */
export class FilterSheet extends Sheet {
  readonly #deck: LecternDeck
  readonly #finder: Finder
  readonly #words: LecternWords
  readonly #status = element('p', 'filter__status')
  readonly #form = element('div', 'filter__form')
  readonly #ghosts = new Ghosts()
  #filter: Filter

  constructor(deck: LecternDeck, finder: Finder, close: string) {
    const words = lecternWords()
    super({ title: words.filter, className: 'filter', close })
    this.#deck = deck
    this.#finder = finder
    this.#words = words
    this.#filter = parseFilter(new URLSearchParams(deck.page.query))
    this.#status.setAttribute('role', 'status')
    this.body.append(
      this.#form,
      this.#status,
      button(words.showAll, 'filter__all', () => this.#set(NO_FILTER)),
    )
    const slides = document.querySelector('.slides')
    if (slides !== null) this.#ghosts.watch(slides)
    if (!isEmpty(this.#filter)) void this.#finder.load().then(() => this.#apply())
  }

  override open(): void {
    super.open()
    void this.#finder.load().then(() => this.#draw())
  }

  get #events(): readonly FindEntry[] {
    return (this.#finder.all ?? []).flatMap(({ entry }) => (entry.number === null ? [] : [entry]))
  }

  #set(filter: Filter): void {
    this.#filter = filter
    this.#apply()
    this.#draw()
  }

  /** The deck steps by it, the rail shows it, and the address keeps it. */
  #apply(): void {
    const kept = new Set(this.#keptEvents().map(({ number }) => number))
    const isAll = isEmpty(this.#filter)
    this.#deck.stage.filter(isAll ? null : (event) => kept.has(event + 1))
    this.#ghosts.keep(isAll ? null : this.#keptEvents())
    this.#deck.stage.keepQuery(stringifyFilter(this.#filter))
    this.#status.textContent = filled(this.#words.shown, { n: kept.size, total: this.#events.length })
  }

  #keptEvents(): readonly FindEntry[] {
    return this.#events.filter(keeperOf(this.#filter, this.#finder.months))
  }

  #draw(): void {
    const events = this.#events
    const groups = FACETS.flatMap((facet) => {
      const counts = countsOf(events, facet)
      return counts.length < 2 ? [] : [this.#group(facet, counts)]
    })
    const dates = element(
      'fieldset',
      'filter__group',
      element('legend', '', this.#words.dates),
      this.#date('from', this.#words.from),
      this.#date('to', this.#words.to),
    )
    this.#form.replaceChildren(...groups, dates)
    this.#status.textContent = filled(this.#words.shown, { n: this.#keptEvents().length, total: events.length })
  }

  #group(facet: Facet, counts: readonly (readonly [string, number])[]): HTMLElement {
    const boxes = counts.map(([value, count]) => {
      const box = element('input', '')
      box.type = 'checkbox'
      box.checked = this.#filter.values.get(facet)?.has(value) ?? false
      box.addEventListener('change', () => this.#choose(facet, value, box.checked))
      return element(
        'label',
        'filter__choice',
        box,
        element('span', '', value),
        element('span', 'filter__count', String(count)),
      )
    })
    return element('fieldset', 'filter__group', element('legend', '', this.#words.facets[facet] ?? facet), ...boxes)
  }

  #choose(facet: Facet, value: string, isChosen: boolean): void {
    const values = new Map(this.#filter.values)
    const chosen = new Set(values.get(facet))
    if (isChosen) chosen.add(value)
    else chosen.delete(value)
    values.set(facet, chosen)
    this.#filter = { ...this.#filter, values }
    this.#apply()
  }

  #date(end: 'from' | 'to', word: string): HTMLElement {
    const field = element('input', 'filter__date')
    field.type = 'text'
    field.value = this.#filter[end]
    field.placeholder = '2025-07'
    field.addEventListener('input', () => {
      this.#filter = { ...this.#filter, [end]: field.value.trim() }
      this.#apply()
    })
    return element('label', 'filter__choice', element('span', '', word), field)
  }
}
