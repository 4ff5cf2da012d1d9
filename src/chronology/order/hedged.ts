import { traits } from '../edtf/index.ts'
import type { Reading } from '../timeline/timeline.ts'
import type { Link } from './chronology.ts'
import { readingsOf } from './reach.ts'

/**
 * The first dating of either event of a link that its source only estimates or doubts. The standard does not say how
 * wide "about" is, so what its bounds prove is proven of the date as written, and no more.
 */
export function hedgedDating({ from, to }: Link): { readonly id: string; readonly reading: Reading } | null {
  for (const { event } of [from, to]) {
    const reading = readingsOf(event).find(({ date }) => isHedged(date))
    if (reading) return { id: event.id, reading }
  }
  return null
}

function isHedged(date: Reading['date']): boolean {
  const { approximate, uncertain } = traits(date)
  return approximate || uncertain
}
