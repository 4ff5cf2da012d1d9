import { compareDays, daysInMonth } from './day.ts'
import { extremeDay } from './pattern.ts'
import type { Bounds, CalendarDay, Edtf, IntervalEnd, Member, SeasonValue, Single, YearValue } from './value.ts'

type Side = 'first' | 'last'

/**
 * First and last day that a value allows, both inclusive, as written: a qualifier widens nothing. A date-time has the
 * calendar day as written, in its own offset; a set runs from its least to its greatest member.
 *
 * The standard gives seasons no months. Taken here: 21–28 northern, with spring March to May and winter December to
 * February of the next year; 29–32 southern, with spring September to November and summer December to February of the
 * next year.
 */
export function bounds(value: Edtf): Bounds {
  switch (value.kind) {
    case 'datetime': {
      const day = { year: value.year, month: value.month, day: value.day }
      return { earliest: day, latest: day }
    }
    case 'interval':
      return { earliest: endDay(value.start, 'first'), latest: endDay(value.end, 'last') }
    case 'one-of':
    case 'all-of':
      return { earliest: setDay(value.members, 'first'), latest: setDay(value.members, 'last') }
    default:
      return { earliest: extremeOf(value, 'first'), latest: extremeOf(value, 'last') }
  }
}

function endDay(end: IntervalEnd, side: Side): CalendarDay | null {
  return typeof end === 'string' ? null : extremeOf(end, side)
}

function memberDay(member: Member, side: Side): CalendarDay | null {
  if (member.kind !== 'range') return extremeOf(member, side)
  const end = side === 'first' ? member.start : member.end
  return end && extremeOf(end, side)
}

/** The least or the greatest of the members' days; a member without a bound leaves the set without one. */
function setDay(members: readonly Member[], side: Side): CalendarDay | null {
  let found: CalendarDay | null = null
  for (const member of members) {
    const day = memberDay(member, side)
    if (day === null) return null
    if (found === null || compareDays(day, found) < 0 === (side === 'first')) found = day
  }
  return found
}

/** The first or the last day that a date allows. */
export function extremeOf(value: Single, side: Side): CalendarDay | null {
  switch (value.kind) {
    case 'date':
      return extremeDay(value, side)
    case 'season':
      return seasonDay(value, side)
    case 'year':
      return yearDay(value, side)
  }
}

function seasonDay({ year, season }: SeasonValue, side: Side): CalendarDay | null {
  const [first, months] = groupMonths(season.number ?? 0)
  const ofYear = extremeDay({ kind: 'date', year, month: null, day: null }, side)
  if (ofYear === null || side === 'first') return ofYear && { year: ofYear.year, month: first, day: 1 }
  const last = first + months - 1
  const lastYear = last > 12 ? ofYear.year + 1 : ofYear.year
  const month = last > 12 ? last - 12 : last
  return { year: lastYear, month, day: daysInMonth(lastYear, month) }
}

/** First month and number of months of a sub-year group, 21–41; months after the twelfth are of the next year. */
function groupMonths(group: number): readonly [first: number, months: number] {
  if (group <= 28) return [3 + 3 * ((group - 21) % 4), 3]
  if (group <= 32) return [1 + ((8 + 3 * (group - 29)) % 12), 3]
  if (group <= 36) return [1 + 3 * (group - 33), 3]
  if (group <= 39) return [1 + 4 * (group - 37), 4]
  return [1 + 6 * (group - 40), 6]
}

/** Significant digits are counted from the left of the digits as written; the others may be any. */
function yearDay({ significand, exponent, significant }: YearValue, side: Side): CalendarDay {
  const negative = significand.startsWith('-')
  const digits = (negative ? significand.slice(1) : significand) + '0'.repeat(exponent ?? 0)
  const kept = digits.slice(0, significant ?? digits.length)
  const filler = (side === 'first') === negative ? '9' : '0'
  const magnitude = kept + filler.repeat(digits.length - kept.length)
  // Year 0 has no minus: the last year of -0012S2 is -1.
  const text = negative && Number(magnitude) === 0 ? '-1' : (negative ? '-' : '') + magnitude
  const year = Number(text)
  const day = side === 'first' ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 }
  return Number.isSafeInteger(year) ? day : { ...day, yearDigits: text }
}
