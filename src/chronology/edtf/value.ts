/**
 * A day of the proleptic Gregorian calendar (year 0 exists, years may be negative or longer than four digits).
 * Never a `Date`: no instant, no zone. `month` 1–12, `day` 1–31.
 */
export interface CalendarDay {
  /** Exact up to ±9,007,199,254,740,991; beyond that the nearest number, and `yearDigits` holds the year itself. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** The year in decimal digits, with `-` before a negative one; there only where `year` cannot hold it exactly. */
  readonly yearDigits?: string
}

/** First and last possible day, both inclusive; `null` is an open or unknown end. */
export interface Bounds {
  readonly earliest: CalendarDay | null
  readonly latest: CalendarDay | null
}

/** A qualifier as written: `?` uncertain, `~` approximate, `%` both, empty where there is none. */
export type Mark = '' | '?' | '~' | '%'

/** The qualifiers around a component. */
export interface Marked {
  /** Qualifies this component alone. */
  readonly left: Mark
  /** Qualifies this component and all to its left. */
  readonly right: Mark
}

/** A component of a date. */
export interface Part extends Marked {
  /** As written, `X` for an unspecified digit; a year has four digits, and `-` before them where it is negative. */
  readonly digits: string
  /** `null` where a digit is unspecified. */
  readonly number: number | null
}

/** A year, a month of a year, or a day (levels 0–2). A month or a day of which nothing is known is `XX`, not `null`. */
export interface DateValue {
  readonly kind: 'date'
  readonly year: Part
  readonly month: Part | null
  readonly day: Part | null
}

/** A sub-year group: 21–24 seasons, 25–32 seasons of a hemisphere, 33–36 quarters, 37–39 quadrimesters, 40–41 semesters. */
export interface SeasonValue {
  readonly kind: 'season'
  readonly year: Part
  readonly season: Part
}

/** A year of more than four digits, or a year of which only the first digits are significant (`1950S2`). */
export interface YearValue extends Marked {
  readonly kind: 'year'
  /** The digits before `E` and `S`, with `-` before a negative one. At most 18 digits once the exponent is written out. */
  readonly significand: string
  /** Power of ten after `E`; `null` where there is none. */
  readonly exponent: number | null
  /** Number of significant digits after `S`, counted from the left; `null` where there is none. */
  readonly significant: number | null
}

/** A calendar day with a time to the second. Hour 24 only as 24:00:00, the end of the day as written. */
export interface DateTimeValue {
  readonly kind: 'datetime'
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes ahead of UTC, 0 for `Z`; `null` for a local time, whose zone is not known. */
  readonly offsetMinutes: number | null
}

/** What the ends of an interval and the members of a set are made of. */
export type Single = DateValue | SeasonValue | YearValue

/** A date, or an end that is open (`..`) or unknown (nothing written). */
export type IntervalEnd = Single | 'open' | 'unknown'

export interface IntervalValue {
  readonly kind: 'interval'
  readonly start: IntervalEnd
  readonly end: IntervalEnd
}

/** Consecutive members of a set, both ends inclusive; `null` is an open end. At least one end is given. */
export interface RangeValue {
  readonly kind: 'range'
  readonly start: Single | null
  readonly end: Single | null
}

export type Member = Single | RangeValue

/** `one-of`: one of the members, which one is not known (`[ ]`); `all-of`: every one of them (`{ }`). */
export interface SetValue {
  readonly kind: 'one-of' | 'all-of'
  readonly members: readonly Member[]
}

/** A value of the Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2. */
export type Edtf = Single | DateTimeValue | IntervalValue | SetValue
