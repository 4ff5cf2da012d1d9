/** What may compose with its neighbours: marks, and the letters that Hangul is made of. */
const MARK = /[\p{M}\u1100-\u11ff]/u

/** The first mark of Unicode. */
const FIRST_MARK = 0x300

/** Nearly all text lies before the first mark, and of what lies behind each character is asked for once. */
function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= FIRST_MARK && isMark(text.codePointAt(at) ?? 0)) return true
  }
  return false
}

const marks = new Map<number, boolean>()

function isMark(codePoint: number): boolean {
  const known = marks.get(codePoint)
  if (known !== undefined) return known
  const found = MARK.test(String.fromCodePoint(codePoint))
  marks.set(codePoint, found)
  return found
}

/** The characters of many texts, each once, composed as fonts have them (NFC). Adding a text costs little more than reading it. */
export class Characters {
  readonly #seen = new Uint8Array(0x1_0000)
  /** Those beyond the first 65,536, and what marks and letters compose to. */
  readonly #others = new Set<string>()

  add(text: string): void {
    // Nothing else is changed by the text around it.
    if (hasMark(text)) for (const character of new Set(text.normalize('NFC'))) this.#others.add(character)
    else this.#addUnits(text)
  }

  #addUnits(text: string): void {
    const seen = this.#seen
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit < 0xd800 || unit > 0xdfff) seen[unit] = 1
      else if (unit < 0xdc00) this.#others.add(String.fromCodePoint(text.codePointAt(at) ?? unit))
    }
  }

  toString(): string {
    const units = Array.from(this.#seen.entries(), ([unit, isSeen]) => (isSeen === 1 ? String.fromCharCode(unit) : ''))
    return [...new Set([...Array.from(units.join('').normalize('NFC')), ...this.#others])].join('')
  }
}
