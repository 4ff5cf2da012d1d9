/**
 * What a phrase needs of the date in it: standing alone; behind words such as "about" or "since" (a genitive, where
 * the language has one); behind "between" (an instrumental).
 */
export type Sense = 'alone' | 'of' | 'with'

export interface Form {
  readonly sense: Sense
  /** For tight places: months abbreviated. */
  readonly short: boolean
}

/** A year as people count: no year 0. */
export interface YearName {
  /** Without sign; grouped by thousands where there are more than four. */
  readonly digits: string
  readonly era: 'bc' | 'ad'
  /** A number of another length than four digits is not known for a year without its era. */
  readonly isBare: boolean
  /** What `digits` count, where the year is round: years, or millions or thousands of millions of them. */
  readonly scale: 'one' | 'million' | 'billion'
}

export type PartName = 'year' | 'month' | 'day' | 'group'

/**
 * What a language says around dates. A template has `{a}` and `{b}` where dates stand, `{a:of}` where they stand in
 * another sense than alone; its other words are the hedge.
 */
export interface Phrases {
  /** The hedges of a date that stands alone. */
  readonly about: string
  readonly possibly: string
  readonly possiblyAbout: string
  /** The same behind such words as "since"; `{a}` stands in the sense that these ask for. */
  readonly within: { readonly about: string; readonly possibly: string; readonly possiblyAbout: string }
  /** An interval that goes on. */
  readonly since: string
  /** An interval without a beginning. */
  readonly until: string
  readonly fromUnknownEnd: string
  readonly untilUnknownStart: string
  readonly fromTo: string
  readonly orLater: string
  readonly orEarlier: string
  readonly andLater: string
  readonly andEarlier: string
  readonly between: string
  readonly allOf: string
  readonly or: string
  readonly and: string
  readonly noStart: { readonly open: string; readonly unknown: string }
  readonly noEnd: { readonly open: string; readonly unknown: string }
  readonly missing: {
    readonly year: string
    readonly month: string
    readonly day: string
    readonly monthAndDay: string
  }
  readonly localTime: string
  /** Between a date and the words around it. */
  readonly space: string
  readonly signs: DateSigns
  /** Between groups of three digits. */
  readonly thousands: string
  /** Before the digits behind the units. */
  readonly decimal: string
  /** A year, and one behind a day, a month or a part of it. */
  ofYear(year: YearName, form: Form): string
  /** How it says dates with day, month and year in this order, in words apart; `null`: as its locale has them. */
  readonly dayFirst: DayFirst | null
  /** A sub-year group, 21–41. */
  group(group: number, ofYear: string, form: Form): string
  /** The ten, hundred or thousand years from `first` to `last`, four digits each. */
  span(span: 'decade' | 'century' | 'millennium', first: string, last: string, form: Form): string
  /** A hedge as it stands directly before a text, where the language changes it for that. */
  hedgeBefore(hedge: string, next: string): string
  /** Which parts of a date are marked, where not all are. */
  doubts(approximate: readonly PartName[], uncertain: readonly PartName[]): string
}

/** The signs that a language sets in and between dates. */
export interface DateSigns {
  /** Without the space behind it. */
  readonly comma: string
  readonly brackets: readonly [open: string, close: string]
  /** From one date to another. */
  readonly range: string
  /** Between a day and a time of it. */
  readonly beforeClock: string
  /** A word that is written together with the next one; empty where there is none. */
  readonly clitic: string
}

/** Dates that are not told as the locale has them. */
export interface DayFirst {
  /** A year that stands alone. */
  year(year: YearName, form: Form): string
  /** From one year to another. */
  years(first: YearName, last: YearName, form: Form): string
  /** The name of a month, 1–12, in a form that the locale has not; `null`: take the locale's. */
  month(month: number, form: Form): string | null
}
