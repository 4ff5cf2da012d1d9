import { bounds, dayNumber, dayOfNumber, parse, shortWords } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { isDatedToTheDay } from '../dated.ts'
import { perObject } from '../per-object.ts'
import { timeScale } from '../rail/scale.ts'
import { allSpans } from '../rail/spans.ts'

/** A stretch of the chronology: one of the list's periods, or a year or a round number of years. */
export interface Chapter {
  readonly title: string
  readonly startDay: number
  readonly endDay: number
  /** Indexes in date order; never empty. */
  readonly events: readonly number[]
  readonly exact: number
}

/** So many chapters fit on a slide. */
export const MOST_CHAPTERS = 7
const MOST_YEARS = 2 * MOST_CHAPTERS

/** The chapters of a chronology that has any events in them, in date order; made once for each. */
export const chaptersOf = perObject((chronology: Chronology): readonly Chapter[] => {
  const days = eventDays(chronology)
  const stretches =
    chronology.timeline.periods.length > 0 ? periodStretches(chronology) : yearStretches(chronology, days)
  return stretches.flatMap(({ title, startDay, endDay, holds }) => {
    const events = days.flatMap((day, n) => (holds(day, n) ? [n] : []))
    return events.length === 0 ? [] : [{ title, startDay, endDay, events, exact: countExact(chronology, events) }]
  })
})

/** How many slides the chapters take. */
export function countParts(chronology: Chronology): number {
  return Math.max(1, Math.ceil(chaptersOf(chronology).length / MOST_CHAPTERS))
}

/** How many chapters a slide holds: as many on each, but the last may hold fewer. */
export function rowsOnPart(chronology: Chronology): number {
  return Math.ceil(chaptersOf(chronology).length / countParts(chronology))
}

/** The chapters on one of the slides; `part` counts from 1. */
export function chaptersOnPart(chronology: Chronology, part: number): readonly Chapter[] {
  const rows = rowsOnPart(chronology)
  return chaptersOf(chronology).slice((part - 1) * rows, part * rows)
}

interface Stretch {
  readonly title: string
  readonly startDay: number
  readonly endDay: number
  readonly holds: (day: number, index: number) => boolean
}

/** The day by which each event belongs to a chapter; an event without one goes with the event before it. */
function eventDays(chronology: Chronology): readonly number[] {
  const { startDay } = timeScale(chronology, 0, 1)
  let before = startDay
  return allSpans(chronology).map(([main]) => {
    before = main?.startDay ?? (main?.endDay === null || main === undefined ? before : main.endDay - 1)
    return before
  })
}

/** The list's periods; events outside of all of them go with the one before, the first ones with the first. */
function periodStretches(chronology: Chronology): readonly Stretch[] {
  const whole = timeScale(chronology, 0, 1)
  const periods = chronology.timeline.periods.map(({ title, date }) => {
    const { earliest, latest } = bounds(date)
    return {
      title,
      startDay: earliest === null ? whole.startDay : dayNumber(earliest),
      endDay: latest === null ? whole.endDay : dayNumber(latest) + 1,
    }
  })
  const sorted = periods.sort((a, b) => a.startDay - b.startDay)
  const placeOf = (day: number) => {
    const inside = sorted.findIndex(({ startDay, endDay }) => day >= startDay && day < endDay)
    return inside >= 0
      ? inside
      : Math.max(
          0,
          sorted.findLastIndex(({ startDay }) => startDay <= day),
        )
  }
  return sorted.map((period, n) => ({ ...period, holds: (day) => placeOf(day) === n }))
}

/** Years, or as many years together as make so few chapters that two slides hold them. */
function yearStretches({ timeline }: Chronology, days: readonly number[]): readonly Stretch[] {
  const yearOf = (day: number) => dayOfNumber(day).year
  const span = (count: number) => new Set(days.map((day) => Math.floor(yearOf(day) / count)))
  let count = 1
  while (span(count).size > MOST_YEARS) count *= 10
  return [...span(count)]
    .sort((a, b) => a - b)
    .map((block) => {
      const [first, end] = [block * count, (block + 1) * count]
      const [startDay, endDay] = [first, end].map((year) => dayNumber({ year, month: 1, day: 1 }))
      return {
        title: blockName(first, count, timeline.lang),
        startDay: startDay ?? 0,
        endDay: endDay ?? 1,
        holds: (day) => Math.floor(yearOf(day) / count) === block,
      }
    })
}

function blockName(first: number, count: number, lang: string): string {
  const [start, end] = [first, first + count - 1].map((year) => {
    const text = Math.abs(year) > 9999 ? `Y${year}` : (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
    const result = parse(text)
    return result.ok ? shortWords(result.value, lang) : text
  })
  return count === 1 ? (start ?? '') : `${start ?? ''}–${end ?? ''}`
}

function countExact({ events }: Chronology, indexes: readonly number[]): number {
  return indexes.filter((index) => {
    const event = events[index]
    return event !== undefined && isDatedToTheDay(event)
  }).length
}
