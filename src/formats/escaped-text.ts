const ESCAPE = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[^])|[^]/giuy
const QUOTE = /^['"`]/

/**
 * The offset, in UTF-16 code units, of the code point number `column` (from 1) of the text that a quoted string of
 * JavaScript stands for; the closing quote's where the text ends just before it. `undefined` where `raw` is not a
 * quoted string, or is shorter.
 */
export function findEscapedOffset(raw: string, column: number): number | undefined {
  if (!QUOTE.test(raw)) return undefined
  let offset = 1
  for (let point = 1; point < column;) {
    ESCAPE.lastIndex = offset
    const written = ESCAPE.exec(raw)?.[0]
    if (written === undefined || offset >= raw.length - 1) return undefined
    offset += written.length
    if (!isContinuation(written)) point++
  }
  return offset
}

/** A backslash at the end of a line stands for nothing. */
function isContinuation(written: string): boolean {
  return /^\\[\r\n\u2028\u2029]/.test(written)
}
