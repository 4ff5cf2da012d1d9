import type { StageWords } from '../deck/stage-data.ts'
import { findHeading } from './sections.ts'

/** The legend of the marks, over the deck. The browser's own dialog: Esc closes it and focus returns. */
export class Legend {
  readonly #dialog: HTMLDialogElement | null
  readonly #words: StageWords

  constructor(dialog: HTMLDialogElement | null, words: StageWords) {
    this.#dialog = dialog
    this.#words = words
  }

  get isOpen(): boolean {
    return this.#dialog?.open ?? false
  }

  get id(): string | undefined {
    return this.#dialog?.id
  }

  open(): void {
    if (!this.#dialog || this.isOpen) return
    this.#fill(this.#dialog)
    this.#dialog.showModal()
    this.#dialog.scrollTop = 0
    // The heading, not the first link: the next Space is a step and follows no link.
    findHeading(this.#dialog)?.focus({ preventScroll: true })
  }

  close(): void {
    if (this.isOpen) this.#dialog?.close()
  }

  toggle(): void {
    if (this.isOpen) this.close()
    else this.open()
  }

  /** What it shows comes into the page when it is first opened. */
  #fill(dialog: HTMLDialogElement): void {
    if (dialog.querySelector('.legend-close')) return
    const template = dialog.querySelector('template')
    template?.replaceWith(template.content)
    if (!dialog.hasAttribute('aria-labelledby')) dialog.setAttribute('aria-label', this.#words.legend)
    dialog.append(this.#closeButton(this.#words.close))
  }

  #closeButton(word: string): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'legend-close'
    const keys = document.createElement('span')
    keys.className = 'legend-close__keys'
    keys.textContent = 'L, Esc: '
    button.append(keys, word)
    button.addEventListener('click', () => this.close())
    return button
  }
}
