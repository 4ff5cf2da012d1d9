import { Kept } from '../kept.ts'
import type { LecternDeck } from '../lectern-loader.ts'
import { PlaceBook, type WrittenPlace } from './place-book.ts'

/** A browser that ended longer ago is opened for another talk. */
const RECENT_MS = 4 * 3_600_000

/**
 * After the browser itself was killed, the deck that is opened anew is back at its slide. Each window writes down where
 * it stands, holds a lock as long as it lives, and says when it is left in order: a place without either is that of a
 * window that died. Where the browser has no such store or lock, a deck begins at its title, as ever.
 */
export class Recovery {
  readonly #deck: LecternDeck
  readonly #run = String(Math.random()).slice(2)
  /** The window that was left in order last. */
  readonly #left: Kept
  readonly #book: PlaceBook

  constructor(deck: LecternDeck) {
    const { key } = deck.page.data
    this.#deck = deck
    this.#left = new Kept('local', `${key}:left`)
    this.#book = new PlaceBook(key)
  }

  async start(): Promise<void> {
    const first = this.#deck.stage.index
    const died = await this.#findDied()
    if (died !== null && first === 0 && this.#deck.stage.index === 0) await this.#deck.links.follow(died.id)
    if (!(await hold(lockOf(this.#run)))) return
    addEventListener('pagehide', () => this.#left.write(this.#run))
    this.#deck.stage.onShow((index) => {
      const id = this.#deck.slides.find(index)?.id
      if (id !== undefined) this.#book.write({ id, run: this.#run, at: Date.now() })
    })
  }

  async #findDied(): Promise<WrittenPlace | null> {
    const place = await this.#book.read()
    if (place === null || place.run === this.#left.read() || Date.now() - place.at > RECENT_MS) return null
    return (await isHeld(lockOf(place.run))) ? null : place
  }
}

function lockOf(run: string): string {
  return `chronodeck:${run}`
}

/** Whether the lock was to be had; it is held until the page is gone. */
function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const forever = (): Promise<never> => {
      resolve(true)
      return new Promise(() => {})
    }
    attempt(() => navigator.locks.request(name, forever)).catch(() => resolve(false))
  })
}

async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await attempt(() => navigator.locks.query()).catch(() => ({ held: [] }))
  return held.some((lock) => lock.name === name)
}

/** Locks are missing where a page is not trusted, and may be refused. */
async function attempt<T>(run: () => Promise<T>): Promise<T> {
  return await run()
}
