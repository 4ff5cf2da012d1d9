import type { ChunkSlide } from '../deck/stage-data.ts'
import { idle } from './idle.ts'
import { loadScript } from './load-script.ts'

declare global {
  /**
   * Called by each chunk script. `index` is the script's place in `StageData.chunks`. Chunk k holds the slides from
   * `k * StageData.chunkSize` on; all chunks but the last are full. Slides that stand in the page itself are taken from
   * there.
   */
  var chronodeckChunk: (index: number, slides: readonly ChunkSlide[]) => void
}

/** The slides beyond the page, loaded as scripts when they are wanted. */
export class Chunks {
  readonly #urls: readonly string[]
  readonly #size: number
  readonly #inPage: number
  readonly #arrived: (readonly ChunkSlide[] | undefined)[] = []
  readonly #loading = new Map<number, Promise<void>>()
  readonly #listeners: ((start: number, end: number) => void)[] = []

  /** `urls` are relative to the page and hold `size` slides each; the page itself holds the first `inPage` slides. */
  constructor(urls: readonly string[], size: number, inPage: number) {
    this.#urls = urls
    this.#size = size
    this.#inPage = inPage
    globalThis.chronodeckChunk = (index, slides) => this.#accept(index, slides)
  }

  /** Slide `index`; `undefined` while its chunk is not here. */
  find(index: number): ChunkSlide | undefined {
    const chunk = this.#chunkOf(index)
    return chunk === null ? undefined : this.#arrived[chunk]?.[index - chunk * this.#size]
  }

  /** Loads the chunk of slide `index`. Resolves also when it cannot be had: then `find` still gives `undefined`. */
  async load(index: number): Promise<void> {
    const chunk = index < this.#inPage ? null : this.#chunkOf(index)
    if (chunk !== null) await this.#loadChunk(chunk)
  }

  /** Loads whatever is not here yet, one chunk at a time while the browser is idle, the nearest to `index()` first. */
  async loadRest(index: () => number): Promise<void> {
    const waiting = new Set(this.#urls.keys())
    while (waiting.size > 0) {
      await idle()
      const chunk = nearest(waiting, this.#chunkOf(index()) ?? 0)
      waiting.delete(chunk)
      await this.#loadChunk(chunk)
    }
  }

  /** The slide whose HTML holds an element of that id. The last chunks are read first: the sources stand at the end. */
  async findHolder(id: string): Promise<number | undefined> {
    for (let chunk = this.#urls.length - 1; chunk >= 0; chunk--) {
      await this.#loadChunk(chunk)
      const place = this.#arrived[chunk]?.findIndex(({ html }) => holdsId(html, id)) ?? -1
      if (place >= 0) return chunk * this.#size + place
    }
    return undefined
  }

  /** `listener` gets the slides that have arrived, `end` exclusive. */
  onArrival(listener: (start: number, end: number) => void): void {
    this.#listeners.push(listener)
  }

  #chunkOf(index: number): number | null {
    const chunk = this.#size > 0 ? Math.floor(index / this.#size) : this.#urls.length
    return chunk < this.#urls.length ? chunk : null
  }

  #accept(index: number, slides: readonly ChunkSlide[]): void {
    this.#arrived[index] = slides
    const start = index * this.#size
    for (const listener of this.#listeners) listener(start, start + slides.length)
  }

  #loadChunk(chunk: number): Promise<void> {
    const url = this.#urls[chunk]
    if (this.#arrived[chunk] || url === undefined) return Promise.resolve()
    const started = this.#loading.get(chunk)
    if (started) return started
    const loading = this.#request(chunk, url)
    this.#loading.set(chunk, loading)
    return loading
  }

  async #request(chunk: number, url: string): Promise<void> {
    const done = await loadScript(url)
    // A script that failed is asked for again the next time its slide is wanted.
    if (!done) this.#loading.delete(chunk)
  }
}

function nearest(chunks: Iterable<number>, near: number): number {
  let best = Number.POSITIVE_INFINITY
  for (const chunk of chunks) if (Math.abs(chunk - near) < Math.abs(best - near)) best = chunk
  return best
}

function holdsId(html: string, id: string): boolean {
  if (!html.includes(id)) return false
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.getElementById(id) !== null
}
