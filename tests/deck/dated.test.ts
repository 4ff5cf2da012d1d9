import { expect, test } from 'vitest'
import { countToCome } from '../../src/deck/dated.ts'
import { order } from '../../src/chronology/order/order.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'

function toCome(asOf: string | undefined): number | undefined {
  const { timeline } = resolve({
    title: 'A deck',
    ...(asOf && { asOf }),
    events: [
      { id: 'done', date: '1969-07-20', title: 'Done' },
      { id: 'past', date: '1969-07-21', title: 'Was planned', status: 'planned' },
      { id: 'future', date: '2031', title: 'Is planned', status: 'planned' },
      { id: 'undated', after: 'done', title: 'Is expected', status: 'projected' },
    ],
  })
  const chronology = timeline && order(timeline).chronology
  return chronology ? countToCome(chronology) : undefined
}

test('what was planned for a time before the cut-off is no longer to come', () => {
  expect(toCome('2025-07-20')).toBe(2)
  expect(toCome('1969-07-21')).toBe(3)
})

test('without a cut-off nothing tells that a planned time is over', () => {
  expect(toCome(undefined)).toBe(3)
})
