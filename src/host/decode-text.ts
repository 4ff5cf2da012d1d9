import { isUtf8 } from 'node:buffer'
import { Problem } from './problem.ts'

const LINE_FEED = 0x0a

/**
 * Bytes to text: UTF-8, or UTF-16 of either order where a byte order mark, which is dropped, or every other byte says so.
 * Other bytes are a `Problem` that names the first bad line; `name` is what the person calls the input.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  throw new Problem({
    what: 'The text could not be read',
    where: `${name}:${firstBadLine(bytes)}`,
    why: 'these bytes are not UTF-8',
    todo: 'save it as UTF-8 and try again (in Excel: "CSV UTF-8")',
  })
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // No text has null characters, and the names of a list's fields are in Latin letters: half of their bytes are zero.
  const start = bytes.subarray(0, 100)
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length)
  const [first = 0, second = 0] = zeros
  if (bytes.length < 8 || bytes.length % 2 !== 0 || Math.max(first, second) < start.length * 0.4) return null
  return first === 0 ? 'utf-16le' : second === 0 ? 'utf-16be' : null
}

/** From 1. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}
