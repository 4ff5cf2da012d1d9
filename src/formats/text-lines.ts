import type { Position } from '../chronology/diagnostics/index.ts'

/** Turns offsets of a text (UTF-16 code units, as parsers give them) into lines and columns of code points. */
export class TextLines {
  readonly #text: string
  readonly #starts: Uint32Array
  /** Where characters of two code units begin, ascending. */
  readonly #pairs: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#starts = lineStarts(text)
    this.#pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  }

  /** The span from `start` to `end` (exclusive); only its first line where it has several. At least one column long. */
  position(start: number, end: number): Position {
    const line = this.#lineOf(start)
    const lineStart = this.#starts[line] ?? 0
    const onLine = this.#text.slice(start, Math.min(end, this.#starts[line + 1] ?? end))
    return {
      line: line + 1,
      column: this.#points(lineStart, start) + 1,
      length: Math.max(1, this.#points(start, start + onLine.trimEnd().length)),
    }
  }

  /** Whether the span stands on more than one line. */
  isBroken(start: number, end: number): boolean {
    return this.#lineOf(start) !== this.#lineOf(Math.max(start, end - 1))
  }

  #lineOf(offset: number): number {
    return countUpTo(this.#starts, offset) - 1
  }

  /** Code points from one offset to another: a line may be all of a text, and thousands of places are asked for. */
  #points(from: number, to: number): number {
    return to - from - (countUpTo(this.#pairs, to - 1) - countUpTo(this.#pairs, from - 1))
  }
}

/** How many of the ascending numbers are not above `most`. */
function countUpTo(numbers: ArrayLike<number>, most: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((numbers[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
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
