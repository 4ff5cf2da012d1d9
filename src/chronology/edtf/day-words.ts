import { dateStyle, yearName } from './date-style.ts'
import type { DateStyle } from './date-style.ts'
import { weekday } from './day.ts'
import { localeOf, monthName, weekdayName } from './locales.ts'
import type { Form } from './phrases/phrases.ts'
import type { CalendarDay } from './value.ts'

/** "12 July 2025" */
export function dayWords(day: CalendarDay, lang: string): string {
  return dayText(dateStyle(lang), day, { sense: 'alone', short: false })
}

/** "12 Jul 2025" */
export function shortDayWords(day: CalendarDay, lang: string): string {
  return dayText(dateStyle(lang), day, { sense: 'alone', short: true })
}

/** "July": the name of the day's month, standing alone. */
export function monthWords(day: CalendarDay, lang: string): string {
  return monthName(localeOf(lang), day.month, 'alone', false)
}

/** "Jul" */
export function shortMonthWords(day: CalendarDay, lang: string): string {
  return monthName(localeOf(lang), day.month, 'alone', true)
}

/** "Saturday" */
export function weekdayWords(day: CalendarDay, lang: string): string {
  return weekdayName(localeOf(lang), weekday(day))
}

export function dayText(style: DateStyle, { year, yearDigits, month, day }: CalendarDay, form: Form): string {
  return style.day(yearName(yearDigits ?? String(year), style.phrases), month, day, form)
}
