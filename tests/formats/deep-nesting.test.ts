import { expect, test } from 'vitest'
import { deepNesting } from '../../src/chronology/diagnostics/deep-nesting.ts'
import { format as json } from '../../src/formats/json.ts'
import { readText } from './document.ts'

test.each([
  ['lists', `x: ${'['.repeat(1500)}`],
  ['objects of JSON', `x: ${'{"a":'.repeat(1500)}`],
  ['objects of YAML, over lines', `x: ${'{ a:\n  '.repeat(1500)}`],
])('%s that lie too deep in each other are found before a parser has them', (_, text) => {
  expect(deepNesting(text)).toBe(3)
})

test.each([
  ['few', '['.repeat(90) + ']'.repeat(90)],
  ['many beside each other', '[a],'.repeat(5000)],
  ['many in a text', 'a [smile] {x} '.repeat(5000)],
  ['none', ''],
])('%s are left to the parser', (_, text) => {
  expect(deepNesting(text)).toBeNull()
})

test('nearly too deep is looked at as often as there are texts', () => {
  const texts = Array.from({ length: 400 }, () => '['.repeat(900))
  expect(texts.map(deepNesting).filter((at) => at !== null)).toEqual([])
})

test('five million open brackets are refused at once', () => {
  const { faults } = readText(json, `{"title":${'['.repeat(5_000_000)}`)
  expect(faults.map(({ code }) => code)).toEqual(['too-deep'])
})
