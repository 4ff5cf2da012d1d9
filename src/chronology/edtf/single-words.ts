import { bounds } from './bounds.ts'
import { dateStyle, yearName } from './date-style.ts'
import type { DateStyle } from './date-style.ts'
import { dayText } from './day-words.ts'
import type { Form, PartName, Phrases, Sense, YearName } from './phrases/phrases.ts'
import { stringify } from './stringify.ts'
import { openDigits, partsOf } from './traits.ts'
import type { Bounds, CalendarDay, DateValue, Mark, Single, YearValue } from './value.ts'

/** A stretch of a date in words. */
export interface WordPart {
  readonly text: string
  /** `given`: what the source gives; `hedge`: the small word that keeps it from claiming more. */
  readonly role: 'given' | 'hedge'
}

/** A language, and whether months are abbreviated. */
export interface Voice {
  readonly style: DateStyle
  readonly short: boolean
}

/** The parts of a date in the sense that a phrase needs. */
export type Said = (sense: Sense) => readonly WordPart[]

export function voice(lang: string, short: boolean): Voice {
  return { style: dateStyle(lang), short }
}

export function given(text: string): WordPart {
  return { text, role: 'given' }
}

export function hedge(text: string): WordPart {
  return { text, role: 'hedge' }
}

/** Fills a template of the catalogue: its slots with dates, the words between become hedges. */
export function fill(template: string, slots: Readonly<Record<string, Said>>): readonly WordPart[] {
  return template.split(/[{}]/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece.trim() === '' ? [] : [hedge(piece.trim())]
    const [name = '', sense] = piece.split(':')
    return slots[name]?.(sense === 'of' || sense === 'with' ? sense : 'alone') ?? []
  })
}

/** A date, season or year with its hedges. */
export function saySingle(value: Single, voice: Voice): Said {
  const bare = sayBare(value, voice)
  const { phrases } = voice.style
  const { approximate, uncertain, parts } = doubtful(value)
  if (approximate.length + uncertain.length === 0) return bare
  const whole = [approximate, uncertain].every((names) => names.length === 0 || names.length === parts)
  if (!whole) return (sense) => [...bare(sense), bracketed(phrases.doubts(approximate, uncertain), phrases)]
  const hedges = approximate.length === 0 ? 'possibly' : uncertain.length === 0 ? 'about' : 'possiblyAbout'
  return (sense) =>
    sense === 'alone' ? fill(phrases[hedges], { a: bare }) : fill(phrases.within[hedges], { a: () => bare(sense) })
}

function bracketed(text: string, { signs: { brackets } }: Phrases): WordPart {
  return hedge(brackets[0] + text + brackets[1])
}

/** The text of a date that needs no hedge at all; `null` for others. */
export function plainText(value: Single, voice: Voice, sense: Sense): string | null {
  const { approximate, uncertain } = doubtful(value)
  return approximate.length + uncertain.length > 0 ? null : bareText(value, voice, sense)
}

function sayBare(value: Single, voice: Voice): Said {
  const { phrases } = voice.style
  if (value.kind === 'year' && openDigits(value) > 0) return saySignificant(value, voice)
  if (bareText(value, voice, 'alone') !== null) return (sense) => [given(bareText(value, voice, sense) ?? '')]
  const known = knownPart(value)
  if (known) return (sense) => [given(bareText(known.date, voice, sense) ?? ''), hedge(phrases.missing[known.missing])]
  return isYearUnknown(value) ? () => [hedge(phrases.missing.year)] : sayBetween(value, voice)
}

/** Whether a date is told as "between" its first and last day. */
export function isBetween(value: Single, voice: Voice): boolean {
  if (value.kind === 'year' || bareText(value, voice, 'alone') !== null) return false
  return knownPart(value) === null && !isYearUnknown(value)
}

function isYearUnknown(value: Single): boolean {
  return value.kind === 'date' && value.year.digits === 'XXXX' && value.month === null
}

/** A year that is only estimated, with the years it may be. */
function saySignificant(value: YearValue, voice: Voice): Said {
  const { style, short } = voice
  const { phrases } = style
  const [first, last] = estimateEnds(value)
  const years = style.years(yearName(first, phrases), yearName(last, phrases), { sense: 'alone', short })
  const estimate: Said = (sense) => [given(style.year(yearName(expanded(value), phrases), { sense, short }))]
  return (sense) => [
    ...(sense === 'alone'
      ? fill(phrases.about, { a: estimate })
      : fill(phrases.within.about, { a: () => estimate(sense) })),
    bracketed(years, phrases),
  ]
}

/**
 * First and last year of an estimate, in digits. From a million on both are the round numbers around it: 4.6 billion and
 * 4.5 billion for Y-45E8S2, whose first year is -4599999999.
 */
function estimateEnds(value: YearValue): readonly [first: string, last: string] {
  const { earliest, latest } = bounds(value)
  const digits = (day: CalendarDay | null) => (day ? (day.yearDigits ?? String(day.year)) : '0')
  const [first, last] = [digits(earliest), digits(latest)]
  if (expanded(value).replace('-', '').length < 7) return [first, last]
  const next = (year: string, by: bigint) => String(BigInt(year) + by)
  return first.startsWith('-') ? [next(first, -1n), last] : [first, next(last, 1n)]
}

/** Digits unspecified in no regular way: the first and the last date possible, and the writing itself. */
function sayBetween(value: Single, voice: Voice): Said {
  const limits: Bounds = bounds(value)
  const limit =
    (day: CalendarDay | null): Said =>
    (sense) =>
      day ? [given(limitText(value, day, voice, sense))] : []
  const [first, last] = [limits.earliest, limits.latest].map((day) => day && limitText(value, day, voice, 'alone'))
  const written = bracketed(stringify(value), voice.style.phrases)
  if (first === last) return (sense) => [...limit(limits.earliest)(sense), written]
  return () => [...fill(voice.style.phrases.between, { a: limit(limits.earliest), b: limit(limits.latest) }), written]
}

