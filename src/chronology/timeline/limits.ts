import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Timeline } from './timeline.ts'
import { writtenTexts } from './written.ts'

/** How large a list may be; each has a name by which it can be set otherwise. */
export interface Limits {
  /** Megabytes of its file or files. */
  readonly size: number
  readonly events: number
  /** Characters of one text. */
  readonly text: number
}

export const LIMITS: Limits = { size: 20, events: 10_000, text: 5000 }
/** More than any talk or reader has time for. */
const MANY_EVENTS = 2000

/** Whether a list has more events than the limit, before anything is read of them. */
export function tooManyEvents(count: number, { events: limit }: Pick<Limits, 'events'>): Diagnostic[] {
  return count > limit ? [diagnostic('too-many-events', ['events'], { count, limit })] : []
}

/** What of a list is more than the limits allow, or more than serves anyone. */
export function checkLimits(timeline: Timeline, limits: Limits): Diagnostic[] {
  return [
    ...countFaults(timeline.events.length, limits),
    ...[...writtenTexts(timeline)].flatMap(({ at, text }) => {
      const count = text.length <= limits.text ? 0 : Array.from(text).length
      return count > limits.text ? [diagnostic('too-long-text', at, { count, limit: limits.text })] : []
    }),
  ]
}

function countFaults(count: number, limits: Limits): Diagnostic[] {
  const tooMany = tooManyEvents(count, limits)
  if (tooMany.length > 0) return tooMany
  return count > MANY_EVENTS ? [diagnostic('many-events', ['events'], { count })] : []
}
