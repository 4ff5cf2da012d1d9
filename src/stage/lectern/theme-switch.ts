const THEMES: ReadonlySet<string> = new Set(['paper', 'room'])

/** From one theme to the other, for this tab until it is closed. */
export class ThemeSwitch {
  readonly #key: string

  constructor(deckKey: string) {
    this.#key = `chronodeck:${deckKey}:theme`
    const kept = this.#read()
    if (kept !== null && THEMES.has(kept)) document.documentElement.dataset['theme'] = kept
  }

  next(): void {
    const { dataset } = document.documentElement
    const theme = dataset['theme'] === 'room' ? 'paper' : 'room'
    dataset['theme'] = theme
    try {
      sessionStorage.setItem(this.#key, theme)
    } catch {
      // It holds until the page is loaded anew.
    }
  }

  #read(): string | null {
    try {
      return sessionStorage.getItem(this.#key)
    } catch {
      return null
    }
  }
}
