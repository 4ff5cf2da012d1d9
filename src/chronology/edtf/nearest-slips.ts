import type { Suggestion } from './nearest.ts'

/** Slips of the hand in what is EDTF but for them: spaces, letters in lower case, a missing bracket. */
export function rewriteSlips(text: string): readonly Suggestion[] {
  const joined = text.replaceAll(' ', '')
  const upper = joined.replace(/[uxyestz]/g, (letter) => (letter === 'u' ? 'X' : letter.toUpperCase()))
  const slips = [
    joined,
    upper,
    upper.replace(/\?~|~\?/g, '%'),
    text.replace(' ', 'T'),
    withTime(upper),
    withTime(text.replace(' ', 'T').toUpperCase()),
    upper.replace(/^Y(-?\d{1,4}(?:S\d{1,2})?)$/, (_, year: string) => paddedYear(year)),
    upper.replace(/^-0000$/, '0000'),
    upper.replace(/^\+/, ''),
    upper.replace(/^(-?\d{5,18})$/, 'Y$1'),
    upper.replace(/^\.\.(.+)$/, '[..$1]'),
    upper.replace(/^([^/]+)\.\.$/, '[$1..]'),
    upper.replace(/^([^/[{]+)\.\.([^/\]}]+)$/, '[$1..$2]'),
    spelledOut(upper),
    closed(upper),
    swapped(upper, '/'),
    joined
      .toLowerCase()
      .replace(/^unknown\//, '/')
      .replace(/\/unknown$/, '/')
      .replace(/\/open$/, '/..'),
  ]
  const timeless = { text: withoutTimes(upper), means: 'without the time' }
  return [...slips.map((slip) => ({ text: slip })), timeless].filter((candidate) => candidate.text !== text)
}

function paddedYear(year: string): string {
  const [sign, digits] = year.startsWith('-') ? ['-', year.slice(1)] : ['', year]
  return sign + digits.padStart(4, '0')
}

/** Hours, minutes, seconds and offset in full: `T9:30` is `T09:30:00`. */
function withTime(text: string): string {
  const match = /^(-?\d{4}-\d\d-\d\d)T(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?(.*)$/.exec(text)
  if (!match) return text
  const [, day = '', hour = '', minute = '', second = '', offset = ''] = match
  const time = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':')
  return `${day}T${time}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').replace(/^-00(?::00)?$/, 'Z')}`
}

/** A date-time written without separators: `20250712T093000Z`. */
function spelledOut(text: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(.*)$/.exec(text)
  if (!match) return text
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
}

/** Ends of intervals and members of sets have no time, and a time that is wrong may have no other right writing. */
function withoutTimes(text: string): string {
  return text.replace(/T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?/g, '')
}

function closed(text: string): string {
  if (text.startsWith('[')) return `${text.replace(/[\]}]+$/, '')}]`
  return text.startsWith('{') ? `${text.replace(/[\]}]+$/, '')}}` : text
}

/** The two ends of an interval the other way round. */
function swapped(text: string, separator: string): string {
  const parts = text.split(separator)
  return parts.length === 2 ? parts.toReversed().join(separator) : text
}
