/**
 * Text in a frame that may hold less: then it is set smaller, and where that is not enough (`is-long`), its last line
 * fades until the end is scrolled to, so that no one takes what is seen for all.
 */
export class ScrollRegion {
  readonly #element: HTMLElement

  constructor(element: HTMLElement) {
    this.#element = element
    // Keys scroll what they can reach.
    element.tabIndex = 0
    element.addEventListener('scroll', () => this.#mark(), { passive: true })
    addEventListener('resize', () => this.#mark())
  }

  /** Call it when the text is another. */
  show(): void {
    const { classList } = this.#element
    this.#element.scrollTop = 0
    classList.remove('is-small')
    classList.toggle('is-small', this.#hasMore())
    this.#mark()
  }

  #mark(): void {
    this.#element.classList.toggle('is-long', this.#hasMore())
  }

  #hasMore(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.#element
    return scrollHeight - scrollTop - clientHeight > 2
  }
}
