import { expect, test } from 'vitest'
import { stringify } from '../../../src/chronology/edtf/index.ts'
import { read } from './read.ts'

test.each([
  ['2025-07-12T09:30:00Z', '2025-07-12T09:30:00Z'],
  ['2025-07-12T09:30:00+00:00', '2025-07-12T09:30:00Z'],
  ['2025-07-12T09:30:00+00', '2025-07-12T09:30:00Z'],
  ['2025-07-12T09:30:00+03', '2025-07-12T09:30:00+03:00'],
  ['2025-07-12T09:30:00-04:30', '2025-07-12T09:30:00-04:30'],
  ['-0043-03-15T09:05:07', '-0043-03-15T09:05:07'],
  ['2025-07-12T24:00:00', '2025-07-12T24:00:00'],
])('%s is written %s: a time has one writing', (text, canonical) => {
  expect(stringify(read(text))).toBe(canonical)
})

test.each([
  '?2004-06~-%11',
  '1950S2',
  '-0012S2~',
  'Y-17E7',
  'Y3388E2S3',
  'Y-171010000S2',
  '2025-34%',
  '/',
  '../..',
  '2025/',
  '[..1760,1770?,1780..1790-05]',
  '{2025-07-01..}',
])('%s is written as it was', (text) => {
  expect(stringify(read(text))).toBe(text)
})
