import { expect, test } from 'vitest'
import { compare, stringify } from '../../../src/chronology/edtf/index.ts'
import { read } from './read.ts'

/** In the documented order: by earliest day, then by latest, then by text. */
const IN_ORDER = [
  // No earliest day.
  '../2024',
  '[..2025-07-12]',
  '../2025',
  '/2025',
  '../..',
  '/',
  // Billions of years.
  'Y-123456789012345679',
  'Y-123456789012345678',
  'Y-17E7',
  '-0043',
  '0000',
  // From 1 January 2025 on: a latest day, a later one, none.
  '2025-01-01',
  '2025-01',
  '2025',
  '2025-XX-XX',
  '2025/2025',
  '2025?',
  '2025~',
  '[2025]',
  '{2025}',
  '2025/2026',
  '2025/',
  '2025/..',
  '[2025..]',
  '2025-01-02',
  '2025-07-12',
  '2025-07-12T08:00:00Z',
  '2025-07-12T09:00:00Z',
  'Y17E7',
  'Y123456789012345678',
  'Y123456789012345679',
]

test('values are sorted by their earliest day (none first), their latest (none last), and their text', () => {
  const sorted = IN_ORDER.map(read).toReversed().sort(compare)
  expect(sorted.map(stringify)).toEqual(IN_ORDER)
})

test('a value is equal to itself alone', () => {
  for (const [i, a] of IN_ORDER.entries()) {
    for (const [j, b] of IN_ORDER.entries()) expect(compare(read(a), read(b)) === 0).toBe(i === j)
  }
})
