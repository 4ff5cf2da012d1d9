import { compareDays } from '../../src/chronology/edtf/index.ts'
import { order } from '../../src/chronology/order/order.ts'
import { resolve } from '../../src/chronology/timeline/resolve.ts'
import type { Timeline } from '../../src/chronology/timeline/timeline.ts'
import { constrained, disputed, listOf } from './lists.ts'
import { findFigure, type Column } from './figures.ts'
import { interleaved, milliseconds } from './measure.ts'
import type { Table } from './table.ts'

const COLUMNS: readonly Column[] = [{ name: 'a list', unit: 'ms' }]
const ROUNDS = 9
const EVENTS = 10_000
const CONSTRAINTS = 5000
const MOST_MILLISECONDS = 300

/** What putting a list in order costs, beside the least that any order needs: sorting its first days. */
export async function* orderTables(): AsyncGenerator<Table> {
  const plain = timelineOf(EVENTS, 0, 0)
  const timelines = {
    '1,000 events, 500 constraints': timelineOf(EVENTS / 10, CONSTRAINTS / 10, 0),
    '10,000 events': plain,
    '10,000 events, 5,000 constraints': timelineOf(EVENTS, CONSTRAINTS, 0),
    '10,000 events, 5,000 constraints, 1 rival dating each': timelineOf(EVENTS, CONSTRAINTS, 1),
    '10,000 events, 5,000 constraints, 4 rival datings each': timelineOf(EVENTS, CONSTRAINTS, 4),
  }
  const rows = await interleaved(
    [
      { name: 'sorting 10,000 first days', run: () => [[milliseconds(() => sortDays(plain))]] },
      ...Object.entries(timelines).map(([name, timeline]) => ({
        name,
        run: () => [[milliseconds(() => ordered(timeline))]],
      })),
    ],
    COLUMNS,
    ROUNDS,
  )
  const medianOf = (name: keyof typeof timelines) => findFigure(rows, COLUMNS, [name, 'a list']) ?? Infinity
  const whole = medianOf('10,000 events, 5,000 constraints')
  const readings =
    medianOf('10,000 events, 5,000 constraints, 4 rival datings each') /
    medianOf('10,000 events, 5,000 constraints, 1 rival dating each')
  yield {
    title: 'Order',
    columns: COLUMNS,
    rows,
    targets: [
      {
        text: `10,000 events with 5,000 constraints in under ${MOST_MILLISECONDS} ms: ${whole.toFixed(0)} ms`,
        isMet: whole < MOST_MILLISECONDS,
      },
      {
        text: `five datings an event take no more than 2.5 times as long as two: ${readings.toFixed(2)}`,
        isMet: readings <= 2.5,
      },
    ],
  }
}

function timelineOf(events: number, constraints: number, rivals: number): Timeline {
  const { timeline, diagnostics } = resolve(disputed(constrained(listOf(events), constraints), rivals))
  if (timeline === null) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
  return timeline
}

function ordered(timeline: Timeline): void {
  if (order(timeline).chronology?.events.length !== timeline.events.length) throw new Error('the list has no order')
}

function sortDays({ events }: Timeline): void {
  const days = events.flatMap(({ main }) => main?.bounds.earliest ?? [])
  if (days.sort(compareDays).length === 0) throw new Error('there is nothing to sort')
}
