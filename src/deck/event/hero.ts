import {
  dayWords,
  shortDayWords,
  shortWordParts,
  traits,
  wordParts,
  weekdayWords,
} from '../../chronology/edtf/index.ts'
import type { Edtf } from '../../chronology/edtf/index.ts'
import type { Dating, Limit, OrderedEvent } from '../../chronology/order/chronology.ts'
import { hasWeekday, isExactDay } from '../dated.ts'
import { wordsOf } from '../words/words.ts'

/** A stretch of the hero: what the source gives is set large, the rest is the hedge. */
export interface HeroPart {
  readonly text: string
  /** `given`: the date; `rival`: another source's date; `hedge`: a small word; `or`: the word between rivals. */
  readonly role: 'given' | 'rival' | 'hedge' | 'or'
}

export interface HeroOptions {
  readonly lang: string
  /** Months abbreviated. */
  readonly short: boolean
  /** How many rival dates stand beside the main one; the others go to the dating line. */
  readonly rivals: number
  /** Whether an exact day tells the day of the week. Default true. */
  readonly weekday?: boolean
}

/** The date as large as the source gives it, and the hedge that keeps it from claiming more. */
export function heroParts({ dating }: OrderedEvent, options: HeroOptions): readonly HeroPart[] {
  const words = wordsOf(options.lang).hero
  switch (dating.kind) {
    case 'between':
      return betweenParts(dating, options)
    case 'disputed':
      return [
        ...dateParts(dating.main.date, 'given', options),
        ...dating.rivals
          .slice(0, options.rivals)
          .flatMap((rival): HeroPart[] => [{ text: words.or, role: 'or' }, ...dateParts(rival.date, 'rival', options)]),
      ]
    case 'dated':
      return datedParts(dating, options)
  }
}

function datedParts(dating: Extract<Dating, { kind: 'dated' }>, options: HeroOptions): readonly HeroPart[] {
  const { date, bounds } = dating.main
  const { lang, short } = options
  if (dating.afterThatDay && bounds.earliest) {
    const text = short ? shortDayWords(bounds.earliest, lang) : dayWords(bounds.earliest, lang)
    const { after, behind } = wordsOf(lang).hero
    return [...hedges(after), { text, role: 'given' }, ...hedges(behind.after)]
  }
  const parts = dateParts(date, 'given', options)
  const weekday = options.weekday === false ? null : weekdayOf(dating, lang)
  return weekday === null ? parts : withWeekday(parts, weekday, lang)
}

/** The weekday stands behind the date, and behind the zone of its time. */
function withWeekday(parts: readonly HeroPart[], weekday: string, lang: string): readonly HeroPart[] {
  const last = parts.at(-1)
  return last?.role === 'hedge'
    ? [...parts.slice(0, -1), hedge(wordsOf(lang).signs.told(last.text, weekday))]
    : [...parts, hedge(weekday)]
}

/** The hero as one line of text. */
export function heroText(event: OrderedEvent, lang: string): string {
  return lineOf(heroParts(event, { lang, short: false, rivals: 9, weekday: false }), lang)
}

/** The weekday of an exact day, which is its hedge; `null` where none may be told. */
export function weekdayOf(dating: Dating, lang: string): string | null {
  if (dating.kind !== 'dated' || dating.afterThatDay) return null
  const day = dating.main.bounds.earliest
  return isExactDay(dating.main) && day !== null && hasWeekday(day) ? weekdayWords(day, lang) : null
}

function betweenParts(dating: Extract<Dating, { kind: 'between' }>, options: HeroOptions): readonly HeroPart[] {
  const words = wordsOf(options.lang).hero
  const from = dating.from && limitParts(dating.from, 'start', options)
  const to = dating.to && limitParts(dating.to, 'end', options)
  if (from && isInsideOne(dating, from, to)) return from
  if (from && to) {
    return [...hedges(words.between), ...twoLimits(from, to, hedge(words.to)), ...hedges(words.behind.between)]
  }
  // A year or month that it comes after may hold it too, so no word may say that it lies behind.
  if (from) return [...from, hedge(words.orLater)]
  return to ? [...to, hedge(words.orEarlier)] : [hedge(words.undated)]
}

/** After something of a day and before something of the same day an event is of that day. */
function isInsideOne(
  { from, to }: Extract<Dating, { kind: 'between' }>,
  start: readonly HeroPart[],
  end: readonly HeroPart[] | null,
): boolean {
  return start[0]?.text === end?.[0]?.text && from?.open === false && to?.open === false && from.date !== null
}

/** Two times of one day and one zone tell both once: "21 July 1969, 02:56:15 and 03:15:16 UTC". */
function twoLimits(from: readonly HeroPart[], to: readonly HeroPart[], and: HeroPart): readonly HeroPart[] {
  const [start, startZone] = from
  const [end, endZone] = to
  if (!start || !end || !startZone || startZone.text !== endZone?.text) return [...from, and, ...to]
  const day = start.text.slice(0, start.text.lastIndexOf(' ') + 1)
  return [start, and, { ...end, text: end.text.startsWith(day) ? end.text.slice(day.length) : end.text }, endZone]
}

/**
 * The limit that a neighbour sets, as that neighbour's date has it: the start of the date before, the end of the date
 * after, and the zone of a time; where that date is open at the end, what it does state.
 */
function limitParts({ date, number }: Limit, side: 'start' | 'end', options: HeroOptions): readonly HeroPart[] {
  const parts = date === null ? [] : dateParts(date, 'given', options)
  if (date?.kind === 'datetime') return parts
  const given = parts.filter((part) => part.role === 'given')
  const part = side === 'start' ? given[0] : given.at(-1)
  return [part ?? { text: wordsOf(options.lang).hero.event(number), role: 'given' }]
}

function dateParts(date: Edtf, role: 'given' | 'rival', { lang, short }: HeroOptions): readonly HeroPart[] {
  // A date that is open at an end is short enough whole.
  const { start, end } = traits(date)
  const isClosed = start === 'given' && end === 'given'
  const parts = short && isClosed ? shortWordParts(date, lang) : wordParts(date, lang)
  return parts.map((part) => ({ text: part.text, role: part.role === 'given' ? role : 'hedge' }))
}

/** None where a language says nothing in that place. */
function hedges(text: string): readonly HeroPart[] {
  return text === '' ? [] : [hedge(text)]
}

function hedge(text: string): HeroPart {
  return { text, role: 'hedge' }
}

/** The date of a row on the closing slide: months whole, the rest short enough for the row. */
export function closingDate(event: OrderedEvent, lang: string): string {
  const full = heroText(event, lang)
  if (Array.from(full).length <= 30) return full
  return lineOf(heroParts(event, { lang, short: true, rivals: 1, weekday: false }), lang)
}

function lineOf(parts: readonly HeroPart[], lang: string): string {
  return wordsOf(lang).signs.line(parts.map(({ text }) => text))
}
