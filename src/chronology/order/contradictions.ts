import { diagnostic, type Diagnostic, type Path } from '../diagnostics/index.ts'
import { instantsCompare, stringify } from '../edtf/index.ts'
import type { Bounds } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import { endsBefore } from './days.ts'
import type { Graph } from './graph.ts'
import { isEmpty, type Narrowed } from './narrow.ts'

/** A circle of `after` and `before`, as an error that names every event of it. */
export function circleFault(events: readonly TimelineEvent[], circle: readonly number[]): Diagnostic {
  const [first = 0] = circle
  const chain = [...circle, first].map((index) => name(events[index])).join(' before ')
  return diagnostic(
    'circle',
    ['events', events[first]?.index ?? 0],
    { chain },
    { related: circle.slice(1).map((index) => placeOf(events[index])) },
  )
}

/** Where the main dates contradict `after` and `before`: one error for each pair of dates that clash. */
export function contradictionFaults(
  events: readonly TimelineEvent[],
  narrowed: Narrowed,
  graph: Graph,
): readonly Diagnostic[] {
  const faults = new Map<string, Diagnostic>()
  narrowed.bounds.forEach((bounds, index) => {
    if (!isEmpty(bounds)) return
    const chain = [...narrowed.startPath(index), ...narrowed.endPath(index).slice(1)]
    const key = `${chain[0]} ${chain.at(-1)}`
    if (!faults.has(key)) faults.set(key, chainFault(events, chain))
  })
  graph.outOf.flat().forEach(({ from, to }) => {
    const [before, after] = [events[from]?.main, events[to]?.main]
    if (before && after && instantsCompare(before.date, after.date) === 'after') {
      const key = `${from} ${to}`
      if (!faults.has(key)) faults.set(key, chainFault(events, [from, to]))
    }
  })
  return [...faults.values()]
}

/** Rival datings that cannot hold beside what is stated, whichever reading the other events have. */
export function excludedReadings(
  events: readonly TimelineEvent[],
  graph: Graph,
  hulls: readonly Bounds[],
): readonly Diagnostic[] {
  return events.flatMap((event, index) =>
    event.others.flatMap((reading, n): Diagnostic[] => {
      const clash =
        graph.into[index]?.find(({ from }) => endsBefore(reading.bounds.latest, hulls[from]?.earliest ?? null)) ??
        graph.outOf[index]?.find(({ to }) => endsBefore(hulls[to]?.latest ?? null, reading.bounds.earliest))
      if (!clash) return []
      const chain = `${name(events[clash.from])} is stated to come before ${name(events[clash.to])}`
      const other = clash.from === index ? clash.to : clash.from
      const args = { event: event.id, date: stringify(reading.date), chain }
      return [
        diagnostic('reading-excluded', ['events', event.index, 'alsoDated', n], args, {
          related: [placeOf(events[other])],
        }),
      ]
    }),
  )
}

function chainFault(events: readonly TimelineEvent[], chain: readonly number[]): Diagnostic {
  const words = chain.map((index) => name(events[index])).join(' before ')
  const related = chain.slice(1).map((index) => placeOf(events[index]))
  return diagnostic('contradiction', placeOf(events[chain[0] ?? 0]), { chain: words }, { related })
}

function name(event: TimelineEvent | undefined): string {
  if (!event) return '?'
  return event.main ? `“${event.id}” (${stringify(event.main.date)})` : `“${event.id}” (no date)`
}

function placeOf(event: TimelineEvent | undefined): Path {
  const at: Path = ['events', event?.index ?? 0]
  return event?.main ? [...at, 'date'] : at
}
