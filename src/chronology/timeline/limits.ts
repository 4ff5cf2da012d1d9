import { diagnostic, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts'
import type { Timeline } from './timeline.ts'

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

/** What of a list is more than the limits allow, or more than serves anyone. */
export function checkLimits({ events, bottomLine, context }: Timeline, limits: Limits): Diagnostic[] {
  const texts: readonly (readonly [Path, string | null])[] = [
    [['bottomLine'], bottomLine],
    ...context.map(({ text }, n) => [['context', n, 'text'], text] as const),
    ...events.flatMap(({ index, title, text, notes, quote }) => [
      [['events', index, 'title'], title] as const,
      [['events', index, 'text'], text] as const,
      [['events', index, 'notes'], notes] as const,
      [['events', index, 'quote', 'text'], quote?.text ?? null] as const,
    ]),
  ]
  return [
    ...countFaults(events.length, limits),
    ...texts.flatMap(([at, text]) => {
      const count = text === null || text.length <= limits.text ? 0 : Array.from(text).length
      return count > limits.text ? [diagnostic('too-long-text', at, { count, limit: limits.text })] : []
    }),
  ]
}

function countFaults(count: number, { events }: Limits): Diagnostic[] {
  if (count > events) return [diagnostic('too-many-events', ['events'], { count, limit: events })]
  return count > MANY_EVENTS ? [diagnostic('many-events', ['events'], { count })] : []
}
