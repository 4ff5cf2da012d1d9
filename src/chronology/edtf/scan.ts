import type { FaultCode } from './faults.ts'
import type { Mark } from './value.ts'

export interface ScanFault {
  readonly code: FaultCode
  /** Index into the text, in code units. */
  readonly at: number
  readonly args: Readonly<Record<string, string | number>>
}

/** A text, the place the reading has come to, and the first fault met. Readers give `null` once there is a fault. */
export interface Scan {
  readonly text: string
  at: number
  fault: ScanFault | null
}

export const MINUS = 45
export const DOT = 46
export const SLASH = 47
export const ZERO = 48
export const COLON = 58
export const UPPER_E = 69
export const UPPER_S = 83
export const UPPER_T = 84
export const UPPER_X = 88
export const UPPER_Y = 89
export const UPPER_Z = 90

const NO_ARGS = {}

/** Character code at the current place; NaN at the end, which equals nothing. */
export function peek(scan: Scan): number {
  return scan.text.charCodeAt(scan.at)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function fail(scan: Scan, code: FaultCode, at: number, args: ScanFault['args'] = NO_ARGS): null {
  scan.fault = { code, at, args }
  return null
}

/** Something else stands at the current place than what is expected there. */
export function failExpecting(scan: Scan, expected: string): null {
  const point = scan.text.codePointAt(scan.at)
  if (point === 32) return fail(scan, 'space', scan.at)
  return fail(scan, 'unexpected', scan.at, { expected, found: point === undefined ? '' : String.fromCodePoint(point) })
}

/** The qualifier at the current place, or none. */
export function readMark(scan: Scan): Mark {
  switch (scan.text.charCodeAt(scan.at)) {
    case 63:
      scan.at++
      return '?'
    case 126:
      scan.at++
      return '~'
    case 37:
      scan.at++
      return '%'
    default:
      return ''
  }
}

/** The end of the run of decimal digits at `from`. */
export function digitsEnd(text: string, from: number): number {
  let end = from
  while (isDigit(text.charCodeAt(end))) end++
  return end
}
