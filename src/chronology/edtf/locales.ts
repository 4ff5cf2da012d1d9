import { enGB } from 'date-fns/locale/en-GB'
import { ru } from 'date-fns/locale/ru'
import type { Locale } from 'date-fns/locale'

const locales = new Map<string, Locale>([
  ['en', enGB],
  ['ru', ru],
])

/** Makes a date-fns locale the one for a language (BCP 47). English and Russian are there from the start. */
export function registerLocale(lang: string, locale: Locale): void {
  locales.set(lang.toLowerCase(), locale)
}

/** Whether dates in this language have month names of its own; if not, they are in English. */
export function hasLocale(lang: string): boolean {
  return findByLanguage(locales, lang) !== undefined
}

export function localeOf(lang: string): Locale {
  return findByLanguage(locales, lang) ?? enGB
}

/** What says that Chinese is written with traditional characters: the script, or a region that uses them. */
export const TRADITIONAL_CHINESE = ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'] as const

/** The entry for a language tag, or for the longest beginning of it that has one: `en-GB`, then `en`. */
export function findByLanguage<T>(entries: ReadonlyMap<string, T>, lang: string): T | undefined {
  for (let tag = lang.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const entry = entries.get(tag)
    if (entry !== undefined) return entry
  }
  return undefined
}

/**
 * The name of a month, 1–12: `alone`, or as it stands behind a day ("12 июля"), where the language tells them apart.
 * `month` beyond that range gives an empty text.
 */
export function monthName(locale: Locale, month: number, form: 'alone' | 'behind-day', short: boolean): string {
  const index = MONTHS[month - 1]
  if (index === undefined) return ''
  const context = form === 'alone' ? 'standalone' : 'formatting'
  return locale.localize.month(index, { width: short ? 'abbreviated' : 'wide', context })
}

/** The name of a day of the week, 0 Sunday to 6 Saturday. */
export function weekdayName(locale: Locale, weekday: number): string {
  const index = WEEKDAYS[weekday]
  return index === undefined ? '' : locale.localize.day(index, { width: 'wide', context: 'standalone' })
}

/** The month, 1–12, that a word of any known language names, whole or cut after three letters or more; else `null`. */
export function monthOfName(word: string): number | null {
  const wanted = fold(word)
  if (wanted.length < 3) return null
  for (const locale of new Set(locales.values())) {
    for (const index of MONTHS) {
      for (const form of ['alone', 'behind-day'] as const) {
        for (const short of [false, true]) {
          if (fold(monthName(locale, index + 1, form, short)).startsWith(wanted)) return index + 1
        }
      }
    }
  }
  return null
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const

function fold(word: string): string {
  return word.toLowerCase().replace('.', '')
}
