import { expect, test } from 'vitest'
import { meantMap } from '../../../src/export/print/pdf-characters.ts'

const map = (...sections: readonly string[]): string => `head\n${sections.join('')}endcmap\n`
const chars = (...lines: readonly string[]): string => `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar\n`
const ranges = (...lines: readonly string[]): string =>
  `${lines.length} beginbfrange\n${lines.join('\n')}\nendbfrange\n`
const unused = (): boolean => false

test('a glyph of two characters is told as the common one', () => {
  const before = map(chars('<00B3> <2012>', '<0080> <00660074>', '<0031> <02BC>'), ranges('<0029> <002A> <006E>'))
  const after = map(chars('<00B3> <2013>', '<0080> <00660074>', '<0031> <2019>'), ranges('<0029> <002A> <006E>'))
  expect(meantMap(before, unused)).toBe(after)
})

test('a range that holds one is written glyph by glyph, the others stay', () => {
  const before = map(ranges('<0001> <0003> <02BA>', '<0029> <002A> <006E>'))
  const singles = chars('<0001> <02BA>', '<0002> <2018>', '<0003> <2019>')
  expect(meantMap(before, unused)).toBe(map(singles, ranges('<0029> <002A> <006E>')))
})

test('no section has more than 100 lines', () => {
  const text = meantMap(map(ranges('<0000> <00C7> <0260>')), unused)
  expect([...text.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => count)).toEqual(['100', '100'])
})

test('a character that is written in the list stays itself', () => {
  const text = map(chars('<0030> <02BB>', '<0031> <02BC>'))
  expect(meantMap(text, (character) => character === 'ʻ')).toBe(map(chars('<0030> <02BB>', '<0031> <2019>')))
})
