/** The css `unicode-range` descriptor: sets of code points as text. */

/** First and last code point, both inclusive. */
export type CodePointRange = readonly [first: number, last: number]

/** Reads `U+20-7E,U+A0`; wildcards (`U+4??`) are not read. Throws on anything else. */
export function parseUnicodeRange(text: string): readonly CodePointRange[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const match = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part)
      if (match?.[1] === undefined) throw new Error(`not a unicode-range: ${part}`)
      const first = Number.parseInt(match[1], 16)
      return [first, match[2] === undefined ? first : Number.parseInt(match[2], 16)]
    })
}

/** Writes a set of code points in ascending order, neighbours joined; the empty set is the empty string. */
export function stringifyUnicodeRange(codePoints: Iterable<number>): string {
  const ranges: [number, number][] = []
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === codePoint - 1) last[1] = codePoint
    else ranges.push([codePoint, codePoint])
  }
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',')
}

/** Every code point of the ranges, in their order. */
export function* codePointsOf(ranges: readonly CodePointRange[]): Generator<number> {
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) yield codePoint
  }
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase()
}
