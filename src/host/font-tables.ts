/** The tables of a TrueType file (OpenType 1.9, "The OpenType font file"). */

const TRUETYPE_VERSION = 0x00010000
const HEAD_TAG = 'head'
const CHECKSUM_ADJUSTMENT_OFFSET = 8
const CHECKSUM_MAGIC = 0xb1b0afba
const RECORD_BYTES = 16
const DIRECTORY_BYTES = 12

/** The tables by tag, copied. Throws when the bytes are no TrueType file. */
export function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = readView(font)
  if (font.length < DIRECTORY_BYTES || view.getUint32(0) !== TRUETYPE_VERSION) throw new Error('not a TrueType font')
  const tables = new Map<string, Uint8Array>()
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const record = DIRECTORY_BYTES + index * RECORD_BYTES
    const tag = String.fromCharCode(...font.subarray(record, record + 4))
    const start = view.getUint32(record + 8)
    // Not `slice`, which copies nothing when the bytes are a Buffer.
    tables.set(tag, new Uint8Array(font.subarray(start, start + view.getUint32(record + 12))))
  }
  return tables
}

/** A file of these tables, with fresh checksums; it writes one into `head`, so give it tables of its own. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = tables.get(HEAD_TAG)
  if (head !== undefined) readView(head).setUint32(CHECKSUM_ADJUSTMENT_OFFSET, 0)
  const headerBytes = DIRECTORY_BYTES + sorted.length * RECORD_BYTES
  const font = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.length), headerBytes))
  const view = readView(font)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, TRUETYPE_VERSION)
  view.setUint16(4, sorted.length)
  view.setUint16(6, power * RECORD_BYTES)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (sorted.length - power) * RECORD_BYTES)
  let offset = headerBytes
  let headOffset = 0
  for (const [index, [tag, table]] of sorted.entries()) {
    const record = DIRECTORY_BYTES + index * RECORD_BYTES
    for (let letter = 0; letter < 4; letter += 1) font[record + letter] = tag.charCodeAt(letter)
    font.set(table, offset)
    view.setUint32(record + 4, checksum(font.subarray(offset, offset + padded(table.length))))
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, table.length)
    if (tag === HEAD_TAG) headOffset = offset
    offset += padded(table.length)
  }
  view.setUint32(headOffset + CHECKSUM_ADJUSTMENT_OFFSET, (CHECKSUM_MAGIC - checksum(font)) >>> 0)
  return font
}

/** Advance of every glyph, in font units ("hhea" and "hmtx"); a glyph past the long metrics has the last one's. */
export function readAdvances(font: Uint8Array): (glyphId: number) => number {
  const tables = readTables(font)
  const hhea = tables.get('hhea')
  const hmtx = tables.get('hmtx')
  if (hhea === undefined || hmtx === undefined) throw new Error('a font without horizontal metrics')
  const count = readView(hhea).getUint16(34)
  const metrics = readView(hmtx)
  return (glyphId) => metrics.getUint16(Math.min(glyphId, count - 1) * 4)
}

function checksum(bytes: Uint8Array): number {
  const view = readView(bytes)
  let sum = 0
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

export function readView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
