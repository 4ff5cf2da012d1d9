import { monthOfName } from './locales.ts'
import type { Suggestion } from './nearest.ts'

const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
  весна: '21',
  лето: '22',
  осень: '23',
  зима: '24',
}

/** Words around a date, and how EDTF says the same of `date`. */
const WORDS: readonly (readonly [pattern: RegExp, write: (date: string) => string, means?: string])[] = [
  [/^(?:about|around|approximately|circa|ca?\.?|около) ?(.+)$/i, (date) => `${date}~`],
  [/^(?:possibly|perhaps|probably|возможно,?) (.+)$/i, (date) => `${date}?`],
  [/^(?:before|until|by|до) (.+)$/i, (date) => `[..${date}]`, 'that date or earlier'],
  [/^(?:after|from|после) (.+)$/i, (date) => `[${date}..]`, 'that date or later'],
  [/^(?:since|с) (.+)$/i, (date) => `${date}/..`],
  [/^(.+) or later$/i, (date) => `[${date}..]`],
  [/^(.+) or earlier$/i, (date) => `[..${date}]`],
]

/** Two dates with words around them, and how EDTF says the same. */
const PAIRS: readonly (readonly [pattern: RegExp, write: (a: string, b: string) => string, means?: string])[] = [
  [/^(?:between|между) (.+?) (?:and|и) (.+)$/i, (a, b) => `[${a}..${b}]`, 'some time between the two'],
  [/^(?:(?:from|с|от) )?(.+?) (?:to|until|till|through|до|по|[-\u2013\u2014]) (.+)$/i, (a, b) => `${a}/${b}`],
  [/^(.+?) (?:or|или) (.+)$/i, (a, b) => `[${a},${b}]`],
]

/**
 * Dates with words in them: July 2025, 12 July 2025, July 12, 2025, spring 2025, 1950s, 20th century, 44 BC, circa 2024,
 * from 2020 to 2023.
 */
export function rewriteNames(text: string): readonly Suggestion[] {
  const pair = rewritePair(text)
  if (pair !== null) return [pair]
  for (const [pattern, write, means] of WORDS) {
    const inner = pattern.exec(text)?.[1]
    const date = inner === undefined ? null : namedDate(inner)
    if (date !== null) return [{ text: write(date), ...(means === undefined ? {} : { means }) }]
  }
  const date = namedDate(text)
  return date === null ? [] : [{ text: date }]
}

function namedDate(text: string): string | null {
  return (
    decade(text) ??
    century(text) ??
    beforeChrist(text) ??
    monthDate(text) ??
    (/^-?\d{4}(?:-\d\d){0,2}$/.test(text) ? text : null)
  )
}

function rewritePair(text: string): Suggestion | null {
  const days = dayRange(text)
  if (days !== null) return { text: days }
  for (const [pattern, write, means] of PAIRS) {
    const [, first, second] = pattern.exec(text) ?? []
    const [a, b] = [first, second].map((part) => (part === undefined ? null : namedDate(part)))
    if (a && b) return { text: write(a, b), ...(means === undefined ? {} : { means }) }
  }
  return null
}

/** Two days of one month: 18-19 June 2024. */
function dayRange(text: string): string | null {
  const [, first, last, month = ''] = /^(\d{1,2}) ?[-\u2013\u2014] ?(\d{1,2}) (\D+ \d{4})$/.exec(text) ?? []
  const [a, b] = [first, last].map((day) => (day === undefined ? null : namedDate(`${day} ${month}`)))
  return a && b ? `${a}/${b}` : null
}

function decade(text: string): string | null {
  const match = /^(?:the )?(\d{3})0['\u2019]?s$/i.exec(text)
  return match && `${match[1]}X`
}

/** As EDTF counts them: the 20th century is 19XX, from 1900 on. */
function century(text: string): string | null {
  const match = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? century(?: AD| CE)?$/i.exec(text)
  const count = Number(match?.[1] ?? 0)
  return count < 1 ? null : `${String(count - 1).padStart(2, '0')}XX`
}

function beforeChrist(text: string): string | null {
  const match = /^(\d{1,15}) ?(?:BCE?|до н\. ?э\.)$/i.exec(text)
  const year = Number(match?.[1] ?? 0)
  if (year < 1) return null
  if (year > 10_000) return `Y-${year - 1}`
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`
}

/** Words of a date in any order: one year of four digits, one month or season by name, at most one day. */
function monthDate(text: string): string | null {
  const words = text.split(/[ ,-]+/).filter((word) => word !== '' && !/^(?:г\.?|года?|of)$/i.test(word))
  if (words.length < 2 || words.length > 3) return null
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|\.)?$/i.exec(word)?.[1])
    .find((found) => found !== undefined)
  const name = words.find((word) => /^\p{L}+\.?$/u.test(word))
  if (year === undefined || name === undefined || words.length !== (day === undefined ? 2 : 3)) return null
  const season = Object.hasOwn(SEASONS, name.toLowerCase()) ? SEASONS[name.toLowerCase()] : undefined
  const month = season ?? monthOfName(name)?.toString().padStart(2, '0')
  if (month === undefined) return null
  return [year, month, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}
