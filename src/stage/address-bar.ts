import { stringifyAddress } from './address.ts'
import { WriteBudget } from './write-budget.ts'

/** Safari and Firefox throw at a page that writes too often; by then they have calmed down. */
const RETRY_MS = 2000

/** Writes the current slide's id into the page's address. A browser that refuses is let be: the deck goes on. */
export class AddressBar {
  readonly #budget = new WriteBudget(performance.now())
  #timer: number | undefined
  #late: string | null = null

  constructor() {
    // The last of a quick run of steps may still be waiting when the page is left.
    addEventListener('pagehide', () => this.#flush())
  }

  /** What stands in the address before the slide; the slide stays. */
  keepQuery(query: string): void {
    const url = new URL(location.href)
    if (url.search.slice(1) === query) return
    url.search = query
    attempt(() => history.replaceState(null, '', url.href))
  }

  /** The address follows a step: the page before the deck stays one "back" away. */
  replace(id: string): void {
    this.#cancel()
    const waitMs = this.#budget.take(performance.now())
    if (waitMs > 0) this.#wait(id, waitMs)
    else if (!replaceHash(id)) this.#wait(id, RETRY_MS)
  }

  /** The address follows a jump by a link: "back" leads to the slide that held the link. */
  push(id: string): void {
    this.#flush()
    this.#budget.take(performance.now())
    attempt(() => history.pushState(null, '', stringifyAddress(id)))
  }

  #wait(id: string, waitMs: number): void {
    this.#late = id
    this.#timer = window.setTimeout(() => this.#flush(), waitMs)
  }

  #flush(): void {
    const id = this.#late
    this.#cancel()
    if (id === null) return
    this.#budget.take(performance.now())
    replaceHash(id)
  }

  #cancel(): void {
    window.clearTimeout(this.#timer)
    this.#late = null
  }
}

/** Takes the query out of the address, and names the slide to start with. */
export function cleanAddress(id: string): void {
  const url = new URL(location.href)
  url.search = ''
  url.hash = stringifyAddress(id)
  attempt(() => history.replaceState(null, '', url.href))
}

function replaceHash(id: string): boolean {
  return attempt(() => history.replaceState(null, '', stringifyAddress(id)))
}

/** Whether the browser let it be written: it refuses where the page has no origin of its own, or after many writes. */
function attempt(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}
