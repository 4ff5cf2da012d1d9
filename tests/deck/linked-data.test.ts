import { expect, test } from 'vitest'
import wonsan from '../../slides/wonsan.ts'
import { order } from '../../src/chronology/order/order.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import { linkedData } from '../../src/deck/linked-data.ts'
import { chronologyOf } from '../fixtures/timelines.ts'

test('the Wonsan deck tells its events in order, each date as it is known', () => {
  const { timeline } = resolve(wonsan)
  const chronology = timeline && order(timeline).chronology
  expect(chronology && linkedData(chronology)).toMatchObject({
    '@context': 'https://schema.org',
    name: 'Moscow–Pyongyang axis: the road to Wonsan',
    about: [
      {
        '@type': 'Event',
        identifier: 'putin-visit',
        temporalCoverage: ['2023', '2024-06-18/2024-06-19'],
        startDate: '2023',
        location: { name: 'Pyongyang', geo: { latitude: 39.03 } },
      },
      { identifier: 'troop-deployments' },
      { identifier: 'july-projection', temporalCoverage: '[2025-07..]' },
      { identifier: 'wonsan-meeting', temporalCoverage: '2025-07-12', startDate: '2025-07-12' },
      { identifier: 'sco-summit' },
    ],
  })
})

test.each([
  ['2024-06-18/2024-06-19', '2024-06-18', '2024-06-19'],
  ['2025-07', '2025-07', undefined],
  ['1969-07-20T20:17:40Z', '1969-07-20T20:17:40Z', undefined],
  ['2025-07-12?', undefined, undefined],
  ['2023~/2024', undefined, undefined],
  ['2025-21', undefined, undefined],
  ['-0043', undefined, undefined],
  ['2023/..', undefined, undefined],
])('%s starts and ends only where the words of schema.org can say so', (date, startDate, endDate) => {
  const { about } = linkedData(chronologyOf([{ id: 'e', date, title: 'E' }]))
  const [event]: unknown[] = Array.isArray(about) ? about : []
  expect(event).toMatchObject({ temporalCoverage: date })
  expect(
    event && typeof event === 'object' && ['startDate', 'endDate'].map((name) => Reflect.get(event, name)),
  ).toEqual([startDate, endDate])
})

test('what is only planned has no start', () => {
  const { about } = linkedData(chronologyOf([{ id: 'e', date: '2031', title: 'E', status: 'planned' }]))
  expect(about).toEqual([{ '@type': 'Event', identifier: 'e', name: 'E', temporalCoverage: '2031' }])
})

test('a large deck does not repeat itself', () => {
  const events = Array.from({ length: 101 }, (_, n) => ({ id: `e${n}`, date: String(1900 + n), title: `E${n}` }))
  expect(linkedData(chronologyOf(events))['about']).toEqual([])
})
