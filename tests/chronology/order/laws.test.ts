import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '../../../src/chronology/edtf/index.ts'
import { chronologyOf, idsOf, type EventSketch } from '../../fixtures/timelines.ts'

/** Consistent lists: dated events, and edges that only lead from an earlier index to a later one of no earlier date. */
const consistentList = fc
  .array(fc.record({ year: fc.integer({ min: 2000, max: 2012 }), month: fc.option(fc.integer({ min: 1, max: 12 })) }), {
    minLength: 2,
    maxLength: 12,
  })
  .chain((dates) => {
    const ids = dates.map((_, index) => `e${String.fromCharCode(97 + index)}`)
    const edge = fc.tuple(fc.nat(dates.length - 1), fc.nat(dates.length - 1))
    return fc.array(edge, { maxLength: 8 }).map((edges) =>
      dates.map(({ year, month }, index): EventSketch => ({
        id: ids[index] ?? '',
        date: month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`,
        after: edges.flatMap(([from, to]) => (to === index && (dates[from]?.year ?? 0) < year ? [ids[from]] : [])),
      })),
    )
  })

describe('laws of the order', () => {
  test('permuting the list changes nothing but ties', () => {
    fc.assert(
      fc.property(consistentList, fc.infiniteStream(fc.double({ noNaN: true })), (events, stream) => {
        const keys = events.map(() => Number(stream.next().value))
        const shuffled = events.map((event, index) => ({ event, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key)
        const bounds = (list: readonly EventSketch[]) =>
          chronologyOf(list).events.map(
            ({ bounds: { earliest, latest } }) => `${earliest && isoDay(earliest)} ${latest && isoDay(latest)}`,
          )
        expect(bounds(shuffled.map(({ event }) => event))).toEqual(bounds(events))
      }),
    )
  })

  test('every after and before holds in the result', () => {
    fc.assert(
      fc.property(consistentList, (events) => {
        const ids = idsOf(chronologyOf(events))
        for (const event of events) {
          for (const other of Array.isArray(event['after']) ? event['after'] : []) {
            expect(ids.indexOf(String(other))).toBeLessThan(ids.indexOf(event.id))
          }
        }
      }),
    )
  })

  test('no proven link joins events whose days overlap', () => {
    fc.assert(
      fc.property(consistentList, (events) => {
        for (const { certainty, from, to } of chronologyOf(events).links) {
          const [end, start] = [from.event.main?.bounds.latest, to.event.main?.bounds.earliest]
          const apart = end && start && isoDay(end) < isoDay(start)
          expect(certainty === 'proven').toBe(Boolean(apart))
        }
      }),
    )
  })
})
