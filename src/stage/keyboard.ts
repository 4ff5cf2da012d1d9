import { findCommand, isStep, type Command, type StepCommand } from './keys.ts'
import { isRtl } from './direction.ts'
import type { Fit } from './fit.ts'
import type { LecternLoader } from './lectern-loader.ts'
import type { Legend } from './legend.ts'
import type { LetterKeys } from './letter-keys.ts'
import type { Stage } from './stage.ts'

const editable = 'input:not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable="false"])'

export interface KeyboardParts {
  readonly stage: Stage
  readonly legend: Legend
  readonly lectern: LecternLoader
  readonly letters: LetterKeys
  readonly fit: Fit
}

/** The deck's keys. One press is one slide, also while things move; a held key is at most one slide a frame. */
export class Keyboard {
  readonly #parts: KeyboardParts
  #held = false

  constructor(parts: KeyboardParts) {
    this.#parts = parts
  }

  listen(): void {
    document.addEventListener('keydown', (event) => this.#onKey(event))
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return
    const { lectern, letters } = this.#parts
    if (lectern.take(event)) return event.preventDefault()
    const command = findCommand(event, letters.areOn, isRtl())
    const target = event.target instanceof Element ? event.target : document.body
    if (!command || isOthers(target, event.key)) return
    event.preventDefault()
    if (event.repeat && this.#isHeld()) return
    const link = event.key === ' ' ? target.closest('a[href]') : null
    if (link) press(link)
    else if (!this.#scroll(event.key)) this.#run(command, event.repeat)
  }

  #run(command: Command, repeated: boolean): void {
    const { stage, legend, lectern } = this.#parts
    if (command === 'legend') {
      if (!repeated && !lectern.close()) legend.toggle()
      return
    }
    if (isStep(command)) {
      legend.close()
      if (!lectern.close()) step(stage, command)
    } else if (!repeated) {
      legend.close()
      lectern.run(command)
    }
  }

  /** Up and Down read on where a slide is longer than a small screen; at its end they step. */
  #scroll(key: string): boolean {
    const { legend, stage, fit } = this.#parts
    const area = legend.isOpen ? null : stage.section
    if (!fit.phone || !area || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false
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

function step(stage: Stage, command: StepCommand): void {
  switch (command) {
    case 'forward':
      return stage.step(1)
    case 'back':
      return stage.step(-1)
    case 'next-chapter':
      return stage.stepChapter(1)
    case 'previous-chapter':
      return stage.stepChapter(-1)
    default:
      stage.show(command === 'first' ? 0 : stage.last)
  }
}

/**
 * Whether the key is for what has the focus: text for a field, Space for a button. A clicker's keys are never text.
 */
function isOthers(target: Element, key: string): boolean {
  if (key === 'PageDown' || key === 'PageUp') return false
  return target.closest(editable) !== null || (key === ' ' && target.closest('button, summary, input') !== null)
}

/** What Enter does on a link, SVG ones too. */
function press(link: Element): void {
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}
