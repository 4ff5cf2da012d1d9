import type { Locale } from 'date-fns/locale'
import { hasPhrases, phrasesOf } from './phrases/index.ts'
import type { DayFirst, Form, Phrases, YearName } from './phrases/phrases.ts'
import { localeOf, monthName } from './locales.ts'

/** How a language writes a year, a month of a year and a day. */
export interface DateStyle {
  readonly phrases: Phrases
  /** The day comes first and the year last, in words apart: of a range, the first end may leave out what they share. */
  readonly isDayFirst: boolean
  /** The year comes first, and then month and day: of a range, the second end may leave out what they share. */
  readonly isYearFirst: boolean
  year(year: YearName, form: Form): string
  years(first: YearName, last: YearName, form: Form): string
  month(year: YearName, month: number, form: Form): string
  day(year: YearName, month: number, day: number, form: Form): string
}

/** As the phrases of the language have them, or its locale. */
export function dateStyle(lang: string): DateStyle {
  const phrases = phrasesOf(lang)
  const locale = localeOf(lang)
  const isOwn = hasPhrases(lang)
  return isOwn && phrases.dayFirst
    ? dayFirstStyle(locale, phrases, phrases.dayFirst)
    : localeStyle(locale, phrases, isOwn)
}

const MILLION = 1_000_000n
const BILLION = 1000n * MILLION

/**
 * The name of a year: its digits without sign, and the era. `digits` may begin with `-`. Of a million and more, a year
 * that EDTF writes with a round number is named by the million, and before Christ the one year by which EDTF and people
 * count apart is then left out: -4500000000 is 4.5 billion BC.
 */
export function yearName(digits: string, { thousands, decimal }: Phrases): YearName {
  const count = BigInt(digits)
  const era = count <= 0n ? 'bc' : 'ad'
  const written = count < 0n ? -count : count
  if (!isRound(written)) {
    const people = era === 'bc' ? 1n - count : count
    return { digits: grouped(people, thousands), era, isBare: people > 999n, scale: 'one' }
  }
  const unit = unitOf(written)
  const whole = grouped(written / unit, thousands)
  const parts = String(((written % unit) * 1000n) / unit)
    .padStart(3, '0')
    .replace(/0+$/, '')
  const scale = unit === BILLION ? 'billion' : 'million'
  return { digits: parts === '' ? whole : `${whole}${decimal}${parts}`, era, isBare: false, scale }
}

function unitOf(count: bigint): bigint {
  return count >= BILLION ? BILLION : MILLION
}

function isRound(count: bigint): boolean {
  return count >= MILLION && count % (unitOf(count) / 1000n) === 0n
}

function grouped(count: bigint, thousands: string): string {
  const number = String(count)
  return number.length > 4 ? number.replace(/\B(?=(?:\d{3})+$)/g, thousands) : number
}

function dayFirstStyle(locale: Locale, phrases: Phrases, own: DayFirst): DateStyle {
  return {
    phrases,
    isDayFirst: true,
    isYearFirst: false,
    year: (year, form) => own.year(year, form),
    years: (first, last, form) => own.years(first, last, form),
    month(year, month, form) {
      const name =
        own.month(month, form) ?? monthName(locale, month, form.sense === 'alone' ? 'alone' : 'behind-day', form.short)
      return `${name} ${phrases.ofYear(year, form)}`
    },
    day: (year, month, day, form) =>
      `${day} ${monthName(locale, month, 'behind-day', form.short)} ${phrases.ofYear(year, form)}`,
  }
}

/** A stretch of a date pattern: a field (`d`, `MMMM`, `y` …) or text that stands as it is. */
interface Token {
  readonly field: 'day' | 'month' | 'year' | null
  readonly text: string
}

/** `isOwn`: the phrases are those of the language, so that it is known how it shortens a range. */
function localeStyle(locale: Locale, phrases: Phrases, isOwn: boolean): DateStyle {
  const dayPattern = tokens(locale.formatLong.date({ width: 'long' }))
  const monthPattern = without(dayPattern, 'day')
  const yearPattern = without(monthPattern, 'month')
  const write = (pattern: readonly Token[], year: YearName, [month, day]: readonly number[], form: Form) =>
    pattern
      .map((token) => {
        if (token.field === 'year') return phrases.ofYear(year, form)
        if (token.field === 'day') return dayNumeral(locale, token.text, day ?? 0)
        if (token.field === null) return token.text
        const numeric = token.text.length < 3
        return numeric
          ? String(month)
          : monthName(locale, month ?? 0, day === undefined ? 'alone' : 'behind-day', form.short)
      })
      .join('')
      .replace(/[\s,-]+$/, '')
  return {
    phrases,
    isDayFirst:
      /^d\S* [^\s\d]* ?MMMM y+$/.test(locale.formatLong.date({ width: 'long' })) ||
      // “18–19 de junio de 2024”
      (isOwn && dayPattern[0]?.field === 'day' && dayPattern.at(-1)?.field === 'year'),
    isYearFirst: isOwn && dayPattern[0]?.field === 'year',
    year: (year, form) => write(yearPattern, year, [], form),
    years: (first, last, form) =>
      [first, last].map((year) => write(yearPattern, year, [], form)).join(phrases.signs.range),
    month: (year, month, form) => write(monthPattern, year, [month], form),
    day: (year, month, day, form) => write(dayPattern, year, [month, day], form),
  }
}

function tokens(pattern: string): readonly Token[] {
  return (pattern.match(/'[^']*'|d+o?|[ML]+|[yu]+|[^'dMLyu]+/g) ?? []).map((text) => {
    if (text.startsWith("'")) return { field: null, text: text.slice(1, -1) }
    if (text.startsWith('d')) return { field: 'day', text }
    if (/^[ML]/.test(text)) return { field: 'month', text }
    return /^[yu]/.test(text) ? { field: 'year', text } : { field: null, text }
  })
}

/** A pattern without a field, the text up to the next one, and what text stands before it at the beginning. */
function without(pattern: readonly Token[], field: Token['field']): readonly Token[] {
  const at = pattern.findIndex((token) => token.field === field)
  if (at < 0) return pattern
  const next = pattern.findIndex((token, index) => index > at && token.field !== null)
  const before = pattern.slice(0, at)
  const kept = before.some((token) => token.field !== null) ? before : []
  return [...kept, ...(next < 0 ? [] : pattern.slice(next))]
}

function dayNumeral(locale: Locale, field: string, day: number): string {
  if (field.endsWith('o')) return locale.localize.ordinalNumber(day, { unit: 'date' })
  return field === 'dd' ? String(day).padStart(2, '0') : String(day)
}
