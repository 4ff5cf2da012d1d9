/** A binary heap: takes the least of what was put in, in logarithmic time. */
export class Heap<T> {
  readonly #items: T[] = []
  readonly #compare: (a: T, b: T) => number

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  push(item: T): void {
    const items = this.#items
    let place = items.push(item) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.#less(place, parent)) break
      this.#swap(place, parent)
      place = parent
    }
  }

  /** The least item, taken out; `undefined` where there is none. */
  pop(): T | undefined {
    const items = this.#items
    if (items.length < 2) return items.pop()
    this.#swap(0, items.length - 1)
    const least = items.pop()
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      let lower = place
      if (this.#less(left, lower)) lower = left
      if (this.#less(left + 1, lower)) lower = left + 1
      if (lower === place) break
      this.#swap(place, lower)
      place = lower
    }
    return least
  }

  #less(a: number, b: number): boolean {
    const first = this.#items[a]
    const second = this.#items[b]
    return first !== undefined && second !== undefined && this.#compare(first, second) < 0
  }

  #swap(a: number, b: number): void {
    const items = this.#items
    const first = items[a]
    const second = items[b]
    if (first === undefined || second === undefined) return
    items[a] = second
    items[b] = first
  }
}
