import { dayNumber } from './day.ts'
import type { Edtf } from './value.ts'

/** The second that a date-time names. */
export interface Instants {
  /**
   * First and last second, both inclusive, counted from 1970-01-01T00:00:00: of UTC where the zone is known, of the
   * clock on the wall where it is local. The two kinds of count do not compare.
   */
  readonly start: number
  readonly end: number
  readonly zone: 'known' | 'local'
}

/** `null` for a value without a time of day. (EDTF has times only in a date-time that stands alone.) */
export function instants(value: Edtf): Instants | null {
  if (value.kind !== 'datetime') return null
  const wall = ((dayNumber(value) * 24 + value.hour) * 60 + value.minute) * 60 + value.second
  const { offsetMinutes } = value
  const start = wall - (offsetMinutes ?? 0) * 60
  return { start, end: start, zone: offsetMinutes === null ? 'local' : 'known' }
}

/**
 * How two values lie by their instants. `overlap`: within the same second. `unknown`: one of them has no time, or one
 * is local and the other is not. Two local times are taken to be of one clock.
 */
export function instantsCompare(a: Edtf, b: Edtf): 'before' | 'after' | 'overlap' | 'unknown' {
  const first = instants(a)
  const second = instants(b)
  if (first === null || second === null || first.zone !== second.zone) return 'unknown'
  if (first.end < second.start) return 'before'
  return first.start > second.end ? 'after' : 'overlap'
}
