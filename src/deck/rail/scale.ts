import { dayNumber, dayOfNumber } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { MarkSpan } from '../marks/form.ts'
import { perObject } from '../per-object.ts'
import { axisClock, hasTimes, type AxisClock } from './clock.ts'
import { allSpans, type DaySpan } from './spans.ts'

/** A time axis: days from `startDay` to `endDay` (not included) on px from `left` to `right`. */
export interface Scale {
  readonly startDay: number
  readonly endDay: number
  readonly left: number
  readonly right: number
  /** What its ticks count; `none` where nothing in the list has a date. */
  readonly unit: AxisUnit
  /** Whether the chronology tells times of day, and the clock that they go by. */
  readonly isTimed: boolean
  readonly clock: AxisClock
  /** End of the day of the information cut-off, perhaps before the axis; `null` where there is none or it lies behind. */
  readonly cutOffDay: number | null
}

type AxisUnit = 'minute' | 'hour' | 'day' | 'month' | 'year' | 'none'

const LONGEST_YEAR_DAYS = 366
/** Shorter than this, the time told is rounded out to days; an axis up to the other length has ticks for days. */
const MONTHS_FROM_DAYS = 60
const DAYS_UP_TO = 45
/** With times of day, an axis up to so many days goes by hours, and one up to the other length by minutes. */
const HOURS_UP_TO = 3
const MINUTES_UP_TO = 0.125
/** A date open at one end gets at least this share of the axis to fade in. */
const OPEN_SHARE = 0.05
/** A cut-off that lies behind the last event by no more than this share of the time told is still on the axis. */
const CUT_OFF_SHARE = 0.15

/**
 * The axis of a chronology: from the first earliest bound to the last latest one, out to whole years; below a year of
 * time, to whole months or days. Dates without an end run on to the end of the year of the cut-off.
 */
export function timeScale(chronology: Chronology, left: number, right: number): Scale {
  return { ...wholeScale(chronology), left, right }
}

/** Without its place; found once for each chronology, since every row of an overview asks. */
const wholeScale = perObject((chronology: Chronology): Omit<Scale, 'left' | 'right'> => {
  const asOf = chronology.timeline.asOf
  const asOfEnd = asOf === null ? null : dayNumber(asOf) + 1
  const spans = allSpans(chronology).flat()
  const isTimed = hasTimes(chronology)
  const range = boundedRange(spans, asOfEnd, isTimed)
  if (range === null) return undated(asOfEnd)
  const [startDay, endDay] = range
  const cutOffDay = asOfEnd !== null && asOfEnd <= endDay ? asOfEnd : null
  const unit = tickUnit(endDay - startDay, isTimed)
  return { startDay, endDay, unit, isTimed, clock: axisClock(chronology), cutOffDay }
})

/** The axis of one stretch of the time of a whole, such as a chapter or a lens. */
export function stretchScale(
  { startDay, endDay }: { readonly startDay: number; readonly endDay: number },
  { left, right }: { readonly left: number; readonly right: number },
  { cutOffDay, isTimed, clock }: Pick<Scale, 'cutOffDay' | 'isTimed' | 'clock'>,
): Scale {
  const isInside = cutOffDay !== null && cutOffDay < endDay
  const unit = tickUnit(endDay - startDay, isTimed)
  return { startDay, endDay, left, right, unit, isTimed, clock, cutOffDay: isInside ? cutOffDay : null }
}

/** Where a day begins on the axis, px; days beyond it lie at its ends. */
export function xOfDay(scale: Scale, day: number): number {
  const share = (day - scale.startDay) / (scale.endDay - scale.startDay)
  return scale.left + (scale.right - scale.left) * Math.min(1, Math.max(0, share))
}

/** A dating on the axis; an open end is the axis' own. */
export function placeSpan(scale: Scale, span: DaySpan): MarkSpan {
  const { startDay, endDay, members, form, ...shape } = span
  return {
    ...shape,
    form: isLongTick(scale, span) ? 'bar' : form,
    x0: startDay === null ? scale.left : xOfDay(scale, startDay),
    x1: endDay === null ? scale.right : xOfDay(scale, endDay),
    ...(members === undefined ? {} : { members: members.map((member) => placeSpan(scale, member)) }),
  }
}

/** On an axis of hours a day without a time is as long as a day: a tick would tell its noon. */
function isLongTick({ unit }: Scale, { form, startDay, endDay }: DaySpan): boolean {
  const isClock = unit === 'hour' || unit === 'minute'
  return isClock && form === 'tick' && startDay !== null && endDay !== null && endDay - startDay >= 1
}

/** First day and end of the axis; `null` where no event has a date. */
function boundedRange(
  spans: readonly DaySpan[],
  asOfEnd: number | null,
  isTimed: boolean,
): readonly [number, number] | null {
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
  const unit = roundingOf(end - first, isOpen, isTimed)
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

function undated(asOfEnd: number | null): Omit<Scale, 'left' | 'right'> {
  const end = asOfEnd ?? 1
  const startDay = floorDay(end - 1, 'year')
  const endDay = ceilDay(end, 'year')
  return { startDay, endDay, unit: asOfEnd === null ? 'none' : 'year', isTimed: false, clock: null, cutOffDay: asOfEnd }
}

function roundingOf(days: number, isOpen: boolean, isTimed: boolean): AxisUnit {
  if (days > LONGEST_YEAR_DAYS) return 'year'
  if (isOpen || days >= MONTHS_FROM_DAYS) return 'month'
  return isTimed ? clockUnit(days) : 'day'
}

function tickUnit(days: number, isTimed: boolean): AxisUnit {
  if (days > LONGEST_YEAR_DAYS) return 'year'
  if (days > DAYS_UP_TO) return 'month'
  return isTimed ? clockUnit(days) : 'day'
}

function clockUnit(days: number): AxisUnit {
  if (days > HOURS_UP_TO) return 'day'
  return days > MINUTES_UP_TO ? 'hour' : 'minute'
}

/** How many of a unit there are in a day; an axis of minutes is rounded out to tens of them. */
const IN_A_DAY = { minute: 144, hour: 24, day: 1 } as const

/** The start of the unit that a day, or a time of it, lies in. */
function floorDay(day: number, unit: AxisUnit): number {
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return Math.floor(inUnits(day, unit)) / IN_A_DAY[unit]
  const { year, month } = dayOfNumber(day)
  return dayNumber({ year, month: unit === 'year' ? 1 : month, day: 1 })
}

/** The end of the unit that the time just before `end` lies in. */
function ceilDay(end: number, unit: AxisUnit): number {
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return Math.ceil(inUnits(end, unit)) / IN_A_DAY[unit]
  const { year, month } = dayOfNumber(Math.ceil(end) - 1)
  if (unit === 'year' || month === 12) return dayNumber({ year: year + 1, month: 1, day: 1 })
  return dayNumber({ year, month: month + 1, day: 1 })
}

/** Whole where the fraction of a day is, but for what a float cannot hold. */
function inUnits(day: number, unit: keyof typeof IN_A_DAY): number {
  const count = day * IN_A_DAY[unit]
  return Math.abs(count - Math.round(count)) < 1e-6 ? Math.round(count) : count
}

// `Math.min` of all values would pass each as an argument, and there is a limit to those.
function least(values: readonly number[]): number | null {
  return values.reduce<number | null>((found, value) => (found === null || value < found ? value : found), null)
}

function greatest(values: readonly number[]): number | null {
  return values.reduce<number | null>((found, value) => (found === null || value > found ? value : found), null)
}
