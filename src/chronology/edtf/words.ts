import { yearName } from './date-style.ts'
import type { DateSigns, Phrases } from './phrases/phrases.ts'
import { dayText } from './day-words.ts'
import { expanded, fill, given, hedge, isBetween, joinRange, plainText, saySingle, voice } from './single-words.ts'
import type { Voice, WordPart } from './single-words.ts'
import type { DateTimeValue, Edtf, IntervalValue, Member, SetValue, Single } from './value.ts'

export type { WordPart } from './single-words.ts'

/**
 * A value in the words of a language (BCP 47), in parts to be set with the language's space between them. The words never claim more
 * than the value. A language without phrases has English ones around its own dates (`hasPhrases`), a language whose
 * locale is not registered has English dates (`hasLocale`).
 */
export function wordParts(value: Edtf, lang: string): readonly WordPart[] {
  return spoken(value, voice(lang, false))
}

/** "12 July 2025 or later" */
export function words(value: Edtf, lang: string): string {
  return joined(value, voice(lang, false))
}

/** As `wordParts`, with abbreviated months. */
export function shortWordParts(value: Edtf, lang: string): readonly WordPart[] {
  return spoken(value, voice(lang, true))
}

/** As `words`, with abbreviated months: "12 Jul 2025 or later" */
export function shortWords(value: Edtf, lang: string): string {
  return joined(value, voice(lang, true))
}

/** Hedges that follow each other are one: "from about". */
function spoken(value: Edtf, voice: Voice): readonly WordPart[] {
  const { phrases } = voice.style
  const parts = say(value, voice)
  const together: WordPart[] = []
  for (const [index, { text, role }] of parts.entries()) {
    const part = role === 'hedge' ? hedge(phrases.hedgeBefore(text, parts[index + 1]?.text ?? '')) : { text, role }
    const last = together.at(-1)
    if (part.role === 'hedge' && last?.role === 'hedge')
      together[together.length - 1] = hedge(`${last.text}${phrases.space}${part.text}`)
    else together.push(part)
  }
  return together
}

function joined(value: Edtf, voice: Voice): string {
  const { space, signs } = voice.style.phrases
  const said = spoken(value, voice).map(({ text }) => text)
  return said.reduce((line, text) => line + (isClitic(line, signs) ? '' : spaceBetween(line, text, space)) + text)
}

function say(value: Edtf, voice: Voice): readonly WordPart[] {
  switch (value.kind) {
    case 'datetime':
      return sayTime(value, voice)
    case 'interval':
      return sayInterval(value, voice)
    case 'one-of':
    case 'all-of':
      return saySet(value, voice)
    default:
      return saySingle(value, voice)('alone')
  }
}

/** "12 July 2025, 09:30 UTC"; seconds only where they are not 00. */
function sayTime(value: DateTimeValue, { style, short }: Voice): readonly WordPart[] {
  const { hour, minute, second, offsetMinutes } = value
  const clock = [hour, minute, ...(second === 0 ? [] : [second])].map((part) => String(part).padStart(2, '0')).join(':')
  const day = dayText(style, value, { sense: 'alone', short })
  return [
    given(day + style.phrases.signs.beforeClock + clock),
    hedge(offsetMinutes === null ? style.phrases.localTime : zoneText(offsetMinutes)),
  ]
}

