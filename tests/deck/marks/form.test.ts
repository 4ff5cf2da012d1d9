import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounds, dayOfNumber, isoDay, parse } from '../../../src/chronology/edtf/index.ts'
import type { Reading } from '../../../src/chronology/timeline/timeline.ts'
import { markShape, type MarkForm } from '../../../src/deck/marks/form.ts'

function reading(text: string): Reading {
  const result = parse(text)
  if (!result.ok) throw new Error(text)
  return { date: result.value, bounds: bounds(result.value), sources: [] }
}

describe('the form of a mark', () => {
  test.each<[string, MarkForm]>([
    ['2025-07-12', 'tick'],
    ['2025-07-12T09:30:00Z', 'tick'],
    ['2024-06-18/2024-06-19', 'tick'],
    ['2024-06-18/2024-06-20', 'tick'],
    ['2024-06-18/2024-06-21', 'bar'],
    ['2025-07', 'bar'],
    ['2025-34', 'bar'],
    ['2023', 'bar'],
    ['195X', 'bar'],
    ['2025?', 'bar'],
    ['2024-03~', 'approximate'],
    ['2024%', 'approximate'],
    ['2025-07-12~', 'approximate'],
    ['2025-22', 'approximate'],
    ['[2025-07..]', 'open-end'],
    ['2025-07-12/..', 'open-end'],
    ['2025-07-12/', 'open-end'],
    ['[..2024-05]', 'open-start'],
    ['../2024-05', 'open-start'],
    ['[1404..1438]', 'between'],
    ['156X-12-25', 'between'],
    ['{2025-07-01..2025-07-09}', 'bar'],
    ['[1667]', 'bar'],
    ['[2025-07-12,2025-07-19]', 'one-of'],
    ['[2025-07-12,2025-07-19..]', 'open-end'],
    ['{2025-07-12,2025-07-19..2025-07-25}', 'all-of'],
  ])('of %s is: %s', (text, form) => {
    expect(markShape(reading(text)).form).toBe(form)
  })

  test.each([
    ['2025-07-12?', { isDoubted: true }],
    ['2025%', { isDoubted: true }],
    ['2025-07-12/', { isEndUnknown: true }],
    ['/2025?', { isDoubted: true, isEndUnknown: true }],
    ['2025~/..', { isSoft: true }],
    ['2025~', {}],
    ['2025/..', {}],
  ])('of %s has the signs %o', (text, signs) => {
    const { form: _, ...rest } = markShape(reading(text))
    expect(rest).toEqual(signs)
  })

  test('is a tick for every run of up to three days, and a bar for every longer one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: 0, max: 5000 }), (start, more) => {
        const [first, last] = [dayOfNumber(start), dayOfNumber(start + more)].map(isoDay)
        const text = more === 0 ? `${first}` : `${first}/${last}`
        expect(markShape(reading(text)).form).toBe(more < 3 ? 'tick' : 'bar')
      }),
    )
  })
})
