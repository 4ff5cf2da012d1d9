/** What may compose with its neighbours: marks, and the letters that Hangul is made of. */
const MARK = /[\p{M}\u1100-\u11ff]/u
const NOT_ASCII = /[^\0-\x7f]+/g
const ASCII = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit)).join('')

/**
 * The characters of many texts, each once, composed as fonts have them (NFC); and those of ASCII, which no font lacks.
 * Adding a text costs little more than reading it.
 */
export class Characters {
  readonly #others = new Set<string>()
  /** Stretches that were looked through. */
  readonly #known = new Set<string>()

  add(text: string): void {
    for (const [stretch] of text.matchAll(NOT_ASCII)) {
      if (this.#known.has(stretch)) continue
      // A mark may compose with what stands before it; nothing else is changed by the text around it.
      if (MARK.test(stretch)) {
        for (const character of new Set(text.normalize('NFC'))) this.#others.add(character)
        return
      }
      for (const character of stretch.normalize('NFC')) this.#others.add(character)
      if (stretch.length <= LONGEST_KNOWN) this.#known.add(stretch)
    }
  }

  toString(): string {
    return ASCII + [...this.#others].filter((character) => character > '\x7f').join('')
  }
}

/** A sign or a word; longer ones do not come again. */
const LONGEST_KNOWN = 16
