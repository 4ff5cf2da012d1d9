import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib'

/**
 * Characters that share a glyph with a far more common one. Of such, Chromium tells who reads a PDF the lowest, so that
 * a search for “Putin’s” would miss the word.
 */
const MEANT: ReadonlyMap<number, number> = new Map([
  [0x2bb, 0x2018],
  [0x2bc, 0x2019],
  [0x2012, 0x2013],
])

/** Whether a character is written in what is printed. */
export type IsUsed = (character: string) => boolean

/** Has a font tell the common one of two characters that it draws alike, unless the other is written in the list. */
export function tellMeant(object: PDFObject, context: PDFContext, isUsed: IsUsed): void {
  const ref = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined
  if (!(ref instanceof PDFRef)) return
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) return
  const told = inflateSync(stream.contents).toString('latin1')
  const meant = meantMap(told, isUsed)
  if (meant === told) return
  const contents = deflateSync(Buffer.from(meant, 'latin1'))
  stream.dict.set(PDFName.of('Length'), context.obj(contents.length))
  context.assign(ref, PDFRawStream.of(stream.dict, contents))
}

/** The same for the text of a map of characters (Adobe Technical Note 5411): `<glyph> <character>`, and ranges of both. */
export function meantMap(map: string, isUsed: IsUsed): string {
  const meant = [...MEANT].filter(([lowest]) => !isUsed(String.fromCodePoint(lowest)))
  const known = new Map(meant)
  return map
    .replaceAll(/\d+ beginbfrange\n([^]*?)endbfrange\n/g, (block, lines: string) => ranges(block, lines, known))
    .replaceAll(/^(<[\dA-F]{4}>) <([\dA-F]{4})>$/gm, (line, glyph: string, character: string) => {
      const other = known.get(Number.parseInt(character, 16))
      return other === undefined ? line : `${glyph} <${hex(other)}>`
    })
}

/** Ranges that hold one of these characters are written glyph by glyph. */
function ranges(block: string, lines: string, known: ReadonlyMap<number, number>): string {
  const all = lines.trim().split('\n')
  const apart = all.filter((line) => {
    const [first = 0, last = 0, character = 0] = numbers(line)
    return [...known.keys()].some((one) => one >= character && one <= character + last - first)
  })
  if (apart.length === 0) return block
  const singles = apart.flatMap((line) => {
    const [first = 0, last = 0, character = 0] = numbers(line)
    return Array.from({ length: last - first + 1 }, (_, n) => `<${hex(first + n)}> <${hex(character + n)}>`)
  })
  return (
    section('bfchar', singles) +
    section(
      'bfrange',
      all.filter((line) => !apart.includes(line)),
    )
  )
}

/** Of a section, in the same note. */
const MOST_LINES = 100

function section(kind: 'bfchar' | 'bfrange', lines: readonly string[]): string {
  const sections = Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, n) =>
    lines.slice(n * MOST_LINES, (n + 1) * MOST_LINES),
  )
  return sections.map((rows) => `${rows.length} begin${kind}\n${rows.join('\n')}\nend${kind}\n`).join('')
}

function numbers(line: string): readonly number[] {
  return Array.from(line.matchAll(/[\dA-F]+/g), ([digits]) => Number.parseInt(digits, 16))
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0')
}
