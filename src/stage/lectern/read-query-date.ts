import { wordsIn } from './folded.ts'

/** Days that a person asks for: of one year, or of every year. */
export interface AskedDate {
  readonly year: number | null
  /** From 1; `null` for the whole year. */
  readonly month: number | null
  /** `null` for the whole month. */
  readonly day: number | null
}

/** Months by their names in a language, folded; a name may be cut to its first three letters. */
export function monthNames(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 1))
    return wordsIn(parts.find(({ type }) => type === 'month')?.value ?? '')[0] ?? ''
  })
}

const LEAST_LETTERS = 3

/**
 * Reads “12 jul”, “July 2025”, “2025-07-12”, “2024” and the like, in any order; `null` for what is no date. A number of
 * three digits or more is a year, so that event numbers and dates are told apart.
 */
export function readQueryDate(query: string, months: readonly string[]): AskedDate | null {
  const iso = /^\s*(-?\d{4,})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*$/.exec(query)
  if (iso) return checked({ year: Number(iso[1]), month: numberOf(iso[2]), day: numberOf(iso[3]) })
  let asked: AskedDate = { year: null, month: null, day: null }
  for (const word of wordsIn(query)) {
    const next = take(word, asked, months)
    if (next === null) return null
    asked = next
  }
  return asked.year === null && asked.month === null ? null : checked(asked)
}

function take(word: string, asked: AskedDate, months: readonly string[]): AskedDate | null {
  if (/^\d{3,}$/.test(word)) return asked.year === null ? { ...asked, year: Number(word) } : null
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  if (day !== undefined) return asked.day === null ? { ...asked, day: Number(day) } : null
  const month = word.length < LEAST_LETTERS ? -1 : months.findIndex((name) => name.startsWith(word))
  return month < 0 || asked.month !== null ? null : { ...asked, month: month + 1 }
}

function checked(asked: AskedDate): AskedDate | null {
  const { month, day } = asked
  const isFine = (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31))
  return isFine && (day === null || month !== null) ? asked : null
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

/** A season at the most. */
const MOST_DAYS = 100

/** Whether any of the days from `first` to `last` (counted from 1 January 1970) is asked for. */
export function isAsked({ year, month, day }: AskedDate, first: number, last: number): boolean {
  if (year !== null) {
    const asked = daysOf({ year, month, day })
    return first <= asked.last && last >= asked.first
  }
  // Of every year: what is only known to a year says nothing of its days.
  if (last - first > MOST_DAYS) return false
  const start = yearOf(first)
  return [start, start + 1].some((one) => isAsked({ year: one, month, day }, first, last))
}

/** The days of a date, counted from 1 January 1970. */
export function daysOf({ year, month, day }: AskedDate & { readonly year: number }): {
  readonly first: number
  readonly last: number
} {
  const first = dayOf(year, month ?? 1, day ?? 1)
  return { first, last: day === null ? dayOf(year, (month ?? 12) + 1, 1) - 1 : first }
}

/** Days from 1 January 1970 in the Gregorian calendar, also before it; months may run over. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / 86_400_000)
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}
