import { expect, test } from 'vitest'
import { padded, textColumns } from '../../src/host/text-columns.ts'

test.each([
  ['12 July 2025', 12],
  ['2025年7月', 9],
  ['7월', 3],
  ['e\u0301', 1],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(textColumns(text)).toBe(columns)
  expect(textColumns(padded(text, 20))).toBe(20)
})

test('a text that is too long stays whole', () => {
  expect(padded('2025年', 3)).toBe('2025年')
})
