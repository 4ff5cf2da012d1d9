import { expect, test } from 'vitest'
import { traits } from '../../../src/chronology/edtf/index.ts'
import type { Traits } from '../../../src/chronology/edtf/index.ts'
import { read as readValue } from './read.ts'

function read(text: string): Traits {
  return traits(readValue(text))
}

const PLAIN = {
  approximate: false,
  uncertain: false,
  unspecified: false,
  isScattered: false,
  start: 'given',
  end: 'given',
}

test.each([
  ['2025-07-12T09:30:00Z', 'instant'],
  ['2025-07-12', 'day'],
  ['2025-07', 'month'],
  ['2025-21', 'season'],
  ['2025-32', 'season'],
  ['2025-33', 'quarter'],
  ['2025-39', 'quadrimester'],
  ['2025-41', 'semester'],
  ['2025', 'year'],
  ['Y170000002', 'year'],
  ['1950S3', 'decade'],
  ['1950S2', 'century'],
  ['1950S1', 'millennium'],
  ['1950S9', 'year'],
  ['Y171010000S3', 'years'],
  ['2024-06-18/2024-06-19', 'interval'],
  ['[2024,2025]', 'set'],
  ['{2024..2025}', 'set'],
])('%s has the precision %s, and nothing else to say', (text, precision) => {
  expect(read(text)).toEqual({ ...PLAIN, precision })
})

test.each([
  ['2025-07-XX', 'month', false],
  ['2025-07-1X', 'month', false],
  ['2025-XX', 'year', false],
  ['2025-XX-XX', 'year', false],
  ['1979-XX-28', 'year', true],
  ['202X', 'decade', false],
  ['156X-12-25', 'decade', true],
  ['20XX', 'century', false],
  ['-20XX', 'century', false],
  ['20XX-41', 'century', true],
  ['2XXX', 'millennium', false],
  ['1X99', 'millennium', true],
  ['XXXX', 'years', false],
])('%s is known to the %s, has unspecified digits, and is scattered: %s', (text, precision, isScattered) => {
  expect(read(text)).toEqual({ ...PLAIN, precision, unspecified: true, isScattered })
})

test('a qualifier on any part makes the value approximate, uncertain or both', () => {
  for (const text of [
    '2025~',
    '2025-~07',
    '~2025-07',
    '2025-07-12~',
    '[2024,2025~]',
    '2024~/2025',
    '{2024..2025~}',
    'Y170000002~',
    '2025-21~',
  ]) {
    expect([text, read(text)]).toEqual([text, expect.objectContaining({ approximate: true, uncertain: false })])
    const doubtful = text.replace('~', '?')
    expect([doubtful, read(doubtful)]).toEqual([
      doubtful,
      expect.objectContaining({ approximate: false, uncertain: true }),
    ])
    const both = text.replace('~', '%')
    expect([both, read(both)]).toEqual([both, expect.objectContaining({ approximate: true, uncertain: true })])
  }
})

test.each([
  ['2025-07-12/..', 'given', 'open', 'day'],
  ['2025-07-12/', 'given', 'unknown', 'day'],
  ['../2025-07', 'open', 'given', 'month'],
  ['/2025', 'unknown', 'given', 'year'],
  ['/..', 'unknown', 'open', 'interval'],
  ['[2025-07..]', 'given', 'open', 'month'],
  ['[..2025-07-12]', 'open', 'given', 'day'],
  ['{1760..}', 'given', 'open', 'year'],
  ['[..1760,1770..]', 'open', 'open', 'set'],
  ['[1760,1770..]', 'given', 'open', 'set'],
])('%s has a start that is %s, an end that is %s, and the precision %s', (text, start, end, precision) => {
  expect(read(text)).toEqual({ ...PLAIN, start, end, precision })
})
