import type { Chronology } from '../../chronology/order/chronology.ts'
import { perObject } from '../per-object.ts'
import { timeScale } from '../rail/scale.ts'
import { allSpans } from '../rail/spans.ts'

/**
 * The day by which each event has its place in the order, never falling: its earliest. An event without one goes with
 * the event before it, and so does one that a statement puts behind a later date.
 */
export const sortDays = perObject((chronology: Chronology): readonly number[] => {
  let before = timeScale(chronology, 0, 1).startDay
  return allSpans(chronology).map(([main]) => {
    const day = main?.startDay ?? (main?.endDay === null || main === undefined ? before : main.endDay - 1)
    before = Math.max(before, day)
    return before
  })
})
