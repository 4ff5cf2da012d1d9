import { bounds, compareDays, dayNumber, traits } from '../../chronology/edtf/index.ts'
import type { Bounds, CalendarDay, Edtf } from '../../chronology/edtf/index.ts'

/**
 * How a dating is drawn: its shape says how well the date is known, never whether it happened. `between`: it lies
 * somewhere from the one end to the other; `one-of`: in one of several places; `all-of`: in each of them.
 */
export type MarkForm = 'tick' | 'bar' | 'approximate' | 'open-end' | 'open-start' | 'between' | 'one-of' | 'all-of'

/** What a mark says of a dating, wherever it is drawn. */
export interface MarkShape {
  readonly form: MarkForm
  /** The source doubts the date: a "?" stands beside it. */
  readonly isDoubted?: boolean
  /** The end that is given is only about there. */
  readonly isSoft?: boolean
  /** There is an end, which is not known: a "?" stands there where else an arrow head would. */
  readonly isEndUnknown?: boolean
}

/** A mark's place on a line: px from `x0` to `x1`, the end not included. */
export interface MarkSpan extends MarkShape {
  readonly x0: number
  readonly x1: number
  /** The marks of a set's members, in their order. */
  readonly members?: readonly MarkSpan[]
}

/** A date and its first and last day. */
export interface Dated {
  readonly date: Edtf
  readonly bounds: Bounds
}

/** Dates of up to this many days are ticks. */
const TICK_DAYS = 3

/** The shape of one dating. */
export function markShape(dated: Dated): MarkShape {
  const { approximate, uncertain, start, end } = traits(dated.date)
  const form = markForm(dated)
  return {
    form,
    ...(approximate && (form === 'open-end' || form === 'open-start') ? { isSoft: true } : {}),
    ...(uncertain ? { isDoubted: true } : {}),
    ...(start === 'unknown' || end === 'unknown' ? { isEndUnknown: true } : {}),
  }
}

function markForm(dated: Dated): MarkForm {
  const { earliest, latest } = dated.bounds
  // A date that is open at both ends has soft ones.
  if (earliest === null) return latest === null ? 'approximate' : 'open-start'
  return latest === null ? 'open-end' : closedForm(dated.date, earliest, latest)
}

function closedForm(date: Edtf, earliest: CalendarDay, latest: CalendarDay): MarkForm {
  const { precision, isScattered } = traits(date)
  if (membersOf(date).length > 1) return date.kind === 'one-of' ? 'one-of' : 'all-of'
  if (isScattered || (date.kind === 'one-of' && precision === 'set')) return 'between'
  if (isSoft(date)) return 'approximate'
  if (compareDays(earliest, latest) === 0) return 'tick'
  return dayNumber(latest) - dayNumber(earliest) < TICK_DAYS ? 'tick' : 'bar'
}

/** No standard says which months a season has, nor how wide "about" is; of an estimate only the first digits count. */
function isSoft(date: Edtf): boolean {
  const { approximate, precision } = traits(date)
  return approximate || precision === 'season' || (date.kind === 'year' && date.significant !== null)
}

/** The members of a set, each as a date of its own; empty for any other date. */
export function membersOf(date: Edtf): readonly Dated[] {
  if (date.kind !== 'one-of' && date.kind !== 'all-of') return []
  return date.members.map((member): Dated => {
    const own: Edtf = member.kind === 'range' ? { kind: date.kind, members: [member] } : member
    return { date: own, bounds: bounds(own) }
  })
}
