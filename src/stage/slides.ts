import type { SlideDetail, SlideOutline, StageData } from '../deck/stage-data.ts'
import type { Chunks } from './chunks.ts'
import { loadScript } from './load-script.ts'

declare global {
  /** Called by the script of `StageData.outline` with all slides of the deck, in order. */
  var chronodeckOutline: (slides: readonly SlideOutline[]) => void
}

/** What is known of the deck's slides: of the first ones at once, of all when their outline has come. */
export class Slides {
  readonly total: number
  /** See `StageData.stops`. */
  readonly stops: readonly number[]
  readonly #data: StageData
  readonly #chunks: Chunks
  #known: readonly SlideOutline[]
  #indexes: ReadonlyMap<string, number>
  #loading: Promise<boolean> | null = null

  constructor(data: StageData, chunks: Chunks) {
    this.total = data.total
    this.stops = data.stops
    this.#data = data
    this.#chunks = chunks
    this.#known = data.slides
    this.#indexes = indexById(data.slides)
    globalThis.chronodeckOutline = (slides) => {
      this.#known = slides
      this.#indexes = indexById(slides)
    }
  }

  /** Whether all slides are known. */
  get isComplete(): boolean {
    return this.#known.length === this.total
  }

  /** `undefined` outside the deck, and while the outline is not here. */
  find(index: number): SlideOutline | undefined {
    return this.#known[index]
  }

  /** `undefined` while the slide's section is not here. */
  findDetail(index: number): SlideDetail | undefined {
    return this.#data.slides[index] ?? this.#chunks.find(index)
  }

  /** Index of the slide of that id; `undefined` where none has it, and while the outline is not here. */
  indexOf(id: string): number | undefined {
    return this.#indexes.get(id)
  }

  /** Loads the outline of all slides; whether it is here. One that failed is asked for again the next time. */
  async load(): Promise<boolean> {
    const { outline } = this.#data
    if (outline === null || this.isComplete) return true
    this.#loading ??= loadScript(outline)
    const done = await this.#loading
    if (!done) this.#loading = null
    return done
  }
}

function indexById(slides: readonly SlideOutline[]): ReadonlyMap<string, number> {
  return new Map(slides.map(({ id }, index) => [id, index]))
}
