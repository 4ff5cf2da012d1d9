import { dayNumber } from '../../chronology/edtf/index.ts'
import type { CalendarDay } from '../../chronology/edtf/index.ts'
import type { Chronology, Dating, Limit, OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'
import { markForm, type MarkForm } from '../marks/form.ts'

/** What one dating claims of the time axis: days by number, `endDay` not included, `null` where it has no end. */
export interface DaySpan {
  readonly form: MarkForm
  readonly startDay: number | null
  readonly endDay: number | null
}

/** The spans of every event, in date order; found once for each chronology. */
export function allSpans(chronology: Chronology): readonly (readonly DaySpan[])[] {
  const known = found.get(chronology)
  if (known !== undefined) return known
  const spans = chronology.events.map(daySpans)
  found.set(chronology, spans)
  return spans
}

const found = new WeakMap<Chronology, readonly (readonly DaySpan[])[]>()

/** The spans of an event: of its main dating first, then of each rival one. Refinements lie within and are not drawn. */
function daySpans({ dating }: OrderedEvent): readonly DaySpan[] {
  switch (dating.kind) {
    case 'dated':
      return [dating.afterThatDay ? afterItsDay(readingSpan(dating.main)) : readingSpan(dating.main)]
    case 'disputed':
      return [dating.main, ...dating.rivals].map(readingSpan)
    case 'between':
      return [betweenSpan(dating), ...dating.rivals.map(readingSpan)]
  }
}

function readingSpan(reading: Reading): DaySpan {
  const { earliest, latest } = reading.bounds
  return { form: markForm(reading), startDay: number(earliest), endDay: next(number(latest)) }
}

/** What comes after an event of the day that its own open date starts on, begins when that day is over. */
function afterItsDay(span: DaySpan): DaySpan {
  return span.form === 'open-end' ? { ...span, startDay: next(span.startDay) } : span
}

/** An undated event lies between its neighbours; where there is none on a side, its span is open there. */
function betweenSpan({ from, to }: Extract<Dating, { kind: 'between' }>): DaySpan {
  const startDay = from && lowerLimit(from)
  const endDay = to && upperLimit(to)
  if (startDay === null && endDay === null) return { form: 'between', startDay, endDay }
  if (startDay === null) return { form: 'open-start', startDay, endDay }
  if (endDay === null) return { form: 'open-end', startDay, endDay }
  return { form: 'between', startDay, endDay: Math.max(endDay, startDay + 1) }
}

/** The earliest day of a neighbour under any of its datings; of one without a start, the end that it does state. */
function lowerLimit({ event, open }: Limit): number | null {
  const bounds = readings(event).map((reading) => reading.bounds)
  const starts = bounds.flatMap(({ earliest, latest }) => number(open ? latest : earliest) ?? [])
  return starts.length === 0 ? null : Math.min(...starts)
}

/** The end of the latest day of a neighbour under any of its datings; of one without an end, the start that it states. */
function upperLimit({ event, open }: Limit): number | null {
  const bounds = readings(event).map((reading) => reading.bounds)
  const ends = bounds.flatMap(({ earliest, latest }) => (open ? number(earliest) : next(number(latest))) ?? [])
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
