import { dayNumber, dayOfNumber, parse, shortDayWords, shortWords } from '../../chronology/edtf/index.ts'
import { clockTicks } from './clock-ticks.ts'
import { xOfDay, type Scale } from './scale.ts'

/** A tick of the axis: where the day begins; labelled where there is room. */
export interface Tick {
  readonly day: number
  readonly x: number
  readonly label: string | null
}

/** Labels stand at least this far apart, px. */
const LABEL_GAP = 100
/** Ticks stand at least this far apart, px. */
const TICK_GAP = 8
/** A label of 16 px text: so wide a character, and so much room around it. */
const CHARACTER = 8.5
const ROOM = 24
/** Left free at the edge of the drawing, which is as far from the axis at its right end as at its left, px. */
const EDGE = 8

const DAY_STEPS = [1, 2, 5, 10, 20, 30]
const MONTH_STEPS = [1, 2, 3, 6, 12]
const DAYS_OF_YEAR = 365.2425
const DAYS_OF_MONTH = DAYS_OF_YEAR / 12

/**
 * The ticks of an axis, in order: days, months, years or round numbers of years, as its length asks. Where the year is
 * said elsewhere (`isWithinYear`), months are named without it.
 */
export function axisTicks(scale: Scale, lang: string, isWithinYear = false): readonly Tick[] {
  switch (scale.unit) {
    case 'minute':
    case 'hour':
      return clockTicks(scale, lang, { pxPerDay: pxPerDay(scale), tickGap: TICK_GAP, labelGapOf: labelGap }).map(
        ({ day, label }) => tick(scale, day, label),
      )
    case 'day':
      return dayTicks(scale, lang)
    case 'month':
      return monthTicks(scale, lang, isWithinYear)
    case 'year':
      return yearTicks(scale, lang)
    case 'none':
      return []
  }
}

/** Ticks between the labelled ones: the months of an axis of years, the days of one of months; none where too close. */
export function minorTicks(scale: Scale): readonly number[] {
  if (scale.unit === 'year')
    return DAYS_OF_MONTH * pxPerDay(scale) < TICK_GAP ? [] : monthStarts(scale).map((day) => xOfDay(scale, day))
  if (scale.unit !== 'month' || pxPerDay(scale) < TICK_GAP / 2) return []
  return days(scale, 1).map((day) => xOfDay(scale, day))
}

function pxPerDay({ startDay, endDay, left, right }: Scale): number {
  return (right - left) / (endDay - startDay)
}

function dayTicks(scale: Scale, lang: string): readonly Tick[] {
  const label = (day: number) => shortDayWords(dayOfNumber(day), lang)
  const gap = labelGap(label(scale.startDay))
  const step = DAY_STEPS.find((days) => days * pxPerDay(scale) >= gap) ?? 30
  return days(scale, 1).map((day) => tick(scale, day, (day - scale.startDay) % step === 0 ? label(day) : null))
}

function monthTicks(scale: Scale, lang: string, isWithinYear: boolean): readonly Tick[] {
  const starts = monthStarts(scale)
  const label = (day: number) => (isWithinYear ? bareMonthLabel(day, lang) : monthLabel(day, lang))
  const gap = labelGap(label(scale.startDay))
  const step = MONTH_STEPS.find((months) => months * 28 * pxPerDay(scale) >= gap) ?? 12
  return starts.map((day, n) => tick(scale, day, n % step === 0 ? label(day) : null))
}

