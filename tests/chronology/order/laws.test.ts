import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, instants, instantsCompare, isoDay } from '../../../src/chronology/edtf/index.ts'
import type { Reading, TimelineEvent } from '../../../src/chronology/timeline/timeline.ts'
import { order } from '../../../src/chronology/order/order.ts'
import { chronologyOf, idsOf, timelineOf, type EventSketch } from '../../fixtures/timelines.ts'

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

const two = (n: number) => String(n).padStart(2, '0')

/** Dates of a few days, months, and times of two clocks, so near to each other that most of them touch. */
const date = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((day) => `2025-07-0${day}`),
  fc.constantFrom('2025-06', '2025-07', '2025', '[2025-07-03..]', '[..2025-07-05]', '2025-07-02/2025-07-04'),
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom('', 'Z', '+14:00', '-10:00'),
    )
    .map(([day, hour, zone]) => `2025-07-0${day}T${two(hour)}:00:00${zone}`),
)
const datedList = fc
  .array(fc.tuple(date, fc.array(date, { maxLength: 3 })), { minLength: 2, maxLength: 7 })
  .map((dates) =>
    dates.map(([main, others], index): EventSketch => ({
      id: `e${String.fromCharCode(97 + index)}`,
      date: main,
      alsoDated: others.map((other) => ({ date: other })),
    })),
  )

/** As above, with statements both ways, and events without a date where something places them: some lists contradict themselves. */
const statedList = fc
  .tuple(datedList, fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), { maxLength: 7 }), fc.nat(127))
  .map(([list, pairs, undated]) =>
    list.map((event, index): EventSketch => {
      const others = (wanted: boolean) =>
        pairs.flatMap(([from, to, isAfter]) => {
          const other = list[from]
          return to === index && isAfter === wanted && other && other !== event ? [other.id] : []
        })
      const [after, before] = [others(true), others(false)]
      const { date: _, alsoDated: __, ...rest } = event
      const isUndated = after.length + before.length > 0 && (undated >> index) % 2 === 1
      return { ...(isUndated ? rest : event), after, before }
    }),
  )

function readings({ main, others }: TimelineEvent): readonly Reading[] {
  return main === null ? [] : [main, ...others]
}

/** Two datings, one by one: times of one clock by their instants, all else by days. */
function isBefore(a: Reading, b: Reading): boolean {
  const times = instantsCompare(a.date, b.date)
  if (times !== 'unknown') return times === 'before'
  const [end, start] = [a.bounds.latest, b.bounds.earliest]
  return end !== null && start !== null && isoDay(end) < isoDay(start)
}

describe('laws of the order', () => {
  test('a link is proven exactly where each dating of the one lies before each dating of the other', () => {
    fc.assert(
      fc.property(datedList, (events) => {
        for (const { certainty, from, to } of chronologyOf(events).links) {
          const all = readings(from.event).every((a) => readings(to.event).every((b) => isBefore(a, b)))
          expect(certainty).toBe(all ? 'proven' : 'assumed')
        }
      }),
    )
  })

  test('no event stands behind one that its own instant comes before', () => {
    fc.assert(
      fc.property(datedList, (events) => {
        const mains = chronologyOf(events).events.flatMap(({ event }) => event.main ?? [])
        mains.forEach((later, n) => {
          for (const earlier of mains.slice(0, n)) {
            const isAfter = instantsCompare(earlier.date, later.date) === 'after'
            const isKnown = instants(later.date)?.zone === 'known'
            expect(isKnown && isAfter).toBe(false)
          }
        })
      }),
    )
  })

  test('no dating of any event touches a day that is told to be empty', () => {
    fc.assert(
      fc.property(datedList, (events) => {
        const { events: ordered, links } = chronologyOf(events)
        links.forEach(({ emptyDays }, n) => {
          const ends = ordered
            .slice(0, n + 1)
            .flatMap(({ event }) => readings(event).map(({ bounds }) => bounds.latest))
          const starts = ordered
            .slice(n + 1)
            .flatMap(({ event }) => readings(event).map(({ bounds }) => bounds.earliest))
          const last = Math.max(...ends.map((day) => (day === null ? Infinity : dayNumber(day))))
          const first = Math.min(...starts.map((day) => (day === null ? -Infinity : dayNumber(day))))
          expect(emptyDays).toBe(first > last ? first - last - 1 : 0)
        })
      }),
    )
  })

  test('permuting the list changes nothing but ties', () => {
    fc.assert(
      fc.property(
        fc.oneof(consistentList, datedList),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (events, stream) => {
          const keys = events.map(() => Number(stream.next().value))
          const shuffled = events
            .map((event, index) => ({ event, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
          const bounds = (list: readonly EventSketch[]) =>
            chronologyOf(list).events.map(
              ({ bounds: { earliest, latest } }) => `${earliest && isoDay(earliest)} ${latest && isoDay(latest)}`,
            )
          expect(bounds(shuffled.map(({ event }) => event))).toEqual(bounds(events))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('every event has a place, every statement holds, and no time stands behind a later one of its clock', () => {
    let ordered = 0
    fc.assert(
      fc.property(statedList, (list) => {
        const { chronology } = order(timelineOf(list))
        if (chronology === null) return
        ordered++
        const ids = idsOf(chronology)
        expect(ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted())
        for (const { id, after, before } of list) {
          for (const other of Array.isArray(after) ? after : [])
            expect(ids.indexOf(String(other))).toBeLessThan(ids.indexOf(id))
          for (const other of Array.isArray(before) ? before : [])
            expect(ids.indexOf(String(other))).toBeGreaterThan(ids.indexOf(id))
        }
        const dates = chronology.events.flatMap(({ event }) => event.main?.date ?? [])
        // Statements that lead from one clock to another and back may leave no such order.
        if (new Set(dates.flatMap((one) => instants(one)?.zone ?? [])).size > 1) return
        dates.forEach((later, n) => {
          for (const earlier of dates.slice(0, n)) expect(instantsCompare(earlier, later)).not.toBe('after')
        })
      }),
      { numRuns: 1000 },
    )
    expect(ordered).toBeGreaterThan(200)
  })

  test('what contradicts is a chain of statements, from a date that begins to one that ends before it', () => {
    let found = 0
    fc.assert(
      fc.property(statedList, (list) => {
        const timeline = timelineOf(list)
        for (const { code, related } of order(timeline).diagnostics) {
          if (code !== 'contradiction') continue
          found++
          const chain = related.flatMap(({ at }) => timeline.events[Number(at[1])] ?? [])
          expect(chain.length).toBe(related.length)
          chain.slice(1).forEach((event, n) => {
            const isAfter = event.after.some((one) => one.event === chain[n]?.id)
            expect(isAfter || chain[n]?.before.some((one) => one.event === event.id)).toBe(true)
          })
          const [first, last] = [chain[0]?.main, chain.at(-1)?.main]
          expect(first && last && isBefore(last, first)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(50)
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