function limitText(value: Single, day: CalendarDay, { style, short }: Voice, sense: Sense): string {
  const form = { sense, short }
  if (value.kind === 'season' || (value.kind === 'date' && value.day)) return dayText(style, day, form)
  const year = yearOfDay(day, style)
  return value.kind === 'date' && value.month ? style.month(year, day.month, form) : style.year(year, form)
}

/** The part of a date that is wholly known, where all that lies behind it is wholly unknown. */
function knownPart(
  value: Single,
): { readonly date: DateValue; readonly missing: 'month' | 'day' | 'monthAndDay' } | null {
  if (value.kind !== 'date' || value.year.number === null) return null
  const { year, month, day } = value
  if (month?.digits === 'XX' && (day === null || day.digits === 'XX')) {
    return { date: { kind: 'date', year, month: null, day: null }, missing: day === null ? 'month' : 'monthAndDay' }
  }
  if (month?.number === null || day?.digits !== 'XX') return null
  return { date: { kind: 'date', year, month, day: null }, missing: 'day' }
}

/** The text of a date without regard to its qualifiers; `null` where digits are missing in a way that needs hedges. */
function bareText(value: Single, { style, short }: Voice, sense: Sense): string | null {
  const form = { sense, short }
  if (value.kind === 'year') {
    return openDigits(value) > 0 ? null : style.year(yearName(expanded(value), style.phrases), form)
  }
  if (value.year.number === null) return value.kind === 'date' ? spanText(value, style, form) : null
  const year = yearName(value.year.digits, style.phrases)
  if (value.kind === 'season') {
    return style.phrases.group(value.season.number ?? 0, style.phrases.ofYear(year, form), form)
  }
  const { month, day } = value
  if (month === null) return style.year(year, form)
  if (month.number === null) return null
  if (day === null) return style.month(year, month.number, form)
  return day.number === null ? null : style.day(year, month.number, day.number, form)
}

/** `195X`, `19XX` and `1XXX` have a name, from the year 1000 on. */
function spanText({ year, month }: DateValue, { phrases }: DateStyle, form: Form): string | null {
  const open = /^[1-9]\d*(X+)$/.exec(year.digits)?.[1]?.length
  if (open === undefined || month !== null) return null
  const span = (['decade', 'century', 'millennium'] as const)[open - 1]
  return span ? phrases.span(span, year.digits.replaceAll('X', '0'), year.digits.replaceAll('X', '9'), form) : null
}

/** All digits of a year, its exponent written out. */
export function expanded({ significand, exponent }: YearValue): string {
  return significand + '0'.repeat(exponent ?? 0)
}

function yearOfDay({ year, yearDigits }: CalendarDay, style: DateStyle): YearName {
  return yearName(yearDigits ?? String(year), style.phrases)
}

/** Which parts of a date are qualified, and how many parts it has. */
function doubtful(value: Single): {
  readonly approximate: readonly PartName[]
  readonly uncertain: readonly PartName[]
  readonly parts: number
} {
  const parts: readonly { readonly left: Mark; readonly right: Mark }[] =
    value.kind === 'year' ? [value] : partsOf(value)
  const names = partNames(value)
  const marked = (one: Mark) =>
    names.filter((_, index) => {
      const marks = new Set([parts[index]?.left, ...parts.slice(index).map((part) => part.right)])
      return marks.has(one) || marks.has('%')
    })
  return { approximate: marked('~'), uncertain: marked('?'), parts: names.length }
}

function partNames(value: Single): readonly PartName[] {
  if (value.kind === 'season') return ['year', 'group']
  if (value.kind === 'year' || value.month === null) return ['year']
  return value.day === null ? ['year', 'month'] : ['year', 'month', 'day']
}

/**
 * Two texts with a dash. Where the day comes first, the words that both end with are said once: "18–19 June 2024",
 * "28 June – 2 July 2024"; where the year does, those that both begin with: "2024년 6월 18일~19일". The dash is spaced where
 * an end has more than one word.
 */
export function joinRange([first = '', last = '']: readonly string[], style: DateStyle): string {
  if (first === last) return first
  const { space } = style.phrases
  const [start, end] = [piecesOf(first, space), piecesOf(last, space)]
  if (style.isYearFirst && start.length === end.length) return joinFromYear(start, end, style.phrases)
  // "1st quarter of 2025 – February 2025": ends of different shapes share nothing.
  const mostShared = style.isDayFirst && start.length === end.length ? end.length - 1 : 0
  let shared = 0
  while (shared < mostShared && start.at(-1 - shared) === end.at(-1 - shared)) shared++
  const left = start.slice(0, start.length - shared)
  return `${left.join(space)}${dash(left.length > 1 || end.length - shared > 1, style.phrases)}${last}`
}

/** Year, month and day: parted by spaces, or by their own characters where there are none. */
function piecesOf(date: string, space: string): readonly string[] {
  return date.split(space === '' ? /(?<=[年月])/u : space)
}

function dash(isSpaced: boolean, { space, signs }: Phrases): string {
  return isSpaced ? space + signs.range + space : signs.range
}

function joinFromYear(start: readonly string[], end: readonly string[], phrases: Phrases): string {
  const { space } = phrases
  let shared = 0
  while (shared < end.length - 1 && start[shared] === end[shared]) shared++
  const rest = end.slice(shared)
  return `${start.join(space)}${dash(rest.length > 1, phrases)}${rest.join(space)}`
}
