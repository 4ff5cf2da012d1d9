import { expect, test } from 'vitest'
import { parseOptions, TABLES } from './options.ts'

test('without arguments every table is measured at every size', () => {
  expect(parseOptions([])).toEqual({
    tables: TABLES,
    sizes: [5, 100, 1000, 10_000],
    rounds: null,
    peers: null,
    isLarge: false,
  })
})

test('tables, sizes, rounds and peers can be chosen', () => {
  expect(parseOptions(['pdf', 'build', '--sizes', '1000,5', '--rounds', '2', '--peers', 'there', '--large'])).toEqual({
    tables: ['pdf', 'build'],
    sizes: [5, 1000],
    rounds: 2,
    peers: 'there',
    isLarge: true,
  })
})

test.each([['speed'], ['--sizes', '5,x'], ['--sizes', ''], ['--rounds', '0'], ['--fast']])(
  '%s %s is refused',
  (...args) => {
    expect(() => parseOptions(args)).toThrow(/^There is no table|is not a number of|^Unknown option/)
  },
)
