import { dayNumber, dayOfNumber, dayWords, monthWords, parse, words as dateWords } from '../../chronology/edtf/index.ts'
import type { Chronology, Link, OrderedEvent } from '../../chronology/order/chronology.ts'
import { isDatedToTheDay } from '../dated.ts'
import type { Scale } from '../rail/scale.ts'
import { allSpans, type DaySpan } from '../rail/spans.ts'
import { dayOfYearWords } from '../rail/day-of-year.ts'
import { wordsOf, type Words } from '../words/words.ts'

/** A calendar unit in which so many marks fall that it is drawn enlarged. */
export interface Lens {
  /** First day, and the end. */
  readonly startDay: number
  readonly endDay: number
  readonly unit: LensUnit
  /** "July 2025" */
  readonly name: string
  /** Indexes of the events in it, in date order. */
  readonly events: readonly number[]
}

type LensUnit = 'week' | 'month' | 'years'

const LEAST_MARKS = 3
const MOST_SHARE = 0.05

/**
 * The smallest calendar unit that holds the most marks, at least three, and takes less than a twentieth of the axis;
 * `null` where there is none.
 */
export function findLens(chronology: Chronology, scale: Scale): Lens | null {
  const most = MOST_SHARE * (scale.endDay - scale.startDay)
  const anchors = allSpans(chronology).map(([main]) => (main === undefined ? null : anchorOf(main)))
  let best: Lens | null = null
  for (const unit of units(most)) {
    for (const start of new Set(anchors.flatMap((anchor) => (anchor === null ? [] : unit.startOf(anchor[0]))))) {
      const end = unit.endOf(start)
      if (end - start >= most) continue
      const events = anchors.flatMap((anchor, n) =>
        anchor !== null && anchor[0] >= start && anchor[1] <= end ? [n] : [],
      )
      if (events.length >= LEAST_MARKS && events.length > (best?.events.length ?? 0)) {
        best = {
          startDay: start,
          endDay: end,
          unit: unit.kind,
          name: unit.name(start, chronology.timeline.lang),
          events,
        }
      }
    }
  }
  return best
}

/** The days that must lie in the lens for a mark to fall in it: all of them, or the one that an open end starts from. */
function anchorOf({ startDay, endDay }: DaySpan): readonly [number, number] | null {
  if (startDay !== null) return [startDay, endDay ?? startDay + 1]
  return endDay === null ? null : [endDay - 1, endDay]
}

interface Unit {
  readonly kind: LensUnit
  startOf(day: number): number
  endOf(start: number): number
  name(start: number, lang: string): string
}

const WEEK: Unit = {
  kind: 'week',
  // Day 0, 1 January 1970, was a Thursday; a week begins on Monday.
  startOf: (day) => Math.floor(day) - ((((Math.floor(day) + 3) % 7) + 7) % 7),
  endOf: (start) => start + 7,
  name: (start, lang) => wordsOf(lang).overview.week(dayWords(dayOfNumber(start), lang)),
}

const MONTH: Unit = {
  kind: 'month',
  startOf: (day) => monthStart(dayOfNumber(day), 0),
  endOf: (start) => monthStart(dayOfNumber(start), 1),
  name: (start, lang) => {
    const { year, month } = dayOfNumber(start)
    const text = `${yearDigits(year)}-${String(month).padStart(2, '0')}`
    return spell(text, lang) ?? monthWords(dayOfNumber(start), lang)
  },
}

/** A year, or a round number of years. */
function years(count: number): Unit {
  const yearOf = (day: number) => Math.floor(dayOfNumber(day).year / count) * count
  const first = (year: number) => dayNumber({ year, month: 1, day: 1 })
  return {
    kind: 'years',
    startOf: (day) => first(yearOf(day)),
    endOf: (start) => first(dayOfNumber(start).year + count),
    name: (start, lang) => {
      const { year } = dayOfNumber(start)
      const own =
        count <= 1000 && year >= 0 && year <= 9999
          ? String(year)
              .padStart(4, '0')
              .slice(0, 5 - String(count).length)
              .padEnd(4, 'X')
          : null
      const range = `${yearText(year)}/${yearText(year + count - 1)}`
      return spell(own ?? (count === 1 ? yearText(year) : range), lang) ?? range
    },
  }
}

function units(mostDays: number): readonly Unit[] {
  const powers = Array.from({ length: 10 }, (_, n) => 10 ** n).filter((count) => 365 * count < mostDays)
  return [WEEK, MONTH, ...powers.map(years)]
}

function monthStart({ year, month }: { readonly year: number; readonly month: number }, later: number): number {
  const index = month - 1 + later
  return dayNumber({ year: year + Math.floor(index / 12), month: (index % 12) + 1, day: 1 })
}

function spell(text: string, lang: string): string | null {
  const result = parse(text)
  return result.ok ? dateWords(result.value, lang) : null
}

function yearText(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : yearDigits(year)
}

function yearDigits(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

/** What the lens shows of the order: the link between its events that is only assumed, in words. */
export function lensSentence({ links, timeline }: Chronology, lens: Lens): string {
  const words = wordsOf(timeline.lang).overview
  const assumed = links.filter((link) => link.certainty === 'assumed')
  const inside = assumed.filter(
    (link) => lens.events.includes(link.from.number - 1) && lens.events.includes(link.to.number - 1),
  )
  const [only] = inside
  if (only === undefined) return words.noneAssumed
  if (inside.length > 1) return words.assumedInside(inside.length, assumed.length)
  return words.onlyAssumed(mayFall(only, timeline.lang, words), assumed.length)
}

/** The vaguer of two neighbours, told by the other one's day. */
function mayFall({ from, to }: Link, lang: string, words: Words['overview']): string {
  const [vague, fixed] = isDatedToTheDay(to) ? [from, to] : isDatedToTheDay(from) ? [to, from] : [from, to]
  const isOpen = vague.dating.kind === 'dated' && vague.dating.main.bounds.latest === null
  return words.mayFall(vague.number, isOpen, waysAround(vague, fixed, lang, words) ?? words.aroundEvent(fixed.number))
}

/** "before, on or after 12 July"; `null` where that is not one day. */
function waysAround(vague: OrderedEvent, fixed: OrderedEvent, lang: string, words: Words['overview']): string | null {
  if (!isDatedToTheDay(fixed) || fixed.dating.kind !== 'dated' || vague.dating.kind !== 'dated') return null
  const day = fixed.dating.main.bounds.earliest
  if (day === null) return null
  const { earliest, latest } = vague.dating.main.bounds
  const at = dayNumber(day)
  const [first, last] = [
    earliest === null ? -Infinity : dayNumber(earliest),
    latest === null ? Infinity : dayNumber(latest),
  ]
  const { relation } = words
  const ways = [
    ...(first < at ? [relation.before] : []),
    ...(first <= at && last >= at ? [relation.on] : []),
    ...(last > at ? [relation.after] : []),
  ]
  return words.around(ways, dayOfYearWords(day, lang))
}
