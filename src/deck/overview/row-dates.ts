import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import type { HeroPart } from '../event/hero.ts'
import { breakRuns } from '../fit/lines.ts'
import type { FontKey, Measure } from '../fit/measure.ts'
import { overviewDate } from './dates.ts'

/** A stretch of a date: what is given, or a hedge, which is set smaller. With its space before it. */
interface DateRun {
  readonly text: string
  readonly isHedge: boolean
}

/** A date in a row: one line, or two where the row is high enough. */
export interface RowDate {
  readonly lines: readonly (readonly DateRun[])[]
  readonly widthPx: number
}

export interface RowDates {
  readonly sizePx: number
  /** By event. */
  readonly dates: readonly RowDate[]
}

interface DateRoom {
  /** The largest size. */
  readonly sizePx: number
  readonly mostLines: 1 | 2
  readonly measure: Measure
}

const MOST_WIDTH = 260
const SIZES = [20, 18, 17]
/** The smallest text on the stage. */
export const HEDGE_PX = 16

/**
 * The dates of all rows at one size: whole where they fit, else with months abbreviated and fewer rivals, else in two
 * lines, else smaller. No date is ever cut: the last resort is a wider column.
 */
export function fitRowDates(chronology: Chronology, room: DateRoom): RowDates {
  const sizes = SIZES.filter((sizePx) => sizePx <= room.sizePx)
  for (const sizePx of sizes) {
    const dates = chronology.events.map((event) => fitDate(event, chronology.timeline.lang, { ...room, sizePx }))
    if (dates.every((date) => date.widthPx <= MOST_WIDTH) || sizePx === sizes.at(-1)) return { sizePx, dates }
  }
  return { sizePx: room.sizePx, dates: [] }
}

function fitDate(event: OrderedEvent, lang: string, room: DateRoom): RowDate {
  const variants = [
    { short: false, rivals: 2 },
    { short: true, rivals: 1 },
  ].map((options) => runsOf(overviewDate(event, { lang, ...options })))
  const oneLine = variants.map((runs) => widen(event, [runs], room))
  const twoLines = room.mostLines === 1 ? [] : variants.map((runs) => widen(event, broken(event, runs, room), room))
  const bare = widen(event, [runsOf(overviewDate(event, { lang, short: true, rivals: 0 }))], room)
  const all = [...oneLine, ...twoLines.filter(({ lines }) => lines.length <= 2)]
  return all.find(({ widthPx }) => widthPx <= MOST_WIDTH) ?? bare
}

function runsOf(parts: readonly HeroPart[]): readonly DateRun[] {
  return parts.map(({ text, role }, n) => ({
    text: n === 0 ? text : ` ${text}`,
    isHedge: role !== 'given' && role !== 'rival',
  }))
}

function broken(event: OrderedEvent, runs: readonly DateRun[], { sizePx, measure }: DateRoom): RowDate['lines'] {
  const fonted = runs.map((run) => ({ text: run.text, font: fontOf(event, run) }))
  return breakRuns(measure, fonted, { sizePx, maxWidthPx: MOST_WIDTH, balance: true }).map((line) =>
    line.map(({ text, font }) => ({ text, isHedge: font === 'sans400' })),
  )
}

function widen(event: OrderedEvent, lines: RowDate['lines'], { sizePx, measure }: DateRoom): RowDate {
  const widthOf = (run: DateRun) => measure.widthPx(run.text, fontOf(event, run), run.isHedge ? HEDGE_PX : sizePx)
  const widths = lines.map((line) => line.reduce((sum, run) => sum + widthOf(run), 0))
  return { lines, widthPx: Math.max(0, ...widths) }
}

function fontOf({ event }: OrderedEvent, { isHedge }: DateRun): FontKey {
  if (isHedge) return 'sans400'
  return event.status === 'reported' ? 'serif600' : 'display600i'
}
