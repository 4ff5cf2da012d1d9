const DATABASE = 'chronodeck'
const STORE = 'places'

/** Where a window stood. */
export interface WrittenPlace {
  /** The slide's id. */
  readonly id: string
  /** The window. */
  readonly run: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * The place of a deck on the disk: other stores of the browser write seconds later, and a browser that is killed takes
 * those with it. A place that is stepped on from before it is written is never written.
 */
export class PlaceBook {
  readonly #key: string
  readonly #database: Promise<IDBDatabase | null>
  #next: WrittenPlace | null = null
  #isWriting = false

  constructor(key: string) {
    this.#key = key
    this.#database = open()
  }

  async read(): Promise<WrittenPlace | null> {
    const database = await this.#database
    try {
      const request = database?.transaction(STORE).objectStore(STORE).get(this.#key)
      const place: unknown = request && (await done(request))
      return isPlace(place) ? place : null
    } catch {
      return null
    }
  }

  write(place: WrittenPlace): void {
    this.#next = place
    if (!this.#isWriting) void this.#writeAll()
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    const database = await this.#database
    for (let place = this.#next; place !== null; place = this.#next) {
      this.#next = null
      if (database) await this.#put(place, database)
    }
    this.#isWriting = false
  }

  async #put(place: WrittenPlace, database: IDBDatabase): Promise<void> {
    try {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
      transaction.objectStore(STORE).put(place, this.#key)
      await new Promise((resolve) => {
        for (const end of ['complete', 'abort']) transaction.addEventListener(end, resolve)
      })
    } catch {
      // The store is full, or gone: the talk goes on.
    }
  }
}

/** `null` where the browser has no such store, or refuses it. */
async function open(): Promise<IDBDatabase | null> {
  try {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    return await done(request)
  } catch {
    return null
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the store refused')))
  })
}

function isPlace(value: unknown): value is WrittenPlace {
  if (typeof value !== 'object' || value === null) return false
  const [id, run, at]: unknown[] = ['id', 'run', 'at'].map((name) => Reflect.get(value, name))
  return typeof id === 'string' && typeof run === 'string' && typeof at === 'number'
}
