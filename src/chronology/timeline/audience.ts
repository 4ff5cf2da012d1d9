import type { Timeline, TimelineEvent } from './timeline.ts'

/**
 * The timeline as an audience may have it: without notes and without internal events. What the order owed to an
 * internal event survives without naming it: whoever came after it comes after what it came after.
 * With `notes` the timeline is returned as it is.
 */
export function audienceCopy(timeline: Timeline, { notes }: { readonly notes: boolean }): Timeline {
  if (notes) return timeline
  const hidden = new Map(timeline.events.filter((event) => event.internal).map((event) => [event.id, event]))
  const events = timeline.events
    .filter((event) => !event.internal)
    .map((event, index) => ({ ...event, index, notes: null, ...bridged(event, hidden) }))
  return { ...timeline, ...shownOnly(timeline, events), events }
}

/** `after` and `before` of an event, each internal event in them replaced by what lies beyond it. */
function bridged(
  event: TimelineEvent,
  hidden: ReadonlyMap<string, TimelineEvent>,
): Pick<TimelineEvent, 'after' | 'before'> {
  const beyond = (side: 'after' | 'before') => {
    const found = new Map<string, TimelineEvent['after'][number]>()
    const seen = new Set<string>()
    const open = [...event[side]]
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const inner = hidden.get(next.event)
      if (inner === undefined) {
        if (!found.has(next.event)) found.set(next.event, next)
      } else if (!seen.has(inner.id)) {
        seen.add(inner.id)
        // The word was about the internal event, so it goes with it.
        open.push(...inner[side].map((constraint) => ({ event: constraint.event, because: null })))
      }
    }
    return [...found.values()]
  }
  return { after: beyond('after'), before: beyond('before') }
}

/** Lists that only what is shown uses: a source, place or actor of internal events alone is internal too. */
function shownOnly(timeline: Timeline, events: readonly TimelineEvent[]): Partial<Timeline> {
  const internal = timeline.events.filter((event) => event.internal)
  if (internal.length === 0) return {}
  const places = (all: readonly TimelineEvent[]) =>
    new Set(all.flatMap((event) => [...event.places, ...event.map.route, ...event.map.also]))
  const actors = (all: readonly TimelineEvent[]) =>
    new Set(all.flatMap((event) => [...event.actors, ...(event.quote?.by ? [event.quote.by] : [])]))
  const sources = (all: readonly TimelineEvent[]) =>
    new Set(
      all.flatMap((event) => [
        ...event.sources.map((cited) => cited.source),
        ...event.others.flatMap((reading) => reading.sources),
        ...(event.contested ? [event.contested.by] : []),
      ]),
    )
  const background = new Set(timeline.context.flatMap((item) => item.sources.map((cited) => cited.source)))
  const keep = <T>(all: readonly T[], used: (events: readonly TimelineEvent[]) => Set<T>) => {
    const [shown, inner] = [used(events), used(internal)]
    return all.filter((item) => shown.has(item) || !inner.has(item))
  }
  const lanes = (all: readonly TimelineEvent[]) => new Set(all.flatMap((event) => event.lane ?? []))
  return {
    places: keep(timeline.places, places),
    actors: keep(timeline.actors, actors),
    lanes: keep(timeline.lanes, lanes),
    sources: timeline.sources.filter((source) => background.has(source) || keep([source], sources).length > 0),
  }
}
