import { Kept } from '../kept.ts'

const THEMES: ReadonlySet<string> = new Set(['paper', 'room'])

/** From one theme to the other, for this tab until it is closed. */
export class ThemeSwitch {
  readonly #kept: Kept

  constructor(deckKey: string) {
    this.#kept = new Kept('session', `${deckKey}:theme`)
    const theme = this.#kept.read()
    if (theme !== null && THEMES.has(theme)) document.documentElement.dataset['theme'] = theme
  }

  next(): void {
    const { dataset } = document.documentElement
    const theme = dataset['theme'] === 'room' ? 'paper' : 'room'
    dataset['theme'] = theme
    this.#kept.write(theme)
  }
}
