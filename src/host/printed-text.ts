import { inflateSync } from 'node:zlib'

/**
 * The text that a PDF shows, as far as its fonts say which character a glyph is; '' for a blank one. For the
 * small PDFs that Chromium prints in one font: glyph codes of two bytes, written in hex, one map to characters.
 */
export function printedText(pdf: Uint8Array): string {
  const streams = readStreams(pdf)
  const characters = new Map(streams.flatMap(readCharacterMap))
  return streams
    .filter((stream) => /T[jJ]/.test(stream))
    .flatMap((stream) => Array.from(stream.matchAll(/<([0-9a-fA-F]+)>/g)))
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((code) => characters.get(Number.parseInt(code, 16)) ?? '')
    .join('')
}

/** The bytes between `stream` and `endstream`, inflated, as Latin-1; those that are no deflate data are left out. */
function readStreams(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const streams: string[] = []
  for (let at = bytes.indexOf('stream'); at !== -1;) {
    const start = at + 'stream'.length + (bytes[at + 'stream'.length] === 0x0d ? 2 : 1)
    const end = bytes.indexOf('endstream', start)
    if (end === -1) break
    const stream = inflated(bytes.subarray(start, end))
    if (stream !== undefined) streams.push(stream)
    at = bytes.indexOf('stream', end + 'endstream'.length)
  }
  return streams
}

function inflated(bytes: Uint8Array): string | undefined {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return undefined
  }
}

/** The glyph codes and characters of a ToUnicode map: single ones (`bfchar`) and runs (`bfrange`). */
function readCharacterMap(stream: string): readonly (readonly [code: number, character: string])[] {
  const blocks = (name: string) => [...stream.matchAll(new RegExp(`begin${name}([^]*?)end${name}`, 'g'))]
  const singles = blocks('bfchar').flatMap(([, block = '']) => Array.from(block.matchAll(/<(\w+)>\s*<(\w+)>/g)))
  const runs = blocks('bfrange').flatMap(([, block = '']) => Array.from(block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)))
  return [
    ...singles.map(([, code = '', target = '']) => [Number.parseInt(code, 16), utf16(target)] as const),
    ...runs.flatMap(([, first = '', last = '', target = '']) => readRun(first, last, target)),
  ]
}

function readRun(first: string, last: string, target: string): readonly (readonly [number, string])[] {
  const [from, to, start] = [first, last, target].map((hex) => Number.parseInt(hex, 16))
  if (from === undefined || to === undefined || start === undefined || to - from > 0xffff) return []
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => [from + i, String.fromCodePoint(start + i)])
}

function utf16(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...units)
}
