import { bounds } from './bounds.ts'
import { compareDays } from './day.ts'
import { stringify } from './stringify.ts'
import type { CalendarDay, Edtf } from './value.ts'

/**
 * A total order of values: by earliest day (none comes first), then by latest day (none comes last), then by canonical
 * text, code unit by code unit. 0 only for values of the same canonical text. Times of day play no part but in the text.
 */
export function compare(a: Edtf, b: Edtf): number {
  const first = bounds(a)
  const second = bounds(b)
  return (
    compareEnds(first.earliest, second.earliest, -1) ||
    compareEnds(first.latest, second.latest, 1) ||
    compareTexts(stringify(a), stringify(b))
  )
}

/** `none`: the sign of an end that has no day. */
function compareEnds(a: CalendarDay | null, b: CalendarDay | null, none: -1 | 1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? none : -none
  return compareDays(a, b)
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
