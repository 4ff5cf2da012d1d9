/**
 * The current slide's id, kept for a reload where the address could not hold it.
 * One store serves all decks opened from `file://`, so each deck has its own key.
 * Every access may throw, and what is read may be anything: it is a slide only if the deck has it.
 */
export class Place {
  readonly #key: string

  constructor(deckKey: string) {
    this.#key = `chronodeck:${deckKey}`
  }

  write(id: string): void {
    try {
      sessionStorage.setItem(this.#key, id)
    } catch {
      // Storage is switched off or full: the address alone keeps the place.
    }
  }

  read(): string | null {
    try {
      return sessionStorage.getItem(this.#key)
    } catch {
      return null
    }
  }
}
