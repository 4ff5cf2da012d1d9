import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textLines } from '../../src/host/text-lines.ts'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, size: number): Promise<string[]> {
  const lines: string[] = []
  for await (const some of textLines(pieces(bytes, size))) lines.push(...some)
  return lines
}

const text = fc
  .array(fc.constantFrom('2025', 'июль', '', '\u{1F30B}', ' '), { maxLength: 12 })
  .chain((words) =>
    fc
      .array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: words.length, maxLength: words.length })
      .map((ends) => words.map((word, n) => `${word}${ends[n] ?? ''}`).join('')),
  )

test('the lines of a stream are those of its whole text, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
      const lines = whole.split(/\r\n|\r|\n/)
      const expected = lines.at(-1) === '' ? lines.slice(0, -1) : lines
      expect(await read(new TextEncoder().encode(whole), size)).toEqual(expected)
    }),
  )
})

test.each([
  ['utf-16le', [0xff, 0xfe, 0x32, 0, 0x0a, 0, 0x34, 4]],
  ['utf-16be', [0xfe, 0xff, 0, 0x32, 0, 0x0a, 4, 0x34]],
  ['utf-8', [0xef, 0xbb, 0xbf, 0x32, 0x0a, 0xd0, 0xb4]],
])('%s with a byte order mark is read, also in pieces of one byte', async (_, bytes) => {
  expect(await read(Uint8Array.from(bytes), 1)).toEqual(['2', 'д'])
  expect(await read(Uint8Array.from(bytes), 100)).toEqual(['2', 'д'])
})

test('a last line without an end is a line, and nothing is none', async () => {
  expect(await read(new TextEncoder().encode('2025\n2026'), 3)).toEqual(['2025', '2026'])
  expect(await read(new Uint8Array(), 3)).toEqual([])
  expect(await read(new TextEncoder().encode('2'), 3)).toEqual(['2'])
})

test.each([1, 4, 100])('other bytes spoil only their own line, in pieces of %i bytes', async (size) => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('2025\nиюль '), 0xff, 0x0a, 0x32])
  expect(await read(bytes, size)).toEqual(['2025', 'июль \uFFFD', '2'])
})

test('a line without an end is cut before it fills the memory, and the next one is read', async () => {
  const bytes = new Uint8Array(3_000_002).fill(0x32)
  bytes[3_000_000] = 0x0a
  const lines = await read(bytes, 65_536)
  expect(lines.map(({ length }) => length)).toEqual([100_000, 1])
})
