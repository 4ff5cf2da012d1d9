import type { SlideOutline } from '../../../deck/stage-data.ts'
import { isRailed, Rail } from '../../rail.ts'
import { element } from '../element.ts'

/** A slide with its rail, smaller. */
export class Preview {
  readonly element: HTMLElement
  readonly #stage = element('div', 'slides')
  readonly #railElement: HTMLElement
  readonly #rail: Rail

  constructor(className: string, rail: HTMLElement) {
    this.#railElement = rail
    this.#rail = new Rail([rail])
    this.element = element('div', `reveal is-started is-warm preview ${className}`, this.#stage)
    // What it shows is the audience's: nothing in it can be reached from here.
    this.element.inert = true
  }

  /** `section`: `null` for no slide, or one that is not here yet. */
  show(section: HTMLElement | null, slide: SlideOutline | undefined, step: Parameters<Rail['show']>[1]): void {
    this.#stage.replaceChildren()
    if (section) {
      section.classList.add('present')
      for (const name of ['hidden', 'aria-hidden', 'style']) section.removeAttribute(name)
      this.#stage.append(section)
    }
    if (!slide || !isRailed(slide)) return
    this.element.classList.toggle('is-railed', true)
    this.#stage.append(this.#railElement)
    this.#rail.show(slide, step, false)
  }
}
