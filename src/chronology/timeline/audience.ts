import type { Timeline, TimelineEvent } from './timeline.ts'

/**
 * The timeline as an audience may have it: without notes and without internal events. What the order owed to an
 * internal event survives without naming it: whoever came after it comes after what it came after.
 * With `notes` the timeline is returned as it is.
 */
export function audienceCopy(timeline: Timeline, { notes }: { readonly notes: boolean }): Timeline {
  if (notes) return timeline
  const shown = withoutEvents(timeline, ({ internal }) => internal)
  return { ...shown, events: shown.events.map((event) => ({ ...event, notes: null })) }
}

/**
 * The timeline without some events, and without the sources, places, actors and lanes that only these use. What the order
 * owed to one of them survives without naming it.
 */
export function withoutEvents(timeline: Timeline, isLeft: (event: TimelineEvent) => boolean): Timeline {
  const left = timeline.events.filter(isLeft)
  const hidden = new Map(left.map((event) => [event.id, event]))
  const bridges = new Bridges(timeline.events, hidden)
  const events = timeline.events
    .filter((event) => !hidden.has(event.id))
    .map((event, index) => ({ ...event, index, ...bridges.of(event) }))
  return { ...timeline, ...usedOnly(timeline, events, left), events }
}

type Side = 'after' | 'before'
type Constraints = TimelineEvent['after']

const OTHER = { after: 'before', before: 'after' } as const

/** What the events come after and before, where some of them are hidden: each of these is replaced by what lies beyond it. */
class Bridges {
  readonly #hidden: ReadonlyMap<string, TimelineEvent>
  /** By event and side, who says so: “a before b” is told by a, and means that b comes after it. */
  readonly #told: Readonly<Record<Side, ReadonlyMap<string, readonly string[]>>>

  constructor(events: readonly TimelineEvent[], hidden: ReadonlyMap<string, TimelineEvent>) {
    this.#hidden = hidden
    this.#told = { after: toldBy(events, 'after'), before: toldBy(events, 'before') }
  }

  of(event: TimelineEvent): Readonly<Record<Side, Constraints>> {
    return { after: this.#beyond(event, 'after'), before: this.#beyond(event, 'before') }
  }

  #beyond(event: TimelineEvent, side: Side): Constraints {
    const found = new Map<string, Constraints[number]>()
    const seen = new Set<string>()
    const own = this.#tellers(event.id, side).filter((id) => this.#hidden.has(id))
    const open: Constraints[number][] = [...event[side], ...own.map(unsaid)]
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const inner = this.#hidden.get(next.event)
      if (inner === undefined) {
        if (!found.has(next.event) && next.event !== event.id) found.set(next.event, next)
      } else if (!seen.has(inner.id)) {
        seen.add(inner.id)
        // A word about the hidden event goes with it.
        open.push(
          ...[...inner[side].map((constraint) => constraint.event), ...this.#tellers(inner.id, side)].map(unsaid),
        )
      }
    }
    return [...found.values()]
  }

  /** The events that say of themselves that they lie on that side of this one. */
  #tellers(id: string, side: Side): readonly string[] {
    return this.#told[OTHER[side]].get(id) ?? []
  }
}

function unsaid(event: string): Constraints[number] {
  return { event, because: null }
}

function toldBy(events: readonly TimelineEvent[], side: Side): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>()
  for (const event of events) {
    for (const { event: target } of event[side]) {
      const tellers = told.get(target)
      if (tellers) tellers.push(event.id)
      else told.set(target, [event.id])
    }
  }
  return told
}

/** Lists that only what is shown uses: a source, place or actor of hidden events alone is hidden too. */
function usedOnly(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  hidden: readonly TimelineEvent[],
): Partial<Timeline> {
  if (hidden.length === 0) return {}
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
    const [shown, inner] = [used(events), used(hidden)]
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
