import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { TimelineEvent } from '../../chronology/timeline/timeline.ts'
import { breakLines } from './lines.ts'
import type { Measure } from './measure.ts'

/** The exhibit's column, px. */
const WIDTH = 400
/** From the exhibit's first rule to the foot of its column, px. */
const LIST_HEIGHT = 548 - 300
const FACT_LINE = 26
const FACT_PADDING = 20
const FACT_MARK = 26
const STATUS_GAP = 16
const GIVER_LINE = 24
const DATE_LINE = 30
const DATE_PADDING = 24
const FIGURE_GAP = 14

/** Sizes of a key figure, px: it steps down until its unit stands beside it. */
export const FIGURE_SIZES = [84, 64, 48] as const

/** The largest size at which figure and unit stand in the column; the smallest where none does. */
export function figureSize(
  figure: NonNullable<TimelineEvent['figure']>,
  measure: Measure,
): (typeof FIGURE_SIZES)[number] {
  return FIGURE_SIZES.find((sizePx) => figureWidth(figure, sizePx, measure) <= WIDTH) ?? 48
}

/** What of an event's exhibit does not fit its column. */
export function fitExhibit({ event }: OrderedEvent, name: string, measure: Measure): Diagnostic[] {
  if (name === 'figure' && event.figure) {
    return excess(event, 'figure', 'The key figure', figureWidth(event.figure, 48, measure) - WIDTH)
  }
  if (name === 'facts') return excess(event, 'facts', 'The list of facts', factsHeight(event, measure) - LIST_HEIGHT)
  if (name === 'dates') return excess(event, 'alsoDated', 'The table of datings', datesHeight(event) - LIST_HEIGHT)
  return []
}

function figureWidth({ value, unit }: NonNullable<TimelineEvent['figure']>, sizePx: number, measure: Measure): number {
  const unitPx = unit === null ? 0 : FIGURE_GAP + measure.widthPx(unit, 'sans400', 26)
  return measure.widthPx(value, 'display600', sizePx, -0.022) + unitPx
}

function factsHeight({ facts }: TimelineEvent, measure: Measure): number {
  const heights = facts.map((fact) => {
    const wordPx = measure.widthPx(fact.word ?? fact.status, 'sans400', 17)
    const maxWidthPx = WIDTH - FACT_MARK - STATUS_GAP - wordPx
    return breakLines(measure, fact.text, { font: 'sans400', sizePx: 21, maxWidthPx }).length * FACT_LINE + FACT_PADDING
  })
  return heights.reduce((sum, height) => sum + height, 0)
}

function datesHeight({ main, others }: TimelineEvent): number {
  const readings = main ? [main, ...others] : others
  const heights = readings.map(({ sources }) => Math.max(DATE_LINE, sources.length * GIVER_LINE) + DATE_PADDING)
  return heights.reduce((sum, height) => sum + height, 0)
}

function excess(event: TimelineEvent, field: string, part: string, px: number): Diagnostic[] {
  if (px <= 0) return []
  return [diagnostic('overflow', ['events', event.index, field], { event: event.id, part, by: `${Math.ceil(px)} px` })]
}
