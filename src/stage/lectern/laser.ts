import { letterOf } from '../keys.ts'
import type { LetterKeys } from '../letter-keys.ts'
import { element } from './element.ts'

const LETTER = 'x'

/** A dot where the mouse points, while its key is held. */
export class Laser {
  readonly #dot = element('div', 'laser')
  #at: readonly [x: number, y: number] | null = null

  constructor() {
    this.#dot.hidden = true
    this.#dot.setAttribute('aria-hidden', 'true')
    // Over dialogs too: what is shown as a popover lies above them.
    this.#dot.popover = 'manual'
    document.body.append(this.#dot)
  }

  listen(letters: LetterKeys): void {
    document.addEventListener('pointermove', ({ clientX, clientY }) => {
      this.#at = [clientX, clientY]
      if (!this.#dot.hidden) this.#place()
    })
    document.addEventListener('keydown', (event) => {
      const isOwn = letterOf(event) === LETTER && !event.ctrlKey && !event.altKey && !event.metaKey
      const isText = event.target instanceof Element && event.target.matches('input, textarea')
      if (isOwn && letters.areOn && !isText) this.#show()
    })
    document.addEventListener('keyup', (event) => letterOf(event) === LETTER && this.#hide())
    addEventListener('blur', () => this.#hide())
  }

  #show(): void {
    if (!this.#dot.hidden || this.#at === null) return
    this.#dot.hidden = false
    this.#dot.showPopover()
    document.documentElement.classList.add('is-pointed')
    this.#place()
  }

  #place(): void {
    const [x = 0, y = 0] = this.#at ?? []
    this.#dot.style.setProperty('translate', `${x}px ${y}px`)
  }

  #hide(): void {
    if (this.#dot.hidden) return
    this.#dot.hidePopover()
    this.#dot.hidden = true
    document.documentElement.classList.remove('is-pointed')
  }
}
