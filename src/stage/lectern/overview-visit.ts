import type { LecternDeck } from '../lectern-loader.ts'

const OVERVIEW = 'overview'

/** A look at the overview in the midst of the deck, and back to the slide that one was on. */
export class OverviewVisit {
  readonly #deck: LecternDeck
  /** The slide to go back to. */
  #home: number | null = null
  #overview = -1

  constructor(deck: LecternDeck) {
    this.#deck = deck
    // Who follows a link from there is no longer on a visit.
    deck.stage.onShow((index) => {
      if (index !== this.#overview) this.#home = null
    })
  }

  toggle(): void {
    if (this.end()) return
    const { slides, stage } = this.#deck
    const overview = slides.indexOf(OVERVIEW)
    if (overview === undefined || overview === stage.index) return
    const home = stage.index
    this.#overview = overview
    stage.show(overview)
    this.#home = home
  }

  /** Goes back; whether there was a visit to end. */
  end(): boolean {
    const home = this.#home
    if (home === null) return false
    this.#home = null
    this.#deck.stage.show(home)
    return true
  }
}
