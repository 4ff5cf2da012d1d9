import type { Fault, FaultCode } from './faults.ts'
import { localeOf, monthName } from './locales.ts'

type Args = Fault['args']

/** What is wrong and what was expected, one clause a code. */
const SENTENCES: Readonly<Record<FaultCode, (args: Args) => string>> = {
  empty: () => 'nothing is written; a date looks like 2025-07-12, 2025-07 or 2025',
  'too-long': ({ most }) => `a date has no more than ${most} characters`,
  unexpected: ({ expected, found }) => {
    const wanted = `${expected} ${String(expected).startsWith('two ') ? 'are' : 'is'} expected`
    return found === '' ? `${wanted} where the text ends` : `${wanted} where “${visible(found)}” stands`
  },
  space: () => 'a date has no spaces',
  'year-digits': ({ year, digits }) =>
    `a year has four digits, and “${year}” has ${digits}${Number(digits) > 4 ? ' (a longer year begins with Y)' : ''}`,
  'minus-zero-year': () => 'year 0 has no minus; 0000 is the year 1 BC and -0001 the year 2 BC',
  'long-year-short': () => 'Y is only for years of more than four digits',
  'long-year-digits': () => 'a year has no more than 18 digits',
  'leading-zero': () => 'this number does not begin with 0',
  'significant-digits': () => 'a year has no more than 18 significant digits',
  'month-digits': ({ digits }) => `a month has two digits, and “${digits}” has ${length(digits)}`,
  'month-range': ({ month }) =>
    `there is no month ${month}: months are 01 to 12, seasons 21 to 32, quarters 33 to 36, and 37 to 41 other parts of a year`,
  'day-digits': ({ digits }) => `a day has two digits, and “${digits}” has ${length(digits)}`,
  'day-range': ({ month, year, days, day }) =>
    `there is no day ${day}: ${monthName(localeOf('en'), Number(month), 'alone', false)} ${year} has ${days} days`,
  'day-never': ({ date }) => `no day of the calendar fits “${date}”`,
  'season-day': ({ group }) => `${group} is a part of the year, not a month, and has no days`,
  'two-marks': () => 'one qualifier stands in one place: ? uncertain, ~ approximate, % both',
  'time-without-day': () => 'a time of day stands only after a whole day without ?, ~, % or X',
  'time-digits': ({ digits }) =>
    `hours, minutes and seconds have two digits each, and “${digits}” has ${length(digits)}`,
  'time-incomplete': () => 'a time has hours, minutes and seconds, as in T09:30:00',
  'time-fraction': () => 'a time has no fractions of a second',
  'hour-range': ({ hour }) => `there is no hour ${hour}: hours are 00 to 23, and 24:00:00 is the end of a day`,
  'minute-range': ({ minute }) => `there is no minute ${minute}: minutes are 00 to 59`,
  'second-range': ({ second }) => `there is no second ${second}: seconds are 00 to 59`,
  'after-midnight': () => 'a day ends at 24:00:00',
  'offset-range': () => 'offsets from UTC are -12:00 to +14:00',
  'offset-minus-zero': () => 'UTC itself is written Z or +00:00',
  'time-in-interval': () => 'an interval is between days, months or years, without a time of day',
  'time-in-set': () => 'the members of a set are days, months or years, without a time of day',
  'interval-in-set': () => 'a set holds no interval; “..” joins the ends of a range in it',
  'interval-dots': () => 'an open start is written ../ before its end',
  'interval-again': () => 'an interval has one “/”, between its start and its end',
  'interval-reversed': () => 'the interval ends before it starts',
  'set-empty': () => 'a set has at least one date',
  'set-unclosed': ({ close }) => `“${close}” is missing at the end of the set`,
  'open-range-place': () => 'an open “..” stands only at the very beginning or the very end of a set',
  'range-reversed': () => 'the range ends before it starts',
}

/**
 * What is wrong in one plain English clause, without capital and full stop, and the nearest valid writing where one is
 * near: "a month has two digits, and “7” has 1; write 2025-07-01".
 */
export function faultWords({ code, args }: Fault): string {
  const { nearest, nearestMeans, alternative, alternativeMeans } = args
  const sentence = SENTENCES[code](args)
  if (nearest === undefined) return sentence
  const first = `${sentence}; write ${nearest}${meaning(nearestMeans)}`
  return alternative === undefined ? first : `${first} or ${alternative}${meaning(alternativeMeans)}`
}

function meaning(means: string | number | undefined): string {
  return means === undefined ? '' : ` (${means})`
}

/** A character that has no shape of its own is named by its code point. */
function visible(found: string | number | undefined): string {
  const text = String(found ?? '')
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(text)
    ? text
    : `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function length(digits: string | number | undefined): number {
  return String(digits ?? '').length
}
