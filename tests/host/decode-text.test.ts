import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/host/decode-text.ts'
import { Problem } from '../../src/host/problem.ts'

const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

test('any text comes back from UTF-8 and from UTF-16 of both orders, without its byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\ufeff'))
      expect(decodeText(Buffer.from(text, 'utf8'), 'f')).toBe(text)
      expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf8'), 'f')).toBe(text)
      expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'), 'f')).toBe(text)
      expect(decodeText(utf16be(text), 'f')).toBe(text)
    }),
  )
})

test('UTF-16 is known without its mark too, by the zero in every other byte', () => {
  const text = 'date,title\n2025,Räume 원산\n'
  expect(decodeText(Buffer.from(text, 'utf16le'), 'f')).toBe(text)
  expect(decodeText(Buffer.from(text, 'utf16le').swap16(), 'f')).toBe(text)
  expect(decodeText(Buffer.from('a\0b', 'utf8'), 'f')).toBe('a\0b')
})

test('bytes that are no UTF-8 are refused with the line they stand in', () => {
  const bytes = Buffer.concat([Buffer.from('title\nräume\n'), Buffer.from([0x52, 0xe4, 0x75]), Buffer.from('\nend\n')])
  const refused = () => decodeText(bytes, 'deck.csv')
  expect(refused).toThrow(Problem)
  expect(refused).toThrow(expect.objectContaining({ where: 'deck.csv:3', exitCode: 2 }))
  expect(refused).toThrow(expect.objectContaining({ todo: expect.stringContaining('UTF-8') }))
})

test('a bad byte in a last line without an end is found too', () => {
  expect(() => decodeText(Uint8Array.of(0x61, 0x0a, 0xff), 'f')).toThrow(expect.objectContaining({ where: 'f:2' }))
})