function zoneText(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`
}

function sayInterval({ start, end }: IntervalValue, voice: Voice): readonly WordPart[] {
  const { phrases } = voice.style
  if (typeof start !== 'string' && typeof end !== 'string') return sayRange(start, end, voice, phrases.fromTo)
  // A preposition does not stand before "between".
  if (typeof start !== 'string') {
    if (isBetween(start, voice))
      return withText(
        saySingle(start, voice)('alone'),
        pause(phrases) + phrases.noEnd[end === 'open' ? 'open' : 'unknown'],
      )
    return fill(end === 'open' ? phrases.since : phrases.fromUnknownEnd, { a: saySingle(start, voice) })
  }
  if (typeof end !== 'string') {
    if (isBetween(end, voice))
      return [hedge(phrases.noStart[start] + phrases.signs.comma), ...saySingle(end, voice)('alone')]
    return fill(start === 'open' ? phrases.until : phrases.untilUnknownStart, { a: saySingle(end, voice) })
  }
  return [hedge(phrases.noStart[start] + pause(phrases) + phrases.noEnd[end])]
}

/** Languages without spaces have one between a time and the Latin letters of its zone. */
function spaceBetween(before: string, after: string, space: string): string {
  return /\w$/.test(before) && /^\w/.test(after) ? ' ' : space
}

/** Whether a text ends with a word that is written together with the next. */
function isClitic(text: string, { clitic }: DateSigns): boolean {
  return clitic !== '' && (text === clitic || text.endsWith(` ${clitic}`))
}

function pause({ signs, space }: Phrases): string {
  return signs.comma + space
}

/** Parts with a text directly behind the last of them. */
function withText(parts: readonly WordPart[], text: string): readonly WordPart[] {
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, text: part.text + text } : part))
}

/** The days from one to another: as one text where neither end has a hedge, else by `template`. */
function sayRange(start: Single, end: Single, voice: Voice, template: string): readonly WordPart[] {
  const text = rangeText(start, end, voice)
  if (isBetween(start, voice) || isBetween(end, voice))
    return [
      ...saySingle(start, voice)('alone'),
      hedge(voice.style.phrases.signs.range),
      ...saySingle(end, voice)('alone'),
    ]
  return text === null ? fill(template, { a: saySingle(start, voice), b: saySingle(end, voice) }) : [given(text)]
}

function rangeText(start: Single, end: Single, voice: Voice): string | null {
  const first = plainText(start, voice, 'alone')
  const last = plainText(end, voice, 'alone')
  if (first === null || last === null || isSpan(start) || isSpan(end)) return null
  const from = yearDigits(start)
  const to = yearDigits(end)
  if (first !== last && from !== null && to !== null) {
    const { style, short } = voice
    return style.years(yearName(from, style.phrases), yearName(to, style.phrases), { sense: 'alone', short })
  }
  return joinRange([first, last], voice.style)
}

/** "the 1980s–the 1990s" reads badly, and so does a range of centuries. */
function isSpan(value: Single): boolean {
  return value.kind === 'date' && value.year.number === null
}

/** The digits of a year without month; `null` for other dates. */
function yearDigits(value: Single): string | null {
  if (value.kind === 'year') return expanded(value)
  return value.kind === 'date' && value.month === null ? value.year.digits : null
}

function saySet(value: SetValue, voice: Voice): readonly WordPart[] {
  const { phrases } = voice.style
  const isOneOf = value.kind === 'one-of'
  const [only, second] = value.members
  const items = value.members.map((member) => sayMember(member, isOneOf, voice))
  if (only !== undefined && second === undefined) {
    const closedRange = only.kind === 'range' && only.start !== null && only.end !== null
    return !isOneOf && closedRange ? fill(phrases.allOf, { a: () => items[0] ?? [] }) : (items[0] ?? [])
  }
  return listed(withoutSharedEnd(items, voice), isOneOf ? phrases.or : phrases.and, phrases.signs.comma)
}

/** What all dates of a list end with is said once: "16 or 17 December 1770". */
function withoutSharedEnd(items: readonly (readonly WordPart[])[], { style }: Voice): readonly (readonly WordPart[])[] {
  const isPlain = items.every(([only, other]) => only?.role === 'given' && other === undefined)
  if (!isPlain || !style.isDayFirst) return items
  const words = items.map(([only]) => only?.text.split(' ') ?? [])
  const most = Math.min(...words.map(({ length }) => length)) - 1
  const last = words.at(-1) ?? []
  let shared = 0
  while (shared < most && words.every((one) => one.at(-1 - shared) === last.at(-1 - shared))) shared++
  return words.map((one, index) => [
    given((index === words.length - 1 ? one : one.slice(0, one.length - shared)).join(' ')),
  ])
}

/** "1667, 1668 or 1670" */
function listed(items: readonly (readonly WordPart[])[], conjunction: string, comma: string): readonly WordPart[] {
  return items.flatMap((item, index) => {
    if (index === items.length - 1) return [hedge(conjunction), ...item]
    return index === items.length - 2 ? item : withText(item, comma)
  })
}

function sayMember(member: Member, isOneOf: boolean, voice: Voice): readonly WordPart[] {
  if (member.kind !== 'range') return saySingle(member, voice)('alone')
  const { phrases } = voice.style
  const { start, end } = member
  if (start !== null && end !== null) {
    if (!isOneOf) return sayRange(start, end, voice, phrases.fromTo)
    return fill(phrases.between, { a: saySingle(start, voice), b: saySingle(end, voice) })
  }
  const date = start ?? end
  if (date === null) return []
  const template =
    start === null ? (isOneOf ? phrases.orEarlier : phrases.andEarlier) : isOneOf ? phrases.orLater : phrases.andLater
  return fill(template, { a: saySingle(date, voice) })
}
