import { COLON, digitsEnd, DOT, fail, failExpecting, isDigit, MINUS, peek, UPPER_Z, ZERO } from './scan.ts'
import type { Scan } from './scan.ts'
import type { DateTimeValue } from './value.ts'

const PLUS = 43
const COMMA = 44
/** The offsets in use run from −12:00 to +14:00. */
const LEAST_OFFSET_MINUTES = -12 * 60
const MOST_OFFSET_MINUTES = 14 * 60

/** Reads `T` and what follows a whole day: hour, minute and second, and an offset where there is one. */
export function parseTime(scan: Scan, year: number, month: number, day: number): DateTimeValue | null {
  const clock = parseClock(scan)
  if (clock === null) return null
  const offsetMinutes = parseOffset(scan)
  if (scan.fault) return null
  return { kind: 'datetime', year, month, day, ...clock, offsetMinutes }
}

type Clock = Pick<DateTimeValue, 'hour' | 'minute' | 'second'>

function parseClock(scan: Scan): Clock | null {
  const from = ++scan.at
  const hour = parseTwo(scan)
  if (hour === null || !passColon(scan)) return null
  const minute = parseTwo(scan)
  if (minute === null || !passColon(scan)) return null
  const second = parseTwo(scan)
  return second === null ? null : checkClock(scan, from, { hour, minute, second })
}

function checkClock(scan: Scan, from: number, clock: Clock): Clock | null {
  const { hour, minute, second } = clock
  const next = peek(scan)
  if ((next === DOT || next === COMMA) && isDigit(scan.text.charCodeAt(scan.at + 1))) {
    return fail(scan, 'time-fraction', scan.at)
  }
  if (hour > 24) return fail(scan, 'hour-range', from, { hour })
  if (minute > 59) return fail(scan, 'minute-range', from + 3, { minute })
  if (second > 59) return fail(scan, 'second-range', from + 6, { second })
  return hour === 24 && minute + second > 0 ? fail(scan, 'after-midnight', from) : clock
}

/** Minutes ahead of UTC; `null` where no offset is written. */
function parseOffset(scan: Scan): number | null {
  const sign = peek(scan)
  const from = scan.at
  if (sign === UPPER_Z) {
    scan.at++
    return 0
  }
  if (sign !== PLUS && sign !== MINUS) return null
  scan.at++
  const hours = parseTwo(scan)
  if (hours === null) return null
  const minutes = parseOffsetMinutes(scan)
  if (minutes === null) return null
  if (minutes > 59) return fail(scan, 'minute-range', scan.at - 2, { minute: minutes })
  const total = hours * 60 + minutes
  if (sign === MINUS && total === 0) return fail(scan, 'offset-minus-zero', from)
  const offset = sign === MINUS ? -total : total
  if (offset < LEAST_OFFSET_MINUTES || offset > MOST_OFFSET_MINUTES) return fail(scan, 'offset-range', from)
  return offset
}

/** 0 where the offset has hours only. */
function parseOffsetMinutes(scan: Scan): number | null {
  if (peek(scan) !== COLON) return 0
  scan.at++
  return parseTwo(scan)
}

function parseTwo(scan: Scan): number | null {
  const { text, at } = scan
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  if (!isDigit(tens)) return failExpecting(scan, 'two digits')
  const end = digitsEnd(text, at)
  if (end - at !== 2) return fail(scan, 'time-digits', at, { digits: text.slice(at, end) })
  scan.at = end
  return (tens - ZERO) * 10 + (ones - ZERO)
}

function passColon(scan: Scan): boolean {
  if (peek(scan) === COLON) {
    scan.at++
    return true
  }
  if (scan.at === scan.text.length || peek(scan) === UPPER_Z) fail(scan, 'time-incomplete', scan.at)
  else failExpecting(scan, '“:”')
  return false
}
