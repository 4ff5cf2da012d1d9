import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, instants, instantsCompare } from '../../../src/chronology/edtf/index.ts'
import { dateTime, single } from './arbitrary.ts'
import { read } from './read.ts'

test('a date-time with an offset is the second of UTC that a Date names', () => {
  for (const text of [
    '2025-07-12T09:30:00Z',
    '2025-07-12T09:30:15+03:00',
    '2025-07-12T00:10:00+14:00',
    '1969-12-31T23:59:59-04:30',
  ]) {
    const seconds = Date.parse(text) / 1000
    expect(instants(read(text))).toEqual({ start: seconds, end: seconds, zone: 'known' })
  }
})

test('24:00:00 is the first second of the next day', () => {
  expect(instants(read('2025-07-12T24:00:00Z'))).toEqual(instants(read('2025-07-13T00:00:00Z')))
  expect(instantsCompare(read('2025-07-12T24:00:00Z'), read('2025-07-13T00:00:00Z'))).toBe('overlap')
})

test('offsets decide: a later day on the calendar may be an earlier instant', () => {
  const evening = read('2025-07-12T23:30:00-10:00')
  const morning = read('2025-07-13T00:10:00+14:00')
  expect(bounds(evening).latest).toEqual({ year: 2025, month: 7, day: 12 })
  expect(bounds(morning).earliest).toEqual({ year: 2025, month: 7, day: 13 })
  expect(instantsCompare(evening, morning)).toBe('after')
  expect(instantsCompare(read('2025-07-12T09:00:00Z'), read('2025-07-12T12:00:00+03:00'))).toBe('overlap')
})

test('local times compare with each other, and not with times of a known zone', () => {
  const nine = read('2025-07-12T09:00:00')
  expect(instants(nine)?.zone).toBe('local')
  expect(instantsCompare(nine, read('2025-07-12T09:00:01'))).toBe('before')
  expect(instantsCompare(read('2025-07-12T09:00:01'), nine)).toBe('after')
  expect(instantsCompare(nine, nine)).toBe('overlap')
  expect(instantsCompare(nine, read('2025-07-12T12:00:00Z'))).toBe('unknown')
})

test('a value without a time has no instants', () => {
  fc.assert(
    fc.property(single, (text) => {
      expect(instants(read(text))).toBeNull()
      expect(instantsCompare(read(text), read('2025-07-12T12:00:00Z'))).toBe('unknown')
    }),
  )
})

test('comparing instants the other way round turns the answer round', () => {
  const turned = { before: 'after', after: 'before', overlap: 'overlap', unknown: 'unknown' } as const
  fc.assert(
    fc.property(dateTime, dateTime, (a, b) => {
      expect(instantsCompare(read(a), read(b))).toBe(turned[instantsCompare(read(b), read(a))])
    }),
  )
})
