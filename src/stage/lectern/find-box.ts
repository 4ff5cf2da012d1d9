import { lecternWords } from './words.ts'
import type { FindEntry, LecternWords } from '../../deck/stage-data.ts'
import type { LecternDeck } from '../lectern-loader.ts'
import { element, filled } from './element.ts'
import { excerpt, findPlaces, pieces, searchText, type Findable } from './find.ts'
import type { Finder } from './finder.ts'
import { Hits } from './hits.ts'
import { Sheet } from './sheet.ts'

const MOST_SHOWN = 40

/** Where a person types what to go to, or what to look for, and sees what there is: a combobox with its list. */
export class FindBox extends Sheet {
  readonly #deck: LecternDeck
  readonly #finder: Finder
  readonly #words: LecternWords
  readonly #isSearch: boolean
  readonly #hits: Hits
  readonly #field = element('input', 'find__field')
  readonly #list = element('ul', 'find__list')
  readonly #status = element('p', 'find__status')
  #shown: readonly FindEntry[] = []
  #chosen = 0

  constructor(
    deck: LecternDeck,
    finder: Finder,
    options: { readonly kind: 'go-to' | 'search'; readonly close: string },
  ) {
    const words = lecternWords()
    const isSearch = options.kind === 'search'
    const title = isSearch ? words.search : words.goTo
    super({ title, className: `find find--${options.kind}`, close: options.close })
    this.#deck = deck
    this.#finder = finder
    this.#words = words
    this.#isSearch = isSearch
    this.#hits = new Hits(deck.stage)
    this.#prepare(options.kind, title)
  }

  override open(): void {
    super.open()
    this.#field.focus()
    this.#field.select()
    void this.#finder.load().then(() => this.#update())
  }

  #prepare(kind: string, title: string): void {
    const hint = element('p', 'find__hint', this.#isSearch ? this.#words.searchHint : this.#words.goToHint)
    hint.id = `${kind}-hint`
    this.#list.id = `${kind}-list`
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', title)
    this.#status.setAttribute('role', 'status')
    const attributes = {
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': title,
      'aria-describedby': hint.id,
      'aria-controls': this.#list.id,
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
    }
    for (const [name, value] of Object.entries(attributes)) this.#field.setAttribute(name, value)
    this.#field.addEventListener('input', () => this.#update())
    this.#field.addEventListener('keydown', (event) => this.#onKey(event))
    this.#list.addEventListener('click', (event) => this.#onClick(event))
    this.body.append(this.#field, hint, this.#list, this.#status)
  }

  #update(): void {
    const all = this.#finder.all
    if (all === null) return
    const query = this.#field.value
    const found = this.#isSearch ? searchText(query, all) : this.#places(query, all)
    this.#shown = found.slice(0, MOST_SHOWN)
    this.#chosen = 0
    this.#list.replaceChildren(...this.#shown.map((entry, n) => this.#option(entry, n, query)))
    this.#status.textContent = this.#statusOf(query, found.length)
    this.#choose(0)
  }

  #places(query: string, all: readonly Findable[]): readonly FindEntry[] {
    return findPlaces(query, all, {
      months: this.#finder.months,
      indexOfId: (id) => this.#deck.slides.indexOf(id),
    })
  }

  #statusOf(query: string, count: number): string {
    if (query.trim() === '') return ''
    if (count === 0) return this.#words.none
    return count > MOST_SHOWN ? filled(this.#words.more, { n: count - MOST_SHOWN }) : ''
  }

  #option(entry: FindEntry, n: number, query: string): HTMLElement {
    const marked = (text: string) =>
      pieces(text, query).map((piece) => (piece.isHit ? element('mark', '', piece.text) : piece.text))
    const number = entry.number === null ? '' : String(entry.number)
    const option = element(
      'li',
      'find__option',
      element('span', 'find__number', number),
      element('span', 'find__date', ...marked(entry.date)),
      element('span', 'find__title', ...marked(entry.title)),
    )
    if (this.#isSearch) option.append(element('span', 'find__text', ...marked(excerpt(entry.text, query))))
    option.id = `${this.#list.id}-${n}`
    option.setAttribute('role', 'option')
    return option
  }

  #onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const by = steps[event.key]
    if (by === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (by === undefined) this.#go(this.#shown[this.#chosen])
    else this.#choose(Math.max(0, Math.min(this.#shown.length - 1, this.#chosen + by)))
  }

  #choose(n: number): void {
    this.#chosen = n
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(index === n))
    const chosen = this.#list.children[n]
    chosen?.scrollIntoView({ block: 'nearest' })
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id)
    else this.#field.removeAttribute('aria-activedescendant')
  }

  #onClick({ target }: MouseEvent): void {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    if (option) this.#go(this.#shown[[...this.#list.children].indexOf(option)])
  }

  #go(entry: FindEntry | undefined): void {
    if (entry === undefined) return
    const query = this.#field.value
    this.close()
    this.#deck.stage.show(entry.slide, { address: 'push' })
    if (this.#isSearch) this.#hits.mark(query)
  }
}
