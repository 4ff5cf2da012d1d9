import { findCommand, type Command } from './keys.ts'
import type { Fit } from './fit.ts'
import type { Legend } from './legend.ts'
import type { Stage } from './stage.ts'

const editable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** The deck's keys. One press is one slide, also while things move; a held key is at most one slide a frame. */
export class Keyboard {
  readonly #stage: Stage
  readonly #legend: Legend
  readonly #fit: Fit
  #held = false

  constructor(stage: Stage, legend: Legend, fit: Fit) {
    this.#stage = stage
    this.#legend = legend
    this.#fit = fit
  }

  listen(): void {
    document.addEventListener('keydown', (event) => this.#onKey(event))
  }

  #onKey(event: KeyboardEvent): void {
    const command = event.isComposing || event.defaultPrevented ? undefined : findCommand(event)
    const target = event.target instanceof Element ? event.target : document.body
    if (!command || isOthers(target, event.key)) return
    event.preventDefault()
    if (event.repeat && this.#isHeld()) return
    const link = event.key === ' ' ? target.closest('a[href]') : null
    if (link) press(link)
    else if (!this.#scroll(event.key)) this.#run(command, event.repeat)
  }

  #run(command: Command, repeated: boolean): void {
    if (command === 'legend') {
      if (!repeated) this.#legend.toggle()
      return
    }
    this.#legend.close()
    switch (command) {
      case 'forward':
        return this.#stage.step(1)
      case 'back':
        return this.#stage.step(-1)
      case 'next-chapter':
        return this.#stage.stepChapter(1)
      case 'previous-chapter':
        return this.#stage.stepChapter(-1)
      default:
        this.#stage.show(command === 'first' ? 0 : this.#stage.last)
    }
  }

  /** Up and Down read on where a slide is longer than a small screen; at its end they step. */
  #scroll(key: string): boolean {
    const area = this.#legend.isOpen ? null : this.#stage.section
    if (!this.#fit.phone || !area || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false
    const before = area.scrollTop
    area.scrollBy(0, (key === 'ArrowDown' ? 1 : -1) * area.clientHeight * 0.4)
    return Math.abs(area.scrollTop - before) >= 1
  }

  /** Whether a held key has already stepped in this frame. */
  #isHeld(): boolean {
    if (this.#held) return true
    this.#held = true
    requestAnimationFrame(() => (this.#held = false))
    return false
  }
}

/** Whether the key is for what has the focus: text for a field, Space for a button. */
function isOthers(target: Element, key: string): boolean {
  return target.closest(editable) !== null || (key === ' ' && target.closest('button, summary') !== null)
}

/** What Enter does on a link, SVG ones too. */
function press(link: Element): void {
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}
