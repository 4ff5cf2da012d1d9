import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findChanged, stateOfEvent, stateOfLink, type RailPlace } from '../../src/stage/rail-state.ts'

const places = fc
  .integer({ min: 0, max: 30 })
  .chain((passed) => fc.constantFrom<RailPlace>({ event: null, passed }, { event: passed, passed }))

test('on an event’s slide the events before are past, it is current, the others are ahead', () => {
  const place = { event: 2, passed: 2 }
  expect([0, 1, 2, 3].map((i) => stateOfEvent(i, place))).toEqual(['past', 'past', 'current', 'ahead'])
  expect([0, 1, 2].map((i) => stateOfLink(i, place))).toEqual(['past', 'current', 'ahead'])
})

test('on the title no event is past or current, on the closing slide all are past', () => {
  expect([0, 1, 2].map((i) => stateOfEvent(i, { event: null, passed: 0 }))).toEqual(['ahead', 'ahead', 'ahead'])
  expect([0, 1, 2].map((i) => stateOfEvent(i, { event: null, passed: 3 }))).toEqual(['past', 'past', 'past'])
  expect([0, 1].map((i) => stateOfLink(i, { event: null, passed: 3 }))).toEqual(['past', 'past'])
})

test('outside the range that is said to change, nothing changes', () => {
  fc.assert(
    fc.property(places, places, (from, to) => {
      const { start, end } = findChanged(from, to)
      for (let i = 0; i < 40; i++) {
        if (i >= start && i < end) continue
        expect(stateOfEvent(i, from)).toBe(stateOfEvent(i, to))
        expect(stateOfLink(i, from)).toBe(stateOfLink(i, to))
      }
    }),
  )
})

test('a step touches a handful of events, wherever in the chronology it is', () => {
  const { start, end } = findChanged({ event: 9000, passed: 9000 }, { event: 9001, passed: 9001 })
  expect(end - start).toBeLessThanOrEqual(4)
})
