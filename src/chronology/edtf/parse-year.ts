import { digitsEnd, fail, failExpecting, isDigit, MINUS, peek, readMark, UPPER_E, UPPER_S, ZERO } from './scan.ts'
import type { Scan } from './scan.ts'
import type { Mark, Part, YearValue } from './value.ts'

/** Digits that a year may have, its exponent written out. */
export const MOST_YEAR_DIGITS = 18

/** Reads `Y` and what follows: a year of more than four digits, with or without exponent and significance. */
export function parseLongYear(scan: Scan, left: Mark): YearValue | null {
  const { text } = scan
  const from = scan.at
  scan.at++
  const signed = scan.at
  if (peek(scan) === MINUS) scan.at++
  const first = scan.at
  const end = digitsEnd(text, first)
  if (end === first) return failExpecting(scan, 'a year')
  if (text.charCodeAt(first) === ZERO) return fail(scan, 'leading-zero', first)
  if (end - first > MOST_YEAR_DIGITS) return fail(scan, 'long-year-digits', first + MOST_YEAR_DIGITS)
  scan.at = end
  const exponent =
    peek(scan) === UPPER_E ? parseCount(scan, 'long-year-digits', MOST_YEAR_DIGITS - (end - first)) : null
  if (scan.fault) return null
  const digits = end - first + (exponent ?? 0)
  if (digits < 5) {
    const year = text.slice(first, end) + '0'.repeat(exponent ?? 0)
    return fail(scan, 'long-year-short', from, { year: text.slice(signed, first) + year.padStart(4, '0') })
  }
  return parseYearEnd(scan, {
    kind: 'year',
    significand: text.slice(signed, end),
    exponent,
    significant: null,
    left,
    right: '',
  })
}

/** Reads `S` and the number after it, behind a year of four digits. */
export function parseSignificance(scan: Scan, { digits, number, left }: Part): YearValue | null {
  if (number === null) return failExpecting(scan, 'the end of the date')
  return parseYearEnd(scan, { kind: 'year', significand: digits, exponent: null, significant: null, left, right: '' })
}

function parseYearEnd(scan: Scan, year: YearValue): YearValue | null {
  const significant = peek(scan) === UPPER_S ? parseCount(scan, 'significant-digits', MOST_YEAR_DIGITS) : null
  if (scan.fault) return null
  const right = readMark(scan)
  if (right !== '' && readMark(scan) !== '') return fail(scan, 'two-marks', scan.at - 1)
  if (peek(scan) === MINUS) return failExpecting(scan, 'the end of the year')
  return { ...year, significant, right }
}

/** The whole number from 1 to `most` after the letter at the current place. */
function parseCount(scan: Scan, tooMany: 'long-year-digits' | 'significant-digits', most: number): number | null {
  const from = ++scan.at
  if (!isDigit(peek(scan))) return failExpecting(scan, 'a number from 1 on')
  if (peek(scan) === ZERO) return fail(scan, 'leading-zero', from)
  const end = digitsEnd(scan.text, from)
  scan.at = end
  const count = end - from > 2 ? Infinity : Number(scan.text.slice(from, end))
  return count > most ? fail(scan, tooMany, from) : count
}
