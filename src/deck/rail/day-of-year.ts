import { dayWords, shortDayWords } from '../../chronology/edtf/index.ts'
import type { CalendarDay } from '../../chronology/edtf/index.ts'

/** "12 July", "7월 12일": a day without its year, where the language says the year last or first; else the whole date. */
export function dayOfYearWords(day: CalendarDay, lang: string, short = false): string {
  const words = short ? shortDayWords : dayWords
  const whole = words({ year: day.year, month: day.month, day: day.day }, lang)
  const other = words({ year: String(day.year).startsWith('8') ? 4444 : 8888, month: day.month, day: day.day }, lang)
  let same = 0
  while (same < whole.length && whole[same] === other[same]) same++
  const beginning = whole.slice(0, same).trim()
  // “12 de julio de”
  if (beginning !== '') return beginning.replace(/ de$/, '')
  const [parts, others] = [whole.split(' '), other.split(' ')]
  return parts.slice(parts.findLastIndex((part) => !others.includes(part)) + 1).join(' ') || whole
}
