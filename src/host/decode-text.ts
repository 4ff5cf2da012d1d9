import { isUtf8 } from 'node:buffer'
import { Problem } from './problem.ts'

const LINE_FEED = 0x0a

/**
 * Bytes to text: UTF-8, or UTF-16 of either order when a byte order mark says so. The mark is dropped.
 * Other bytes are a `Problem` that names the first bad line; `name` is what the person calls the input.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  throw new Problem({
    what: 'The text could not be read',
    where: `${name}:${firstBadLine(bytes)}`,
    why: 'these bytes are not UTF-8',
    todo: 'save it as UTF-8 and try again (in Excel: "CSV UTF-8")',
  })
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
