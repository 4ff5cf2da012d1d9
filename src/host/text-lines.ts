import { TextDecoder } from 'node:util'
import { Problem } from './problem.ts'

/** A longer line is no line of text; it is refused before it fills the memory. Code units. */
const LONGEST_LINE = 1_000_000

/**
 * The lines of a stream of bytes, as many at a time as a piece of it completes; an empty last line is none. UTF-8, or
 * UTF-16 of either order when a byte order mark says so; the mark is dropped. What is held never exceeds a piece and
 * an unfinished line. Other bytes are a `Problem` that names their line; `name` is what the person calls the input.
 */
export async function* textLines(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<readonly string[], void> {
  let decoder: TextDecoder | undefined
  let held: Uint8Array = new Uint8Array()
  let rest = ''
  let count = 0
  const cut = (text: string, isEnd: boolean): readonly string[] => {
    // A carriage return at the end of a piece may be half of a line's end.
    const whole = !isEnd && text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.split(/\r\n|\r|\n/)
    rest = (lines.pop() ?? '') + text.slice(whole.length)
    if (isEnd && rest !== '') lines.push(rest)
    if (rest.length > LONGEST_LINE) throw tooLong(name, count + lines.length + 1)
    count += lines.length
    return lines
  }
  const decode = (piece: Uint8Array | undefined): string => {
    try {
      return (decoder ??= decoderOf(piece ?? held)).decode(piece, { stream: piece !== undefined })
    } catch {
      throw notUtf8(name, count + badLine(piece))
    }
  }
  for await (const piece of bytes) {
    if (decoder === undefined && held.length + piece.length < 2) {
      held = piece
      continue
    }
    const joined = held.length === 0 ? piece : Buffer.concat([held, piece])
    held = new Uint8Array()
    const lines = cut(rest + decode(joined), false)
    if (lines.length > 0) yield lines
  }
  const lines = cut(rest + (held.length === 0 ? '' : decode(held)) + decode(undefined), true)
  if (lines.length > 0) yield lines
}

function decoderOf(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8', { fatal: true })
}

/** Line of the first bytes of a piece that are not UTF-8, from 1; they may be the end of what the piece before began. */
function badLine(piece: Uint8Array = new Uint8Array()): number {
  let start = 0
  while (start < 3 && ((piece[start] ?? 0) & 0xc0) === 0x80) start += 1
  const text = new TextDecoder('utf-8').decode(piece.subarray(start))
  const at = text.indexOf('\uFFFD')
  return at < 0 ? 1 : text.slice(0, at).split(/\r\n|\r|\n/).length
}

function notUtf8(name: string, line: number): Problem {
  return new Problem({
    what: 'The text could not be read',
    where: `${name}:${line}`,
    why: 'these bytes are not UTF-8',
    todo: 'save it as UTF-8 and try again',
  })
}

function tooLong(name: string, line: number): Problem {
  return new Problem({
    what: 'The text could not be read',
    where: `${name}:${line}`,
    why: `this line has more than ${LONGEST_LINE.toLocaleString('en-GB')} characters`,
    todo: 'write one date a line',
  })
}
