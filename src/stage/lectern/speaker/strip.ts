import { lecternWords } from '../words.ts'
import type { LecternDeck } from '../../lectern-loader.ts'
import { element } from '../element.ts'
import { noteBlocks } from './notes.ts'

/** The notes of each slide at its foot, for who has one window only. */
export class NotesStrip {
  readonly #deck: LecternDeck
  readonly #strip = element('aside', 'strip')
  #why = ''

  constructor(deck: LecternDeck) {
    this.#deck = deck
    this.#strip.hidden = true
    this.#strip.tabIndex = 0
    this.#strip.setAttribute('aria-label', lecternWords().speaker)
    document.body.append(this.#strip)
    deck.stage.onShow(() => this.#show())
  }

  get isOpen(): boolean {
    return !this.#strip.hidden
  }

  /** `why` is told until the first step. */
  open(why: string): void {
    this.#why = why
    this.#strip.hidden = false
    this.#show()
    this.#why = ''
  }

  close(): void {
    this.#strip.hidden = true
  }

  #show(): void {
    if (!this.isOpen) return
    const { stage, sections } = this.#deck
    const words = lecternWords()
    const blocks = Object.values(noteBlocks(sections.copy(stage.index), words)).filter((block) => block !== null)
    this.#strip.replaceChildren(
      ...(this.#why === '' ? [] : [element('p', 'strip__why', this.#why)]),
      ...(blocks.length === 0 ? [element('p', 'strip__none', words.noNotes)] : blocks),
    )
    this.#strip.scrollTop = 0
  }
}
