import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Timeline, TimelineEvent } from './timeline.ts'

/** The events of a timeline that no error is about, as a timeline of their own; `null` where none is left. */
export function soundPart(timeline: Timeline, errors: readonly Diagnostic[]): Timeline | null {
  const faulty = faultyEvents(errors)
  const sound = placed(timeline.events.filter(({ index }) => !faulty.has(index)))
  if (sound.length === 0) return null
  return { ...timeline, events: sound.map((event, index) => ({ ...event, index })) }
}

/** The indexes of the events that errors are about. A field that is none, and near to none, says nothing of the others. */
export function faultyEvents(errors: readonly Diagnostic[]): ReadonlySet<unknown> {
  const serious = errors.filter(({ code, args }) => code !== 'unknown-field' || args['nearest'] !== '')
  return new Set(serious.flatMap(({ at: [list, index] }) => (list === 'events' ? [index] : [])))
}

/** Without those that only a faulty event would have given a place in the order. */
function placed(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ids = new Set(events.map(({ id }) => id))
  const kept = events
    .map((event) => {
      const [after, before] = [event.after, event.before].map((all) => all.filter((one) => ids.has(one.event)))
      return { ...event, after: after ?? [], before: before ?? [] }
    })
    .filter(({ main, after, before }) => main !== null || after.length + before.length > 0)
  return kept.length === events.length ? kept : placed(kept)
}
