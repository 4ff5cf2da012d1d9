import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'

/** The files of a presentation, which are changed in place. */
export class Store {
  readonly #files: Map<string, Uint8Array | string>
  readonly #media = new Map<string, string>()

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    // A package has parts and no folders (ECMA-376 part 2, 6.2.2).
    this.#files = new Map(Object.entries(files).filter(([path]) => !path.endsWith('/')))
  }

  has(path: string): boolean {
    return this.#files.has(path)
  }

  paths(): readonly string[] {
    return [...this.#files.keys()]
  }

  text(path: string): string {
    const content = this.#files.get(path)
    if (content === undefined) throw new Error(`the presentation lacks ${path}`)
    return typeof content === 'string' ? content : new TextDecoder().decode(content)
  }

  set(path: string, content: Uint8Array | string): void {
    this.#files.set(path, content)
  }

  delete(path: string): void {
    this.#files.delete(path)
  }

  /** Puts an image in once, however many slides show it, and gives its path. */
  addImage(content: Uint8Array | string, ending: string): string {
    const key = `${createHash('sha256').update(content).digest('hex')}.${ending}`
    const known = this.#media.get(key)
    if (known !== undefined) return known
    const path = `ppt/media/image${this.#media.size + 1}.${ending}`
    this.#media.set(key, path)
    this.#files.set(path, content)
    return path
  }

  /** The presentation as a file, which holds no time: the same files give the same bytes. */
  zip(): Uint8Array {
    const names = this.paths().toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    const encoder = new TextEncoder()
    const entries = names.map((name): [string, Zippable[string]] => {
      const content = this.#files.get(name) ?? ''
      const bytes = typeof content === 'string' ? encoder.encode(content) : content
      return [name, [bytes, { level: /\.(?:png|jpeg|gif)$/.test(name) ? 0 : 6 }]]
    })
    // By the clock on the wall, which is what a zip counts in, so that no zone changes it.
    return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) })
  }
}

/** Readers look for the types of the contents first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}
