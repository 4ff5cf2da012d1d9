import { findChanged, stateOfEvent, stateOfLink, type RailPlace, type RailState } from './rail-state.ts'

/** What a rail draws for each event and link, found once; then only what a step changes is touched. */
export class RailMarks {
  readonly #events: Element[][] = []
  readonly #links: Element[][] = []
  #place: RailPlace = { event: null, passed: 0 }

  constructor(root: Element) {
    for (const element of root.querySelectorAll('[data-i]')) {
      const index = Number(element.getAttribute('data-i'))
      if (!Number.isInteger(index) || index < 0) continue
      const list = element.classList.contains('link') ? this.#links : this.#events
      ;(list[index] ??= []).push(element)
    }
  }

  cut(isKept: ((event: number) => boolean) | null): void {
    for (const [index, elements] of this.#events.entries())
      for (const element of elements ?? []) element.classList.toggle('is-cut', isKept !== null && !isKept(index))
  }

  show(place: RailPlace): void {
    const { start, end } = findChanged(this.#place, place)
    this.#place = place
    for (let i = start; i < end; i++) {
      for (const element of this.#events[i] ?? []) mark(element, stateOfEvent(i, place))
      for (const element of this.#links[i] ?? []) mark(element, stateOfLink(i, place))
    }
  }
}

function mark(element: Element, state: RailState): void {
  element.classList.toggle('is-past', state === 'past')
  element.classList.toggle('is-current', state === 'current')
  if (!element.classList.contains('step')) return
  if (state === 'current') element.setAttribute('aria-current', 'step')
  else element.removeAttribute('aria-current')
}
