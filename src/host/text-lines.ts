import { TextDecoder } from 'node:util'

/** A line of more code units than this is cut: it is no line of text, and must not fill the memory. */
const LONGEST_LINE = 100_000

/**
 * The lines of a stream of bytes, as many at a time as a piece of it completes; an empty last line is none. UTF-8, or
 * UTF-16 of either order when a byte order mark says so; the mark is dropped. Bytes that are neither become U+FFFD, and
 * a line that is too long is cut, so that no line keeps the others from being read. What is held never exceeds a piece
 * and an unfinished line.
 */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[], void> {
  let decoder: TextDecoder | undefined
  let held: Uint8Array = new Uint8Array()
  let rest = ''
  const cut = (text: string, isEnd: boolean): readonly string[] => {
    // A carriage return at the end of a piece may be half of a line's end.
    const whole = !isEnd && text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.split(/\r\n|\r|\n/).map((line) => line.slice(0, LONGEST_LINE))
    rest = (lines.pop() ?? '') + text.slice(whole.length)
    if (isEnd && rest !== '') lines.push(rest)
    return lines
  }
  for await (const piece of bytes) {
    const joined = held.length === 0 ? piece : Buffer.concat([held, piece])
    // It takes two bytes to tell the order of UTF-16.
    held = decoder === undefined && joined.length < 2 ? joined : new Uint8Array()
    if (held.length > 0) continue
    decoder ??= decoderOf(joined)
    const lines = cut(rest + decoder.decode(joined, { stream: true }), false)
    if (lines.length > 0) yield lines
  }
  decoder ??= decoderOf(held)
  const lines = cut(rest + decoder.decode(held), true)
  if (lines.length > 0) yield lines
}

function decoderOf(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  return new TextDecoder(start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8')
}
