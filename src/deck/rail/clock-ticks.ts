import { dayOfNumber, shortDayWords, shortWords, type CalendarDay } from '../../chronology/edtf/index.ts'
import type { AxisClock } from './clock.ts'

const SECONDS_OF_DAY = 86_400
/** From a minute to a day, in seconds; each labelled step is a whole number of the ticks that may stand between. */
const STEPS = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, SECONDS_OF_DAY]

interface ClockAxis {
  readonly startDay: number
  readonly endDay: number
  readonly clock: AxisClock
}

/** A time of day on an axis, in days, and what is written beside it. */
interface ClockTick {
  readonly day: number
  readonly label: string | null
}

/**
 * The ticks of an axis of hours or minutes. The first label tells the day and whose clock it is, and so does every
 * midnight tell its day; the others tell the time. `pxPerDay` decides how many there are: ticks `tickGap`, labels
 * `labelGapOf` px apart.
 */
export function clockTicks(
  { startDay, endDay, clock }: ClockAxis,
  lang: string,
  { pxPerDay, tickGap, labelGapOf }: Spacing,
): readonly ClockTick[] {
  const [start, end] = [startDay, endDay].map((day) => Math.round(day * SECONDS_OF_DAY))
  if (start === undefined || end === undefined) return []
  const pxOf = (seconds: number) => (seconds / SECONDS_OF_DAY) * pxPerDay
  const whole = wholeLabel(start, clock, lang)
  const labelStep = STEPS.find((step) => pxOf(step) >= labelGapOf('00:00')) ?? SECONDS_OF_DAY
  const tickStep = STEPS.find((step) => pxOf(step) >= tickGap && labelStep % step === 0) ?? labelStep
  const firstLabel = Math.ceil(start / labelStep) * labelStep
  // The first label is the longest one: what would run into it has none.
  const free = firstLabel + (labelGapOf(whole) / pxPerDay) * SECONDS_OF_DAY
  const ticks: ClockTick[] = []
  for (let at = Math.ceil(start / tickStep) * tickStep; at < end; at += tickStep) {
    const isLabelled = at % labelStep === 0 && (at === firstLabel || at >= free)
    ticks.push({
      day: at / SECONDS_OF_DAY,
      label: isLabelled ? (at === firstLabel ? wholeLabel(at, clock, lang) : shortLabel(at, lang)) : null,
    })
  }
  return ticks
}

interface Spacing {
  readonly pxPerDay: number
  readonly tickGap: number
  readonly labelGapOf: (label: string) => number
}

/** "20 Jul 1969, 16:00 UTC−4" */
function wholeLabel(at: number, clock: AxisClock, lang: string): string {
  const { day, hour, minute } = timeOf(at)
  const time = { kind: 'datetime', ...day, hour, minute, second: 0, offsetMinutes: clock } as const
  return shortWords(time, lang)
}

/** "16:00", and at midnight the day. */
function shortLabel(at: number, lang: string): string {
  const { day, hour, minute } = timeOf(at)
  if (hour === 0 && minute === 0) return shortDayWords(day, lang)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

function timeOf(at: number): { readonly day: CalendarDay; readonly hour: number; readonly minute: number } {
  const seconds = ((at % SECONDS_OF_DAY) + SECONDS_OF_DAY) % SECONDS_OF_DAY
  return {
    day: dayOfNumber(Math.floor(at / SECONDS_OF_DAY)),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor((seconds % 3600) / 60),
  }
}
