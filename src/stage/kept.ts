/**
 * A text that the browser keeps under a key. Every access to its stores may throw, where they are switched off or full,
 * and what is read may be anything: then the text holds until the page is loaded anew.
 */
export class Kept {
  readonly #store: () => Storage
  readonly #key: string

  constructor(store: 'session' | 'local', key: string) {
    this.#store = () => (store === 'session' ? sessionStorage : localStorage)
    this.#key = `chronodeck:${key}`
  }

  write(text: string): void {
    try {
      this.#store().setItem(this.#key, text)
    } catch {
      // Nothing is kept.
    }
  }

  read(): string | null {
    try {
      return this.#store().getItem(this.#key)
    } catch {
      return null
    }
  }
}
