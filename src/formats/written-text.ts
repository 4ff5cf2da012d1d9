const PLAIN = /[^]/uy
const SINGLE_QUOTED = /''|[^]/uy
const DOUBLE_QUOTED =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[^]|[^]/uy

/**
 * The offset, in UTF-16 code units, of the code point number `column` (from 1) of the text that `raw`, a scalar of YAML
 * or JSON in one line, stands for; just behind the text for the place after its last. `undefined` where `raw` has
 * several lines, or is shorter.
 */
export function findWrittenOffset(raw: string, column: number): number | undefined {
  if (/[\r\n]/.test(raw)) return undefined
  const quote = raw.startsWith("'") ? SINGLE_QUOTED : raw.startsWith('"') ? DOUBLE_QUOTED : null
  const points = quote ?? PLAIN
  const end = quote === null ? raw.length : raw.length - 1
  let offset = quote === null ? 0 : 1
  for (let point = 1; point < column; point++) {
    points.lastIndex = offset
    const written = points.exec(raw)?.[0]
    if (written === undefined || offset >= end) return undefined
    offset += written.length
  }
  return offset
}
