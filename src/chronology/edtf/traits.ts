import { singles } from './singles.ts'
import type { DateValue, Edtf, IntervalEnd, Mark, Part, SeasonValue, Single, YearValue } from './value.ts'

/** `years`: a run of years that has no name of its own, such as the 10,000 of `XXXX`. */
export type Precision =
  | 'instant'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'quadrimester'
  | 'semester'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'years'
  | 'interval'
  | 'set'

/** `open`: it goes on, or any later (earlier) date is possible; `unknown`: there is an end that is not known. */
export type EndState = 'given' | 'open' | 'unknown'

export interface Traits {
  /**
   * The finest unit known from the year down without a gap: `month` for `2025-07-XX`, `decade` for `156X-12-25`. An
   * interval or a set of which only one date is given has the precision of that date.
   */
  readonly precision: Precision
  /** `~` or `%` on any part. */
  readonly approximate: boolean
  /** `?` or `%` on any part. */
  readonly uncertain: boolean
  /** A digit somewhere is `X`. */
  readonly unspecified: boolean
  /** A digit is known behind one that is not, as in `156X-12-25`: the days that it allows do not lie together. */
  readonly isScattered: boolean
  readonly start: EndState
  readonly end: EndState
}

/** A value never changes, and one date of a list is asked about on every slide that has to do with it. */
const known = new WeakMap<Edtf, Traits>()

export function traits(value: Edtf): Traits {
  const found = known.get(value)
  if (found !== undefined) return found
  const made = readTraits(value)
  known.set(value, made)
  return made
}

function readTraits(value: Edtf): Traits {
  const dates = datesOf(value)
  const marks = dates.flatMap(marksOf)
  return {
    precision: precision(value, dates),
    approximate: marks.some((mark) => mark === '~' || mark === '%'),
    uncertain: marks.some((mark) => mark === '?' || mark === '%'),
    unspecified: dates.some((date) => date.kind !== 'year' && partsOf(date).some((part) => part.number === null)),
    isScattered: (value.kind === 'date' || value.kind === 'season') && /X\d/.test(digitsOf(value)),
    ...ends(value),
  }
}

/** The components of a date, from the year down. */
export function partsOf(value: DateValue | SeasonValue): readonly Part[] {
  if (value.kind === 'season') return [value.year, value.season]
  return [value.year, value.month, value.day].filter((part) => part !== null)
}

/** All digits from the year down, without a sign or a hyphen between the parts. */
function digitsOf(value: DateValue | SeasonValue): string {
  return partsOf(value)
    .map(({ digits }) => digits)
    .join('')
}

function marksOf(value: Single): readonly Mark[] {
  const marked: readonly (Part | YearValue)[] = value.kind === 'year' ? [value] : partsOf(value)
  return marked.flatMap(({ left, right }) => [left, right])
}

/** Every date that a value names; none for a date-time, which has no qualifiers and no unspecified digits. */
function datesOf(value: Edtf): readonly Single[] {
  return singles(value).filter((one) => one.kind !== 'datetime')
}

function ends(value: Edtf): { readonly start: EndState; readonly end: EndState } {
  switch (value.kind) {
    case 'interval':
      return { start: endState(value.start), end: endState(value.end) }
    case 'one-of':
    case 'all-of': {
      const ranges = value.members.filter((member) => member.kind === 'range')
      return {
        start: ranges.some((range) => range.start === null) ? 'open' : 'given',
        end: ranges.some((range) => range.end === null) ? 'open' : 'given',
      }
    }
    default:
      return { start: 'given', end: 'given' }
  }
}

function endState(end: IntervalEnd): EndState {
  return typeof end === 'string' ? end : 'given'
}

function precision(value: Edtf, dates: readonly Single[]): Precision {
  switch (value.kind) {
    case 'datetime':
      return 'instant'
    case 'interval':
    case 'one-of':
    case 'all-of': {
      const [only, second] = dates
      if (only !== undefined && second === undefined) return singlePrecision(only)
      return value.kind === 'interval' ? 'interval' : 'set'
    }
    default:
      return singlePrecision(value)
  }
}

function singlePrecision(value: Single): Precision {
  if (value.kind === 'year') return yearsPrecision(openDigits(value))
  const firstUnspecified = value.year.digits.indexOf('X')
  if (firstUnspecified >= 0) return yearsPrecision(value.year.digits.length - firstUnspecified)
  if (value.kind === 'season') return groupPrecision(value.season.number ?? 0)
  if (value.month === null || value.month.number === null) return 'year'
  return value.day === null || value.day.number === null ? 'month' : 'day'
}

/** How many digits at the right of a year are not significant. */
export function openDigits({ significand, exponent, significant }: YearValue): number {
  const digits = significand.replace('-', '').length + (exponent ?? 0)
  return significant === null ? 0 : Math.max(0, digits - significant)
}

function yearsPrecision(open: number): Precision {
  return (['year', 'decade', 'century', 'millennium'] as const)[open] ?? 'years'
}

function groupPrecision(group: number): Precision {
  if (group <= 32) return 'season'
  if (group <= 36) return 'quarter'
  return group <= 39 ? 'quadrimester' : 'semester'
}
