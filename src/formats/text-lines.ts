import type { Position } from '../chronology/diagnostics/index.ts'

/** Turns offsets of a text (UTF-16 code units, as parsers give them) into lines and columns of code points. */
export class TextLines {
  readonly #text: string
  readonly #starts: Uint32Array

  constructor(text: string) {
    this.#text = text
    this.#starts = lineStarts(text)
  }

  /** The span from `start` to `end` (exclusive); only its first line where it has several. At least one column long. */
  position(start: number, end: number): Position {
    const line = this.#lineOf(start)
    const lineStart = this.#starts[line] ?? 0
    const onLine = this.#text.slice(start, end).split(/\r|\n/, 1)[0] ?? ''
    return {
      line: line + 1,
      column: countPoints(this.#text.slice(lineStart, start)) + 1,
      length: Math.max(1, countPoints(onLine.trimEnd())),
    }
  }

  /** Whether the span stands on more than one line. */
  isBroken(start: number, end: number): boolean {
    return this.#lineOf(start) !== this.#lineOf(Math.max(start, end - 1))
  }

  #lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** A file of blank lines has millions. */
function lineStarts(text: string): Uint32Array {
  let count = 1
  for (let at = 0; at < text.length; at++) if (isLineEnd(text, at)) count++
  const starts = new Uint32Array(count)
  let line = 0
  for (let at = 0; at < text.length; at++) if (isLineEnd(text, at)) starts[++line] = at + 1
  return starts
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)
}

function countPoints(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}
