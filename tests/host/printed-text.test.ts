import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { printedText } from '../../src/host/printed-text.ts'

function pdfOf(...streams: readonly string[]): Uint8Array {
  const parts = streams.map((text) => {
    const bytes = deflateSync(Buffer.from(text, 'latin1'))
    return Buffer.concat([
      Buffer.from(`<</Length ${bytes.length}>> stream\n`),
      bytes,
      Buffer.from('\nendstream endobj\n'),
    ])
  })
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...parts, Buffer.from('%%EOF')])
}

const MAP = `2 beginbfchar <0026> <0043> <0030> <C6D0> endbfchar
1 beginbfrange <0046> <0048> <0063> endbfrange`

test('glyphs are told as the characters that the font’s map gives them, single ones and runs', () => {
  expect(printedText(pdfOf('BT <0026004700480030> Tj ET', MAP))).toBe('Cde원')
  expect(printedText(pdfOf(MAP, 'BT [<0026> -20 <0046>] TJ ET'))).toBe('Cc')
})

test('a page without text, a map without text, and what is no PDF are blank', () => {
  expect(printedText(pdfOf('0 0 10 10 re f'))).toBe('')
  expect(printedText(pdfOf(MAP))).toBe('')
  expect(printedText(pdfOf('BT <0026> Tj ET'))).toBe('')
  expect(printedText(Buffer.from('no pdf: stream of words'))).toBe('')
})

test('a stream that is no deflate data, like a picture, is passed over', () => {
  const picture = Buffer.from('stream\r\n\u0000\u0001\u0002 endstream ')
  expect(printedText(Buffer.concat([picture, pdfOf('BT <0026> Tj ET', MAP)]))).toBe('C')
})
