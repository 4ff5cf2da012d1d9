import { expect, test } from 'vitest'
import { heroText } from '../../../src/deck/event/hero.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

function heroBetween(from: string, to: string): string | undefined {
  const { events } = chronologyOf([
    { id: 'first', date: from, title: 'First' },
    { id: 'inside', after: 'first', before: 'last', title: 'Inside' },
    { id: 'last', date: to, title: 'Last' },
  ])
  const inside = events.find(({ event }) => event.id === 'inside')
  return inside && heroText(inside, 'en')
}

test.each([
  ['2025-07-11', '2025-07-13', 'between 11 July 2025 and 13 July 2025'],
  ['1969-07-21T02:56:15Z', '1969-07-21T03:15:16Z', 'between 21 July 1969, 02:56:15 and 03:15:16 UTC'],
  ['1969-07-20T20:17:39Z', '1969-07-21T02:39:00Z', 'between 20 July 1969, 20:17:39 and 21 July 1969, 02:39 UTC'],
  [
    '2025-07-12T09:30:00Z',
    '2025-07-12T20:00:00+09:00',
    'between 12 July 2025, 09:30 UTC and 12 July 2025, 20:00 UTC+9',
  ],
  ['2025-07-12', '2025-07-12T20:00:00Z', 'between 12 July 2025 and 12 July 2025, 20:00 UTC'],
])('an event between %s and %s', (from, to, text) => {
  expect(heroBetween(from, to)).toBe(text)
})
