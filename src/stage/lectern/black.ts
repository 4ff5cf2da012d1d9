import { element } from './element.ts'

/** A black screen: whoever speaks has the room’s eyes. The next key, click or touch ends it, and does nothing else. */
export class Black {
  readonly #cover = element('div', 'black')
  readonly #listeners: ((isBlack: boolean) => void)[] = []
  readonly #words: string
  readonly #say: (text: string) => void

  constructor(words: string, say: (text: string) => void) {
    this.#words = words
    this.#say = say
    this.#cover.hidden = true
    this.#cover.addEventListener('click', () => this.set(false))
    document.body.append(this.#cover)
  }

  onChange(listener: (isBlack: boolean) => void): void {
    this.#listeners.push(listener)
  }

  set(isBlack: boolean): void {
    if (this.#cover.hidden !== isBlack) return
    this.#cover.hidden = !isBlack
    this.#say(isBlack ? this.#words : '')
    for (const listener of this.#listeners) listener(isBlack)
  }

  take({ key, repeat }: KeyboardEvent): boolean {
    if (this.#cover.hidden || MODIFIERS.has(key)) return false
    // A key that is held still is the one that made it black.
    if (!repeat) this.set(false)
    return true
  }
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'])
