import type { Chunks } from './chunks.ts'
import type { Sections } from './sections.ts'
import type { Slides } from './slides.ts'

/** Finds what the ids in addresses and links mean, in the whole deck. */
export class Targets {
  readonly #slides: Slides
  readonly #sections: Sections
  readonly #chunks: Chunks

  constructor(slides: Slides, sections: Sections, chunks: Chunks) {
    this.#slides = slides
    this.#sections = sections
    this.#chunks = chunks
  }

  /** Whether all slides of the deck are known. */
  get isComplete(): boolean {
    return this.#slides.isComplete
  }

  /** Index of the slide of that id, among those that are known by now. */
  findSlide(id: string): number | undefined {
    return this.#slides.indexOf(id)
  }

  /** Index of the slide of that id; the outline of all slides is loaded to look. */
  async loadSlide(id: string): Promise<number | undefined> {
    if (this.#slides.indexOf(id) === undefined) await this.#slides.load()
    return this.#slides.indexOf(id)
  }

  /** Index of the slide that holds an element of that id; chunks are loaded to look. */
  async findHolder(id: string): Promise<number | undefined> {
    return this.#sections.findHolder(id) ?? (await this.#chunks.findHolder(id))
  }
}
