import { extremeOf } from './bounds.ts'
import { compareDays } from './day.ts'
import { parseSingle } from './parse-date.ts'
import { DOT, fail, failExpecting, isDigit, peek, SLASH } from './scan.ts'
import type { Scan } from './scan.ts'
import type { IntervalEnd, IntervalValue, Single } from './value.ts'

/** Reads an interval that begins with an open end. */
export function parseFromOpen(scan: Scan): IntervalValue | null {
  if (!passDots(scan)) return null
  if (peek(scan) === SLASH) return parseIntervalEnd(scan, 'open')
  return isDigit(peek(scan)) ? fail(scan, 'interval-dots', 0) : failExpecting(scan, '“/”')
}

/** Reads `/` at the current place and what follows, to the end of the text. */
export function parseIntervalEnd(scan: Scan, start: IntervalEnd): IntervalValue | null {
  const from = ++scan.at
  const end = parseEnd(scan)
  if (end === null) return null
  if (peek(scan) === SLASH) return fail(scan, 'interval-again', scan.at)
  if (scan.at < scan.text.length) return failExpecting(scan, 'the end of the date')
  if (typeof start !== 'string' && typeof end !== 'string' && endsBeforeItStarts(start, end)) {
    return fail(scan, 'interval-reversed', from)
  }
  return { kind: 'interval', start, end }
}

function parseEnd(scan: Scan): IntervalEnd | null {
  if (scan.at === scan.text.length) return 'unknown'
  if (peek(scan) === DOT) return passDots(scan) ? 'open' : null
  const from = scan.at
  const value = parseSingle(scan)
  if (value?.kind === 'datetime') return fail(scan, 'time-in-interval', scan.text.indexOf('T', from))
  return value
}

function passDots(scan: Scan): boolean {
  scan.at++
  if (peek(scan) !== DOT) {
    failExpecting(scan, '“..”')
    return false
  }
  scan.at++
  return true
}

/** Whether no day that `end` allows reaches the first day that `start` allows. */
export function endsBeforeItStarts(start: Single, end: Single): boolean {
  const earliest = extremeOf(start, 'first')
  const latest = extremeOf(end, 'last')
  return earliest !== null && latest !== null && compareDays(latest, earliest) < 0
}
