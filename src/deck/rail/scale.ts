import { dayNumber, dayOfNumber } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { MarkSpan } from '../marks/form.ts'
import { allSpans, type DaySpan } from './spans.ts'

/** A time axis: days from `startDay` to `endDay` (not included) on px from `left` to `right`. */
export interface Scale {
  readonly startDay: number
  readonly endDay: number
  readonly left: number
  readonly right: number
  /** What its ticks count; `none` where nothing in the list has a date. */
  readonly unit: AxisUnit
  /** End of the day of the information cut-off, perhaps before the axis; `null` where there is none or it lies behind. */
  readonly cutOffDay: number | null
}

type AxisUnit = 'day' | 'month' | 'year' | 'none'

const LONGEST_YEAR_DAYS = 366
/** Shorter than this, the time told is rounded out to days; an axis up to the other length has ticks for days. */
const MONTHS_FROM_DAYS = 60
const DAYS_UP_TO = 45
/** A date open at one end gets at least this share of the axis to fade in. */
const OPEN_SHARE = 0.05
/** A cut-off that lies behind the last event by no more than this share of the time told is still on the axis. */
const CUT_OFF_SHARE = 0.15

/**
 * The axis of a chronology: from the first earliest bound to the last latest one, out to whole years; below a year of
 * time, to whole months or days. Dates without an end run on to the end of the year of the cut-off.
 */
export function timeScale(chronology: Chronology, left: number, right: number): Scale {
  const asOf = chronology.timeline.asOf
  const asOfEnd = asOf === null ? null : dayNumber(asOf) + 1
  const spans = allSpans(chronology).flat()
  const range = boundedRange(spans, asOfEnd)
  if (range === null) return undated(asOfEnd, left, right)
  const [startDay, endDay] = range
  const cutOffDay = asOfEnd !== null && asOfEnd <= endDay ? asOfEnd : null
  return { startDay, endDay, left, right, unit: tickUnit(endDay - startDay), cutOffDay }
}

/** The axis of one stretch of time, such as a chapter or a lens. */
export function stretchScale(
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number },
  { left, right }: { readonly left: number; readonly right: number },
  cutOffDay: number | null,
): Scale {
  const isInside = cutOffDay !== null && cutOffDay < endDay
  return { startDay, endDay, left, right, unit: tickUnit(endDay - startDay), cutOffDay: isInside ? cutOffDay : null }
}

/** Where a day begins on the axis, px; days beyond it lie at its ends. */
export function xOfDay(scale: Scale, day: number): number {
  const share = (day - scale.startDay) / (scale.endDay - scale.startDay)
  return scale.left + (scale.right - scale.left) * Math.min(1, Math.max(0, share))
}

/** A dating on the axis; an open end is the axis' own. */
export function placeSpan(scale: Scale, { form, startDay, endDay }: DaySpan): MarkSpan {
  return {
    form,
    x0: startDay === null ? scale.left : xOfDay(scale, startDay),
    x1: endDay === null ? scale.right : xOfDay(scale, endDay),
  }
}

/** First day and end of the axis; `null` where no event has a date. */
function boundedRange(spans: readonly DaySpan[], asOfEnd: number | null): readonly [number, number] | null {
  const starts = spans.flatMap(({ startDay, endDay }) => startDay ?? (endDay === null ? [] : endDay - 1))
  const ends = spans.flatMap(({ startDay, endDay }) => endDay ?? (startDay === null ? [] : startDay + 1))
  const first = least(starts)
  const last = greatest(ends)
  if (first === null || last === null) return null
  const openStarts = spans.flatMap(({ startDay, endDay }) => (endDay === null && startDay !== null ? startDay : []))
  const openEnds = spans.flatMap(({ startDay, endDay }) => (startDay === null && endDay !== null ? endDay : []))
  const end = withCutOff([first, last], asOfEnd, openStarts.length > 0)
  // A date without an end needs more room than the days told may give.
  const isOpen = openStarts.length + openEnds.length > 0
  const unit = roundingOf(end - first, isOpen)
  const latestOpen = greatest(openStarts)
  const earliestOpen = least(openEnds)
  const floor = floorDay(first, unit)
  const ceiling = ceilDay(end, unit)
  const room = OPEN_SHARE * (ceiling - floor)
  return [
    earliestOpen === null ? floor : Math.min(floor, floorDay(Math.floor(earliestOpen - room), unit)),
    latestOpen === null ? ceiling : Math.max(ceiling, ceilDay(Math.ceil(latestOpen + room), unit)),
  ]
}

function withCutOff([first, last]: readonly [number, number], asOfEnd: number | null, open: boolean): number {
  if (asOfEnd === null || asOfEnd <= last) return last
  return open || asOfEnd - last <= CUT_OFF_SHARE * (last - first) ? asOfEnd : last
}

function undated(asOfEnd: number | null, left: number, right: number): Scale {
  const end = asOfEnd ?? 1
  const startDay = floorDay(end - 1, 'year')
  const endDay = ceilDay(end, 'year')
  return { startDay, endDay, left, right, unit: asOfEnd === null ? 'none' : 'year', cutOffDay: asOfEnd }
}

function roundingOf(days: number, isOpen: boolean): AxisUnit {
  if (days > LONGEST_YEAR_DAYS) return 'year'
  return isOpen || days >= MONTHS_FROM_DAYS ? 'month' : 'day'
}

function tickUnit(days: number): AxisUnit {
  if (days > LONGEST_YEAR_DAYS) return 'year'
  return days > DAYS_UP_TO ? 'month' : 'day'
}

/** The first day of the unit that a day lies in. */
function floorDay(day: number, unit: AxisUnit): number {
  if (unit === 'day') return day
  const { year, month } = dayOfNumber(day)
  return dayNumber({ year, month: unit === 'year' ? 1 : month, day: 1 })
}

/** The end of the unit that the day before `end` lies in. */
function ceilDay(end: number, unit: AxisUnit): number {
  if (unit === 'day') return end
  const { year, month } = dayOfNumber(end - 1)
  if (unit === 'year' || month === 12) return dayNumber({ year: year + 1, month: 1, day: 1 })
  return dayNumber({ year, month: month + 1, day: 1 })
}

// `Math.min` of all values would pass each as an argument, and there is a limit to those.
function least(values: readonly number[]): number | null {
  return values.reduce<number | null>((found, value) => (found === null || value < found ? value : found), null)
}

function greatest(values: readonly number[]): number | null {
  return values.reduce<number | null>((found, value) => (found === null || value > found ? value : found), null)
}
