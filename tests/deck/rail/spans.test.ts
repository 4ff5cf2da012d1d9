import { describe, expect, test } from 'vitest'
import { dayOfNumber, isoDay } from '../../../src/chronology/edtf/index.ts'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import { allSpans } from '../../../src/deck/rail/spans.ts'
import { wonsan } from '../../fixtures/chronology.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

/** Each span as its form and its first and last day. */
function spansOf(chronology: Chronology): string[][] {
  const day = (n: number | null) => (n === null ? '..' : isoDay(dayOfNumber(n)))
  return allSpans(chronology).map((all) =>
    all.map(({ form, startDay, endDay }) => `${form} ${day(startDay)} ${day(endDay === null ? null : endDay - 1)}`),
  )
}

describe('the spans of an event', () => {
  test('are its dating and each rival one, and no refinement', () => {
    expect(spansOf(wonsan())).toEqual([
      ['bar 2023-01-01 2023-12-31', 'tick 2024-06-18 2024-06-19'],
      // Up to where July 2025, which has no end, begins.
      ['between 2023-01-01 2025-06-30'],
      ['open-end 2025-07-01 ..'],
      ['tick 2025-07-12 2025-07-12'],
      // It comes after what happened on 12 July, so that day is over.
      ['open-end 2025-07-13 ..'],
    ])
  })

  test('of an undated one reach over every dating of both neighbours', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2020', alsoDated: [{ date: '2018-05' }] },
      { id: 'b', after: 'a', before: 'c' },
      { id: 'c', date: '2022', alsoDated: [{ date: '2024-03' }] },
    ])
    expect(spansOf(chronology)[1]).toEqual(['between 2018-05-01 2024-03-31'])
  })

  test('of an undated one begin at what an earlier neighbour without a start does state', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '[..2020-05-20]' },
      { id: 'b', after: 'a', before: 'c' },
      { id: 'c', date: '2022-01-01' },
    ])
    expect(spansOf(chronology)[1]).toEqual(['between 2020-05-20 2022-01-01'])
  })

  test('of an undated one with a neighbour on one side only are open on the other', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2020' },
      { id: 'b', after: 'a' },
      { id: 'c', before: 'a' },
    ])
    expect(spansOf(chronology).flat()).toEqual([
      'open-start .. 2020-12-31',
      'bar 2020-01-01 2020-12-31',
      'open-end 2020-01-01 ..',
    ])
  })
})
