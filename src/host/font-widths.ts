/** The widths of words in one font file, by a table made when the package was built: no font has to be opened for them. */

export interface WidthTable {
  /** Letters, each a code unit, and ligatures, of several. */
  readonly symbols: readonly string[]
  /** Texts that are set otherwise than their pairs. */
  readonly apart: readonly string[]
  /** Of each symbol, in font units. */
  readonly advances: readonly number[]
  /** What is added between one symbol and the next, row by row: `kerns[first * symbols.length + next]`. */
  readonly kerns: Int16Array
}

export interface FontWidths {
  /** In font units; `undefined` where the table does not tell. */
  readonly unitsOf: (text: string, ligatures: boolean) => number | undefined
}

const BYTES = 2

/** In 16-bit numbers, low byte first: how many symbols and texts apart, how long each, their code units, advances, kerns. */
export function stringifyWidths({ symbols, apart, advances, kerns }: WidthTable): Uint8Array {
  const texts = [...symbols, ...apart]
  const units = Array.from(texts.join(''), (unit) => unit.charCodeAt(0))
  const numbers = [symbols.length, apart.length, ...texts.map(({ length }) => length), ...units, ...advances, ...kerns]
  const bytes = new Uint8Array(numbers.length * BYTES)
  const view = new DataView(bytes.buffer)
  for (const [n, value] of numbers.entries()) view.setInt16(n * BYTES, value, true)
  return bytes
}

export function parseWidths(bytes: Uint8Array): FontWidths {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numberAt = (n: number): number => view.getInt16(n * BYTES, true)
  const [count, apartCount] = [numberAt(0), numberAt(1)]
  let at = 2 + count + apartCount
  const texts = Array.from({ length: count + apartCount }, (_, n) => {
    const start = at
    at += numberAt(2 + n)
    return String.fromCharCode(
      ...Array.from({ length: at - start }, (__, m) => view.getUint16((start + m) * BYTES, true)),
    )
  })
  const [symbols, apart] = [texts.slice(0, count), texts.slice(count)]
  const findSymbol = symbolFinder(symbols)
  const kerns = at + count
  return {
    unitsOf: (text, ligatures) => {
      if (apart.some((row) => text.includes(row))) return undefined
      let [units, last]: [number, number | undefined] = [0, undefined]
      for (let from = 0; from < text.length;) {
        const index = findSymbol(text, from, ligatures)
        if (index === undefined) return undefined
        units += numberAt(at + index) + (last === undefined ? 0 : numberAt(kerns + last * count + index))
        last = index
        from += symbols[index]?.length ?? 1
      }
      return units
    },
  }
}

/** By index, the symbol at a place of a text: the longest, or only letters. */
function symbolFinder(symbols: readonly string[]) {
  const indices = new Map(symbols.map((symbol, index) => [symbol, index]))
  const ligatures = symbols.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)
  const starts = new Set(ligatures.map((ligature) => ligature.charAt(0)))
  return (text: string, from: number, isLigated: boolean): number | undefined => {
    const letter = text.charAt(from)
    const ligature =
      isLigated && starts.has(letter) ? ligatures.find((longer) => text.startsWith(longer, from)) : undefined
    return indices.get(ligature ?? letter)
  }
}
