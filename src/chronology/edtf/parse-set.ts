import { parseSingle } from './parse-date.ts'
import { endsBeforeItStarts } from './parse-interval.ts'
import { DOT, fail, failExpecting, peek, SLASH } from './scan.ts'
import type { Scan } from './scan.ts'
import type { Member, RangeValue, SetValue, Single } from './value.ts'

const COMMA = 44
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const CLOSE_BRACE = 125

/** Reads a set from its opening bracket to the end of the text. */
export function parseSet(scan: Scan): SetValue | null {
  const oneOf = peek(scan) === OPEN_BRACKET
  const close = oneOf ? CLOSE_BRACKET : CLOSE_BRACE
  scan.at++
  if (peek(scan) === close) return fail(scan, 'set-empty', 0)
  const members: Member[] = []
  for (;;) {
    const member = parseMember(scan, members.length === 0, close)
    if (member === null) return null
    members.push(member)
    if (peek(scan) !== COMMA) break
    scan.at++
  }
  if (peek(scan) !== close) return failUnclosed(scan, close)
  scan.at++
  if (scan.at < scan.text.length) return failExpecting(scan, 'the end of the date')
  return { kind: oneOf ? 'one-of' : 'all-of', members }
}

function failUnclosed(scan: Scan, close: number): null {
  if (peek(scan) === SLASH) return fail(scan, 'interval-in-set', scan.at)
  const other = close === CLOSE_BRACKET ? CLOSE_BRACE : CLOSE_BRACKET
  if (scan.at === scan.text.length || peek(scan) === other) {
    return fail(scan, 'set-unclosed', scan.at, { close: String.fromCharCode(close) })
  }
  return failExpecting(scan, `“,” or “${String.fromCharCode(close)}”`)
}

/** An open range stands only at the beginning (`..date`) or at the end (`date..`) of the set. */
function parseMember(scan: Scan, isFirst: boolean, close: number): Member | null {
  const from = scan.at
  if (isDots(scan)) {
    if (!isFirst) return fail(scan, 'open-range-place', from)
    scan.at += 2
    const end = parseDate(scan)
    return end && { kind: 'range', start: null, end }
  }
  const start = parseDate(scan)
  if (start === null || !isDots(scan)) return start
  const dots = scan.at
  scan.at += 2
  if (peek(scan) === close) return { kind: 'range', start, end: null }
  if (peek(scan) === COMMA) return fail(scan, 'open-range-place', dots)
  return parseRangeEnd(scan, start)
}

function parseRangeEnd(scan: Scan, start: Single): RangeValue | null {
  const from = scan.at
  const end = parseDate(scan)
  if (end === null) return null
  return endsBeforeItStarts(start, end) ? fail(scan, 'range-reversed', from) : { kind: 'range', start, end }
}

function parseDate(scan: Scan): Single | null {
  const from = scan.at
  const value = parseSingle(scan)
  if (value?.kind === 'datetime') return fail(scan, 'time-in-set', scan.text.indexOf('T', from))
  return value
}

function isDots(scan: Scan): boolean {
  return peek(scan) === DOT && scan.text.charCodeAt(scan.at + 1) === DOT
}