function yearTicks(scale: Scale, lang: string): readonly Tick[] {
  const first = dayOfNumber(scale.startDay).year
  const end = dayOfNumber(scale.endDay - 1).year
  const pxPerYear = DAYS_OF_YEAR * pxPerDay(scale)
  const gap = Math.max(labelGap(yearLabel(first, lang)), labelGap(yearLabel(end, lang)))
  const labelStep = roundStep(gap / pxPerYear)
  const tickStep = roundStep(TICK_GAP / pxPerYear, labelStep)
  // Short steps are counted from the first year, long ones are round numbers.
  const isRound = labelStep >= 10
  const years = isRound ? roundYears(first, end, tickStep) : from(first, end, tickStep)
  const isLabelled = (year: number) =>
    isRound ? count(year) % labelStep === 0 || isTurn(year, first, labelStep) : (year - first) % labelStep === 0
  return years.flatMap((year) => {
    const day = dayNumber({ year, month: 1, day: 1 })
    return day < scale.startDay || day >= scale.endDay
      ? []
      : [tick(scale, day, isLabelled(year) ? yearLabel(year, lang) : null)]
  })
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least `least`; with `whole`, one that divides it. */
function roundStep(least: number, whole?: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) {
      if (step >= least && (whole === undefined || whole % step === 0 || step >= whole))
        return whole === undefined ? step : Math.min(step, whole)
    }
  }
}

function from(first: number, end: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, n) => first + n * step)
}

/**
 * The years of round numbers, as people count: there is no year 0, and before year 1 they count down. Year 1 is among
 * them where the turn of the era can be told from its neighbours.
 */
function roundYears(first: number, end: number, step: number): readonly number[] {
  const before = first > 0 ? [] : from(step, count(first), step).map(yearBefore).reverse()
  const turn = isTurn(1, first, step) && step > 1 ? [1] : []
  const start = Math.max(step, Math.ceil(first / step) * step)
  const after = end < start ? [] : from(start, end, step)
  return [...before, ...turn, ...after].filter((year) => year <= end)
}

/** Longer steps make the turn of the era one tick among others. */
const LONGEST_STEP_TO_TURN = 5000

/** Whether a year is the first of the era, on an axis that begins before it. */
function isTurn(year: number, first: number, step: number): boolean {
  return year === 1 && first < 1 && step <= LONGEST_STEP_TO_TURN
}

const MILLION = 1_000_000

/** The year before Christ that people count by a number; by the million, EDTF and people count alike. */
function yearBefore(number: number): number {
  return number >= MILLION ? -number : 1 - number
}

/** The number of a year without its era. */
function count(year: number): number {
  if (year > 0) return year
  return -year >= MILLION ? -year : 1 - year
}

function monthStarts({ startDay, endDay }: Scale): readonly number[] {
  const { year, month } = dayOfNumber(startDay)
  const length = Math.ceil((endDay - startDay) / 28) + 2
  return Array.from({ length }, (_, n) => {
    const index = month - 1 + n
    return dayNumber({ year: year + Math.floor(index / 12), month: (index % 12) + 1, day: 1 })
  }).filter((day) => day >= startDay && day < endDay)
}

function days({ startDay, endDay }: Scale, step: number): readonly number[] {
  return from(Math.ceil(startDay), endDay - 1, step)
}

function tick(scale: Scale, day: number, label: string | null): Tick {
  const x = xOfDay(scale, day)
  // A label stands right of its tick and must not run over the end of the axis.
  const room = Math.min(ROOM, Math.max(0, scale.left - EDGE))
  const fits = label !== null && x + 6 + label.length * CHARACTER <= scale.right + room
  return { day, x, label: fits ? label : null }
}

function labelGap(label: string): number {
  return Math.max(LABEL_GAP, label.length * CHARACTER + ROOM)
}

function monthLabel(day: number, lang: string): string {
  const { year, month } = dayOfNumber(day)
  return inShort(`${yearText(year)}-${String(month).padStart(2, '0')}`, lang)
}

/** "Mar": where the language says the year last; else the whole month. */
function bareMonthLabel(day: number, lang: string): string {
  const { year, month } = dayOfNumber(day)
  const [whole, other] = [year, year === 8888 ? 4444 : 8888].map((one) =>
    monthLabel(dayNumber({ year: one, month, day: 1 }), lang),
  )
  const points = Array.from(whole ?? '')
  const end = points.findIndex((point, n) => point !== Array.from(other ?? '')[n])
  return points.slice(0, Math.max(0, end)).join('').trim() || (whole ?? '')
}

function yearLabel(year: number, lang: string): string {
  return inShort(yearText(year), lang)
}

function inShort(text: string, lang: string): string {
  const result = parse(text)
  return result.ok ? shortWords(result.value, lang) : text
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}
