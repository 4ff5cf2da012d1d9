import { monthOfName } from './locales.ts'
import { weekday } from './day.ts'

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

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 }
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * A date that names its parts: July 2025, 12 July 2025, Saturday, July 12, 2025, spring 2025, first half of 2025, 1950s,
 * 20th century, 44 BC. `null` where the text is none.
 */
export function namedDate(text: string): string | null {
  return (
    decade(text) ??
    century(text) ??
    beforeChrist(text) ??
    afterChrist(text) ??
    partOfYear(text) ??
    dayOfWeek(text) ??
    monthDate(text) ??
    (/^-?\d{4}(?:-\d\d){0,2}$/.test(text) ? text : null)
  )
}

function decade(text: string): string | null {
  const match = /^(?:the )?(\d{3})0['\u2019]?s$/i.exec(text)
  return match && `${match[1]}X`
}

/**
 * As EDTF counts them: the 20th century is 19XX, from 1900 on; the 3rd before Christ is -02XX, from 300 to 201. The first
 * before Christ has the year 0, which has no sign.
 */
function century(text: string): string | null {
  const [, ordinal, before] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? century(?: AD| CE| (BCE?))?$/i.exec(text) ?? []
  const count = Number(ordinal ?? 0)
  if (count < 1) return null
  if (before !== undefined && count === 1) return '[-0099..0000]'
  return `${before === undefined ? '' : '-'}${String(count - 1).padStart(2, '0')}XX`
}

function beforeChrist(text: string): string | null {
  const match = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,4}) ?(?:BCE?|B\.C\.(?:E\.)?|до н\. ?э\.)$/i.exec(text)
  const year = Number(match?.[1]?.replaceAll(',', '') ?? 0)
  if (year < 1) return null
  if (year > 10_000) return `Y-${year - 1}`
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`
}

function afterChrist(text: string): string | null {
  const match = /^(?:(?:AD|A\.D\.) ?(\d{1,4})|(\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.|н\. ?э\.))$/i.exec(text)
  return match && (match[1] ?? match[2] ?? '').padStart(4, '0')
}

/** First half of 2025, the third quarter of 2025. */
function partOfYear(text: string): string | null {
  const match =
    /^(?:the )?(?:(first|second|third|fourth|last)|([1-4])(?:st|nd|rd|th)) (half|quarter) (?:of )?(\d{4})$/i.exec(text)
  if (!match) return null
  const [, word = '', digit, part = '', year = ''] = match
  const parts = part.toLowerCase() === 'half' ? 2 : 4
  const number = digit
    ? Number(digit)
    : Math.min(ORDINALS[word.toLowerCase()] ?? 0, word.toLowerCase() === 'last' ? parts : 4)
  return number > parts ? null : `${year}-${(parts === 2 ? 39 : 32) + number}`
}

/** A day with the name of its weekday, if it was one: else one of the two is wrong, and no one knows which. */
function dayOfWeek(text: string): string | null {
  const [, name = '', rest = ''] = /^([a-z]+)\.?,? (.+)$/i.exec(text) ?? []
  const number = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())
  if (number < 0 || !/^(?:...|.*day|tues|thur?s|wednes)$/i.test(name)) return null
  const date = /^\d{4}-\d\d-\d\d$/.test(rest) ? rest : monthDate(rest)
  const [year, month, day] = (date ?? '').split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return weekday({ year, month, day }) === number ? date : null
}

/** Words of a date in any order: one year of four digits, one month or season by name, at most one day. */
function monthDate(text: string): string | null {
  const words = text.split(/[ ,-]+/).filter((word) => word !== '' && !/^(?:г\.?|года?|of|de|del|du)$/i.test(word))
  if (words.length < 2 || words.length > 3) return null
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?$/i.exec(word)?.[1])
    .find((found) => found !== undefined)
  const name = words.find((word) => /^\p{L}+\.?$/u.test(word))
  if (year === undefined || name === undefined || words.length !== (day === undefined ? 2 : 3)) return null
  const season = Object.hasOwn(SEASONS, name.toLowerCase()) ? SEASONS[name.toLowerCase()] : undefined
  const month = season ?? monthOfName(name)?.toString().padStart(2, '0')
  if (month === undefined) return null
  return [year, month, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}
