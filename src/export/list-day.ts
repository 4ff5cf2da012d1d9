import { isoDay, stringify } from '../chronology/edtf/index.ts'
import type { Timeline } from '../chronology/timeline/timeline.ts'

/**
 * The day that an output is dated, `YYYY-MM-DD`, so that the same list gives the same bytes: the information cut-off,
 * else the day of the brief itself; `null` without either.
 */
export function listDay({ asOf, published }: Timeline): string | null {
  const day = asOf === null ? (published === null ? '' : stringify(published)) : isoDay(asOf)
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
}
