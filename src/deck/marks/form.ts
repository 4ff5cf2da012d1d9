import { compareDays, dayNumber, traits } from '../../chronology/edtf/index.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'

/** How a dating is drawn: its shape says how well the date is known, never whether it happened. */
export type MarkForm = 'tick' | 'bar' | 'approximate' | 'open-end' | 'open-start' | 'between'

/** A mark's place on a line: px from `x0` to `x1`, the end not included. */
export interface MarkSpan {
  readonly x0: number
  readonly x1: number
  readonly form: MarkForm
}

/** Dates of up to this many days are ticks. */
const TICK_DAYS = 3

/** The form of one dating. A date that is open at both ends has soft ones. */
export function markForm({ date, bounds: { earliest, latest } }: Reading): MarkForm {
  const { approximate, precision } = traits(date)
  if (earliest === null && latest === null) return 'approximate'
  if (earliest === null) return 'open-start'
  if (latest === null) return 'open-end'
  // No standard says which months a season has, so its ends are soft.
  if (approximate || precision === 'season') return 'approximate'
  if (compareDays(earliest, latest) === 0) return 'tick'
  return dayNumber(latest) - dayNumber(earliest) < TICK_DAYS ? 'tick' : 'bar'
}
