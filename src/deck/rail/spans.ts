import { dayNumber } from '../../chronology/edtf/index.ts'
import type { CalendarDay } from '../../chronology/edtf/index.ts'
import type { Chronology, Dating, Limit, OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'
import { axisClock, dayOfTime, MINUTE, type AxisClock } from './clock.ts'
import { perObject } from '../per-object.ts'
import { markShape, membersOf, type Dated, type MarkShape } from '../marks/form.ts'

/** What one dating claims of the time axis: days by number, `endDay` not included, `null` where it has no end. */
export interface DaySpan extends MarkShape {
  readonly startDay: number | null
  readonly endDay: number | null
  /** Of a set: the spans of its members. */
  readonly members?: readonly DaySpan[]
}

/** The spans of every event, in date order; found once for each chronology. */
export const allSpans = perObject((chronology: Chronology): readonly (readonly DaySpan[])[] => {
  const clock = axisClock(chronology)
  return chronology.events.map((event) => daySpans(event, clock))
})

/** The spans of an event: of its main dating first, then of each rival one. Refinements lie within and are not drawn. */
function daySpans({ dating }: OrderedEvent, clock: AxisClock): readonly DaySpan[] {
  switch (dating.kind) {
    case 'dated': {
      const span = readingSpan(dating.main, clock)
      return [dating.afterThatDay ? afterItsDay(span) : span]
    }
    case 'disputed':
      return [dating.main, ...dating.rivals].map((reading) => readingSpan(reading, clock))
    case 'between':
      return [betweenSpan(dating, clock), ...dating.rivals.map((reading) => readingSpan(reading, clock))]
  }
}

function readingSpan(dated: Dated, clock: AxisClock): DaySpan {
  const shape = markShape(dated)
  if (dated.date.kind === 'datetime') {
    const startDay = dayOfTime(dated.date, clock)
    return { ...shape, startDay, endDay: startDay + MINUTE }
  }
  const { earliest, latest } = dated.bounds
  const span = { ...shape, startDay: number(earliest), endDay: next(number(latest)) }
  const isSet = shape.form === 'one-of' || shape.form === 'all-of'
  return isSet ? { ...span, members: membersOf(dated.date).map((member) => readingSpan(member, clock)) } : span
}

/** What comes after an event of the day that its own open date starts on, begins when that day is over. */
function afterItsDay(span: DaySpan): DaySpan {
  return span.form === 'open-end' ? { ...span, startDay: next(span.startDay) } : span
}

/** An undated event lies between its neighbours; where there is none on a side, its span is open there. */
function betweenSpan({ from, to }: Extract<Dating, { kind: 'between' }>, clock: AxisClock): DaySpan {
  const startDay = from && lowerLimit(from, clock)
  const endDay = to && upperLimit(to, clock)
  if (startDay === null && endDay === null) return { form: 'between', startDay, endDay }
  if (startDay === null) return { form: 'open-start', startDay, endDay }
  if (endDay === null) return { form: 'open-end', startDay, endDay }
  return { form: 'between', startDay, endDay: Math.max(endDay, startDay + MINUTE) }
}

/** The earliest day of a neighbour under any of its datings; of one without a start, the end that it does state. */
function lowerLimit({ event, open }: Limit, clock: AxisClock): number | null {
  const starts = readings(event).flatMap((reading) => {
    const { startDay, endDay } = readingSpan(reading, clock)
    return (open ? endDay && endDay - 1 : startDay) ?? []
  })
  return starts.length === 0 ? null : Math.min(...starts)
}

/** The end of the latest day of a neighbour under any of its datings; of one without an end, the start that it states. */
function upperLimit({ event, open }: Limit, clock: AxisClock): number | null {
  const ends = readings(event).flatMap((reading) => {
    const { startDay, endDay } = readingSpan(reading, clock)
    return (open ? startDay : endDay) ?? []
  })
  return ends.length === 0 ? null : Math.max(...ends)
}

function readings({ main, others }: Limit['event']): readonly Reading[] {
  return main === null ? others : [main, ...others]
}

function number(day: CalendarDay | null): number | null {
  if (day === null) return null
  const value = dayNumber(day)
  return Number.isFinite(value) ? value : null
}

function next(day: number | null): number | null {
  return day === null ? null : day + 1
}
