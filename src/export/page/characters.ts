/** What may compose with its neighbours: marks, and the letters that Hangul is made of. */
const MARK = /[\p{M}\u1100-\u11ff]/u

/** The characters of many texts, each once, composed as fonts have them (NFC). Adding a text costs little more than reading it. */
export class Characters {
  readonly #seen = new Uint8Array(0x1_0000)
  /** Those beyond the first 65,536, and what marks and letters compose to. */
  readonly #others = new Set<string>()

  add(text: string): void {
    // Nothing else is changed by the text around it.
    if (MARK.test(text)) for (const character of new Set(text.normalize('NFC'))) this.#others.add(character)
    else this.#addUnits(text)
  }

  #addUnits(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit < 0xd800 || unit > 0xdfff) this.#seen[unit] = 1
      else if (unit < 0xdc00) this.#others.add(String.fromCodePoint(text.codePointAt(at) ?? unit))
    }
  }

  toString(): string {
    const units = Array.from(this.#seen.entries(), ([unit, isSeen]) => (isSeen === 1 ? String.fromCharCode(unit) : ''))
    return [...new Set([...Array.from(units.join('').normalize('NFC')), ...this.#others])].join('')
  }
}
