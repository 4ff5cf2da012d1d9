import type { Fault } from './faults.ts'
import { nearestWritings } from './nearest.ts'
import { parseSingle } from './parse-date.ts'
import { parseFromOpen, parseIntervalEnd } from './parse-interval.ts'
import { parseSet } from './parse-set.ts'
import { DOT, fail, failExpecting, SLASH } from './scan.ts'
import type { Scan, ScanFault } from './scan.ts'
import type { Edtf } from './value.ts'

export type ParseResult = { readonly ok: true; readonly value: Edtf } | { readonly ok: false; readonly fault: Fault }

/** A text of more code points is refused unread. */
export const LONGEST_TEXT = 1000

const OPEN_BRACKET = 91
const OPEN_BRACE = 123

/**
 * Reads a value of EDTF (ISO 8601-2:2019, levels 0 to 2; Library of Congress, 4 February 2019). The whole text is the
 * value: no space before, after or within. Never throws; the time it takes grows with the length of the text and no
 * faster.
 */
export function parse(text: string): ParseResult {
  if (text.length > LONGEST_TEXT && column(text, text.length) > LONGEST_TEXT + 1) {
    return { ok: false, fault: { code: 'too-long', column: LONGEST_TEXT + 1, args: { most: LONGEST_TEXT } } }
  }
  const scan: Scan = { text, at: 0, fault: null }
  const value = parseValue(scan)
  if (value !== null) return { ok: true, value }
  const fault = scan.fault ?? { code: 'empty', at: 0, args: {} }
  return { ok: false, fault: describe(text, fault) }
}

function parseValue(scan: Scan): Edtf | null {
  switch (scan.text.charCodeAt(0)) {
    case OPEN_BRACKET:
    case OPEN_BRACE:
      return parseSet(scan)
    case SLASH:
      return parseIntervalEnd(scan, 'unknown')
    case DOT:
      return parseFromOpen(scan)
    default:
      return scan.text === '' ? fail(scan, 'empty', 0) : parseDated(scan)
  }
}

function parseDated(scan: Scan): Edtf | null {
  const value = parseSingle(scan)
  if (value === null || scan.at === scan.text.length) return value
  if (scan.text.charCodeAt(scan.at) !== SLASH) return failExpecting(scan, 'the end of the date')
  if (value.kind === 'datetime') return fail(scan, 'time-in-interval', scan.text.indexOf('T'))
  return parseIntervalEnd(scan, value)
}

function describe(text: string, { code, at, args }: ScanFault): Fault {
  return { code, column: column(text, at), args: { ...args, ...nearestWritings(text, isEdtf) } }
}

function isEdtf(text: string): boolean {
  return parseValue({ text, at: 0, fault: null }) !== null
}

/** The column of an index, from 1 and in code points. */
function column(text: string, at: number): number {
  let points = 1
  // A text far over the limit is not counted to its end.
  const end = Math.min(at, 2 * LONGEST_TEXT + 2)
  for (let index = 0; index < end; points++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  return points
}
