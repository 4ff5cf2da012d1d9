import type { StageSlide } from '../deck/stage-data.ts'
import type { Chunks } from './chunks.ts'
import type { Sections } from './sections.ts'

/** Finds what the ids in addresses and links mean, in the whole deck. */
export class Targets {
  readonly #indexes: ReadonlyMap<string, number>
  readonly #sections: Sections
  readonly #chunks: Chunks

  constructor(slides: readonly StageSlide[], sections: Sections, chunks: Chunks) {
    this.#indexes = new Map(slides.map(({ id }, i) => [id, i]))
    this.#sections = sections
    this.#chunks = chunks
  }

  /** Index of the slide of that id. */
  findSlide(id: string): number | undefined {
    return this.#indexes.get(id)
  }

  /** Index of the slide that holds an element of that id; chunks are loaded to look. */
  async findHolder(id: string): Promise<number | undefined> {
    return this.#sections.findHolder(id) ?? (await this.#chunks.findHolder(id))
  }
}
