import { findBreaks, type WordBreak } from '../fit/breaks.ts'
import { plainText } from '../markdown.ts'

/** The end of a clause: there a reader pauses. */
const PAUSE = /(?:[,;:)\]”»]|\s[\u2013\u2014-]|[、，；：）」])\s*$/u
/** A part ends with a clause if that leaves at least so much of its room filled. */
const FILLED = 0.6

/**
 * A sentence that is too long for one slide, in parts that fit: each but the last ends with a clause where one ends late
 * enough, else with a word, and with an ellipsis. Marks of light markdown are never torn apart. One part, too long as it
 * is, where no break helps.
 */
export function sentenceParts(
  sentence: string,
  wordBreak: WordBreak,
  fits: (part: string) => boolean,
): readonly string[] {
  const parts: string[] = []
  let rest = sentence
  while (!fits(rest)) {
    const end = endOfPart(rest, wordBreak, fits)
    if (end === null) break
    parts.push(broken(rest, end))
    rest = rest.slice(end).trimStart()
  }
  return [...parts, rest]
}

function endOfPart(text: string, wordBreak: WordBreak, fits: (part: string) => boolean): number | null {
  const breaks = findBreaks(text, wordBreak)
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(broken(text, breaks[middle - 1] ?? 0))) low = middle
    else high = middle - 1
  }
  const whole = plainText(text).replaceAll(/\s/g, '')
  const possible = breaks.slice(0, low).filter((end) => {
    const [head, tail] = [text.slice(0, end), text.slice(end)]
    return `${plainText(head)}${plainText(tail)}`.replaceAll(/\s/g, '') === whole
  })
  const last = possible.at(-1)
  if (last === undefined) return null
  return possible.findLast((end) => end >= last * FILLED && PAUSE.test(text.slice(0, end))) ?? last
}

function broken(text: string, end: number): string {
  return `${text.slice(0, end).trimEnd()} …`
}
