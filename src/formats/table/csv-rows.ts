import type { SpanFault } from '../list-document.ts'
import type { Cell, Table } from './table.ts'

/** As many as a sheet of Excel has; what lies beyond is kept where it says something. */
const MOST_COLUMNS = 16_384
const DELIMITERS = [',', ';', '\t']

/**
 * The rows of comma-separated values (RFC 4180), with where each cell stands. The delimiter is a comma, a semicolon or
 * a tab, whichever the first row has most of, or what Excel's `sep=` line says. A quote inside a text without quotes
 * is one of its characters. Rows of nothing but empty cells are left out.
 */
export function readCsvRows(text: string): { readonly table: Table; readonly faults: readonly SpanFault[] } {
  const [declaration = '', declared] = /^\uFEFF?sep=([,;\t|])(?:\r\n|\r|\n|$)/i.exec(text) ?? []
  const start = declaration === '' && text.startsWith('\uFEFF') ? 1 : declaration.length
  const scanner = new Scanner(text, start, declared ?? findDelimiter(text, start))
  const rows: (readonly Cell[])[] = []
  for (let row = scanner.row(); row !== null; row = scanner.row()) {
    if (row.some((cell) => cell.text.trim() !== '')) rows.push(row)
  }
  // A quote that is never closed makes one cell of all that follows.
  const whole = scanner.isOpen && rows.length > 1 ? rows.slice(0, -1) : rows
  return { table: { text, rows: whole }, faults: scanner.faults }
}

/** Of the delimiters the one that the first row has most of, outside quotes. */
function findDelimiter(text: string, start: number): string {
  const counts = new Map<string, number>()
  let isQuoted = false
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && DELIMITERS.includes(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
    else if (!isQuoted && /[\r\n]/.test(character) && counts.size > 0) break
  }
  const [best = ','] = DELIMITERS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return best
}

class Scanner {
  readonly faults: SpanFault[] = []
  /** A quote of the text is never closed. */
  isOpen = false
  readonly #text: string
  readonly #delimiter: string
  /** Up to the end of a cell without quotes. */
  readonly #plain: RegExp
  #at: number

  constructor(text: string, start: number, delimiter: string) {
    this.#text = text
    this.#delimiter = delimiter
    this.#plain = new RegExp(`[^${delimiter === '|' ? '\\|' : delimiter}\r\n]*`, 'y')
    this.#at = start
  }

  /** The next row; `null` at the end. */
  row(): readonly Cell[] | null {
    this.#skipEmptyRows()
    if (this.#at >= this.#text.length) return null
    const cells = [this.#cell()]
    while (this.#text.charAt(this.#at) === this.#delimiter) {
      this.#at++
      const cell = this.#cell()
      if (cells.length < MOST_COLUMNS || cell.text !== '') cells.push(cell)
    }
    if (this.#text.charAt(this.#at) === '\r') this.#at++
    if (this.#text.charAt(this.#at) === '\n') this.#at++
    return cells
  }

  /** Rows of nothing but delimiters and space, of which a sheet may have a million behind its last. */
  #skipEmptyRows(): void {
    for (let at = this.#at; ; at++) {
      const character = this.#text.charAt(at)
      if (character === '\n' || character === '\r' || character === '') this.#at = Math.min(at + 1, this.#text.length)
      else if (character !== this.#delimiter && character !== ' ') return
      if (character === '') return
    }
  }

  #cell(): Cell {
    const start = this.#at
    const plain = this.#skipPlain()
    const indent = /^ *"/.exec(plain)?.[0].length ?? 0
    if (indent === 0) return { text: plain, start, end: this.#at }
    this.#at = start + indent
    const text = this.#quoted(this.#at - 1)
    return { text, start: start + indent - 1, end: this.#at }
  }

  /** Behind the opening quote, which stands at `open`. */
  #quoted(open: number): string {
    let text = ''
    for (;;) {
      const close = this.#text.indexOf('"', this.#at)
      if (close < 0) return this.#unclosed(open)
      text += this.#text.slice(this.#at, close)
      this.#at = close + 1
      if (this.#text.charAt(this.#at) !== '"') break
      text += '"'
      this.#at++
    }
    const end = this.#at
    const rest = this.#skipPlain().trim()
    if (rest !== '') this.#fault(end, this.#at, `“${shortened(rest)}” stands behind the quote that ends the text.`)
    return text
  }

  #unclosed(open: number): string {
    const text = this.#text.slice(this.#at)
    this.#at = this.#text.length
    this.isOpen = true
    this.#fault(open, open + 1, 'The text that starts with this quote never ends.')
    return text
  }

  #skipPlain(): string {
    this.#plain.lastIndex = this.#at
    const skipped = this.#plain.exec(this.#text)?.[0] ?? ''
    this.#at += skipped.length
    return skipped
  }

  #fault(start: number, end: number, why: string): void {
    const todo = 'End the text with a quote before the next cell, and write a quote inside it twice.'
    this.faults.push({ code: 'syntax', args: { why, todo }, start, end })
  }
}

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : text
}
