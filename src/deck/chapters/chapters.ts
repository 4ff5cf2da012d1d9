import { bounds, dayNumber, dayOfNumber } from '../../chronology/edtf/index.ts'
import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import { isDatedToTheDay } from '../dated.ts'
import { perObject } from '../per-object.ts'
import { timeScale } from '../rail/scale.ts'
import { DAY, MONTH, QUARTER, WEEK, yearsUnit, type CalendarUnit } from './calendar-unit.ts'
import { sortDays } from './sort-days.ts'

/** A stretch of the chronology: one of the list's periods, or a unit of the calendar. */
export interface Chapter {
  readonly title: string
  /** Days by number, `endDay` not included. */
  readonly startDay: number
  readonly endDay: number
  /** Its events are those from index `first` on, in date order; never none. */
  readonly first: number
  readonly count: number
  /** How many of them are dated to the day. */
  readonly exact: number
  /** How many of them may have happened after it: their dates are vaguer than it is long. */
  readonly perhapsLater: number
}

/** Above this the overview goes by chapters. */
export const MOST_WITHOUT_CHAPTERS = 24
/** Two slides of the overview hold so many. */
const MOST_CHAPTERS = 14
/** A shorter chapter is not worth an opening of its own. */
const LEAST_EVENTS = 3
/** As people divide a year, then a month, then a week. */
const WITHIN_A_YEAR = [MONTH, QUARTER, WEEK, DAY]

/** The chapters of a chronology, in date order: the list's periods, else years or what else divides it well. */
export const chaptersOf = perObject((chronology: Chronology): readonly Chapter[] => {
  const days = sortDays(chronology)
  const periods = chronology.timeline.periods.length > 0 ? periodChapters(chronology, days) : []
  return periods.length > 1 ? periods : calendarChapters(chronology, days)
})

/** Whether each chapter opens with a slide of its own: in a long chronology, or where the list has periods. */
export function hasOpeners(chronology: Chronology): boolean {
  const { events, timeline } = chronology
  if (events.length <= MOST_WITHOUT_CHAPTERS && timeline.periods.length === 0) return false
  return chaptersOf(chronology).length > 1
}

/** The events of a chapter as a chronology of their own; their numbers stay those of the whole. */
export function chapterChronology({ timeline, events, links }: Chronology, { first, count }: Chapter): Chronology {
  return { timeline, events: events.slice(first, first + count), links: links.slice(first, first + count - 1) }
}

/** Whether a chapter lies in one year and its title says which. */
export function saysYear({ startDay, endDay, title }: Chapter): boolean {
  const { year } = dayOfNumber(startDay)
  return year === dayOfNumber(endDay - 1).year && title.includes(String(year))
}

interface Stretch {
  readonly title: string
  readonly startDay: number
  readonly endDay: number
}

/** The list's periods; events outside of all of them go with the one before, the first ones with the first. */
function periodChapters(chronology: Chronology, days: readonly number[]): readonly Chapter[] {
  const whole = timeScale(chronology, 0, 1)
  const periods = chronology.timeline.periods.map(({ title, date }): Stretch => {
    const { earliest, latest } = bounds(date)
    return {
      title,
      startDay: earliest === null ? whole.startDay : dayNumber(earliest),
      endDay: latest === null ? whole.endDay : dayNumber(latest) + 1,
    }
  })
  const sorted = periods.sort((a, b) => a.startDay - b.startDay)
  return divide(chronology, days, (day) => {
    const inside = sorted.find(({ startDay, endDay }) => day >= startDay && day < endDay)
    return inside ?? sorted.findLast(({ startDay }) => startDay <= day) ?? sorted[0]
  })
}

function calendarChapters(chronology: Chronology, days: readonly number[]): readonly Chapter[] {
  const unit = calendarUnit(days)
  const stretches = new Map<number, Stretch>()
  return divide(chronology, days, (day) => {
    const startDay = unit.startOf(day)
    const known = stretches.get(startDay)
    if (known) return known
    const stretch = { title: unit.name(startDay, chronology.timeline.lang), startDay, endDay: unit.next(startDay) }
    stretches.set(startDay, stretch)
    return stretch
  })
}

/** One chapter for each run of events that lie in the same stretch. */
function divide(
  chronology: Chronology,
  days: readonly number[],
  stretchOf: (day: number) => Stretch | undefined,
): readonly Chapter[] {
  const stretches = days.map(stretchOf)
  const starts = stretches.flatMap((stretch, n) => (n === 0 || stretch !== stretches[n - 1] ? [n] : []))
  return starts.flatMap((first, n) => {
    const stretch = stretches[first]
    if (stretch === undefined) return []
    const end = starts[n + 1] ?? days.length
    const inside = chronology.events.slice(first, end)
    const exact = inside.filter(isDatedToTheDay).length
    // Events that go with a period lie on its axis too.
    const startDay = Math.min(stretch.startDay, days[first] ?? Infinity)
    const endDay = Math.max(stretch.endDay, (days[end - 1] ?? -Infinity) + 1)
    const perhapsLater = inside.filter((event) => mayBeginAfter(event, endDay)).length
    return [{ title: stretch.title, startDay, endDay, first, count: end - first, exact, perhapsLater }]
  })
}

/** Whether an event may have begun on this day or later. Of an interval that is the question for its start alone. */
function mayBeginAfter({ bounds: { latest }, dating }: OrderedEvent, day: number): boolean {
  if (dating.kind !== 'between' && dating.main.date.kind === 'interval') return false
  return latest === null || dayNumber(latest) >= day
}

/**
 * Years, where two slides hold them and they have some events each; else tens of years, or hundreds, and so on. Where
 * all lies in one year, the first unit within it that does, else the shortest that holds all.
 */
function calendarUnit(days: readonly number[]): CalendarUnit {
  let longest = yearsUnit(1)
  const one = count(days, longest)
  if (one === 1) {
    const only = WITHIN_A_YEAR.findLast((unit) => count(days, unit) === 1)
    return WITHIN_A_YEAR.find((unit) => isGood(days, unit)) ?? only ?? longest
  }
  for (let years = 1, found = one; found > 1; years *= 10, found = count(days, yearsUnit(years))) {
    longest = yearsUnit(years)
    if (isGood(days, longest)) break
  }
  return longest
}

function isGood(days: readonly number[], unit: CalendarUnit): boolean {
  const chapters = count(days, unit)
  return chapters > 1 && chapters <= MOST_CHAPTERS && days.length / chapters >= LEAST_EVENTS
}

function count(days: readonly number[], unit: CalendarUnit): number {
  return new Set(days.map((day) => unit.startOf(day))).size
}
