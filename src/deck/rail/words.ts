import { dayWords, shortDayWords } from '../../chronology/edtf/index.ts'
import type { CalendarDay } from '../../chronology/edtf/index.ts'

/** What the rail says, in one language. */
const en = {
  asOf: (date: string) => `as of ${date}`,
  position: (n: number, total: number) => `${n} of ${total}`,
  event: (position: string, date: string, title: string) => `Event ${position}, ${date}, ${title}.`,
  events: (n: number) => (n === 1 ? 'One event on a time axis.' : `${n} events on a time axis.`),
  cutOff: (date: string) => `Information as of ${date}.`,
}

type RailWords = typeof en

const catalogues: Readonly<Record<string, RailWords>> = { en }

/** The rail's words by a language's primary subtag; English where there are none. */
export function railWordsOf(lang: string): RailWords {
  return catalogues[lang.split('-')[0] ?? 'en'] ?? en
}

/** "12 July": a day without its year, where the language says the year last; else the whole date. */
export function dayOfYearWords(day: CalendarDay, lang: string, short = false): string {
  const words = short ? shortDayWords : dayWords
  const whole = words({ year: day.year, month: day.month, day: day.day }, lang)
  const other = words({ year: String(day.year).startsWith('8') ? 4444 : 8888, month: day.month, day: day.day }, lang)
  let same = 0
  while (same < whole.length && whole[same] === other[same]) same++
  const beginning = whole.slice(0, same).trim()
  return beginning === '' ? whole : beginning
}
