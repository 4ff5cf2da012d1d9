import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { dictText, refText } from '../../../src/export/print/pdf-text.ts'
import { writeTree } from '../../../src/export/print/pdf-trees.ts'
import { PdfWriter } from '../../../src/export/print/pdf-writer.ts'

function finish(writer: PdfWriter): Uint8Array {
  const pages = writer.add({ text: dictText({ Type: '/Pages', Count: 0, Kids: '[]' }) })
  const root = writer.add({ text: dictText({ Type: '/Catalog', Pages: refText(pages) }) })
  return Buffer.concat(writer.finish({ root, info: writer.add({ text: '<<>>' }) }))
}

describe('a PDF being written', () => {
  it('finds each object where its table says, in whatever order they were written', () => {
    const writer = new PdfWriter()
    const late = writer.reserve()
    const early = writer.add({ text: '(early)' })
    writer.write(late, { text: '(late)' })
    const text = Buffer.from(finish(writer)).toString('latin1')
    const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))
    const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
    expect(offsets).toHaveLength(5)
    expect(table).toContain(`/Size ${offsets.length + 1}\n`)
    offsets.forEach((offset, n) => expect(text.slice(offset)).toMatch(new RegExp(`^${n + 1} 0 obj\\n`)))
    expect(text.slice(offsets[late - 1])).toMatch(/^1 0 obj\n\(late\)\nendobj/)
    expect(text.slice(offsets[early - 1])).toMatch(/^2 0 obj\n\(early\)\nendobj/)
  })

  it('keeps data as it is, more of it than is held in one piece too', async () => {
    const writer = new PdfWriter()
    const data = Uint8Array.from({ length: 3_000_000 }, (_, n) => n % 251)
    const number = writer.add({ text: dictText({ Length: data.length }), data })
    writer.add({ text: '(after)' })
    data.fill(0, 0, 1)
    const document = await PDFDocument.load(finish(writer), { updateMetadata: false })
    const [, stream] = document.context.enumerateIndirectObjects().find(([ref]) => ref.objectNumber === number) ?? []
    expect(stream).toBeInstanceOf(PDFRawStream)
    expect(stream instanceof PDFRawStream && Buffer.compare(stream.contents, data)).toBe(0)
  })

  it('is not finished while an object is missing', () => {
    const writer = new PdfWriter()
    writer.reserve()
    expect(() => finish(writer)).toThrow('object 1 ')
  })
})

describe('a tree of names or numbers', () => {
  it.each([1, 500, 501, 1750])(
    'has %i entries in order, in leaves that say where they begin and end',
    async (count) => {
      const writer = new PdfWriter()
      const entries = Array.from({ length: count }, (_, n) => [String(n * 2), `(${n})`] as const)
      const number = writeTree(writer, 'Nums', entries)
      const document = await PDFDocument.load(finish(writer), { updateMetadata: false })
      const objects = new Map(
        document.context.enumerateIndirectObjects().map(([ref, object]) => [ref.objectNumber, object]),
      )
      const root = objects.get(number)
      const kids = root instanceof PDFDict ? [...String(root.get(PDFName.of('Kids')) ?? '').matchAll(/(\d+) 0 R/g)] : []
      expect(kids).toHaveLength(count > 500 ? Math.ceil(count / 500) : 0)
      const leaves = kids.length === 0 ? [root] : kids.map(([, kid]) => objects.get(Number(kid)))
      const keys = leaves.flatMap((leaf) => {
        const own = [...String(leaf instanceof PDFDict ? leaf.get(PDFName.of('Nums')) : '').matchAll(/(\d+) \(\d+\)/g)]
        const numbers = own.map(([, key]) => Number(key))
        const limits = leaf instanceof PDFDict ? leaf.get(PDFName.of('Limits')) : undefined
        expect(String(limits)).toBe(kids.length > 0 ? `[ ${numbers[0]} ${numbers.at(-1)} ]` : 'undefined')
        return numbers
      })
      expect(keys).toEqual(entries.map(([key]) => Number(key)))
    },
  )
})
