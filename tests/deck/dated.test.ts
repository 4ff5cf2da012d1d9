import { expect, test } from 'vitest'
import { countToCome } from '../../src/deck/dated.ts'
import { order } from '../../src/chronology/order/order.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'

function toCome(asOf: string | undefined): number | undefined {
  const { timeline } = resolve({
    title: 'A deck',
    ...(asOf && { asOf }),
    events: [
      { date: '1969-07-20', title: 'Done' },
      { date: '1969-07-21', title: 'Was planned', status: 'planned' },
      { date: '2031', title: 'Is planned', status: 'planned' },
      { after: 'done', id: 'no-date', title: 'Is expected', status: 'projected' },
    ].map((event, n) => ({ id: n === 0 ? 'done' : `event-${n}`, ...event }) as never),
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
