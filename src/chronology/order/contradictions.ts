import { diagnostic, type Diagnostic, type Path, type Related } from '../diagnostics/index.ts'
import { stringify, type Edtf } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import type { Narrowing } from './narrow.ts'
import { reachOf, readingsOf } from './reach.ts'

/** A circle of `after` and `before`, as an error that names every event of it. */
export function circleFault(events: readonly TimelineEvent[], circle: readonly number[]): Diagnostic {
  const [first = 0] = circle
  const chain = [...circle, first].map((index) => name(events[index], mainDates)).join(' before ')
  return diagnostic(
    'circle',
    ['events', events[first]?.index ?? 0],
    { chain },
    { related: circle.map((index) => related(events[index])) },
  )
}

/**
 * Where the main dates contradict `after` and `before`: one error for each pair of dates that clash, by their days or
 * by their times, with the whole chain of events between the two.
 */
export function contradictionFaults(events: readonly TimelineEvent[], narrowing: Narrowing): readonly Diagnostic[] {
  const faults = new Map<string, Diagnostic>()
  for (const line of narrowing.lines) {
    events.forEach((_, index) => {
      const clash = line.clashAt(index)
      if (clash === null) return
      const key = `${clash.first} ${clash.last}`
      if (!faults.has(key)) faults.set(key, chainFault(events, clash.path()))
    })
  }
  return [...faults.values()]
}

/**
 * Rival datings that cannot hold beside what is stated, whichever reading the other events have. `narrowing` is of all
 * datings.
 */
export function excludedReadings(events: readonly TimelineEvent[], narrowing: Narrowing): readonly Diagnostic[] {
  return events.flatMap((event, index) =>
    event.others.flatMap((reading, n): Diagnostic[] => {
      const reach = reachOf([reading])
      const [chain] = narrowing.lines.flatMap((line) => {
        const found = line.clashWith(index, reach)
        return found === null ? [] : [found]
      })
      if (chain === undefined) return []
      const names = chain.map((other) => name(events[other], other === index ? () => [reading.date] : allDates))
      const args = { event: event.id, date: stringify(reading.date), chain: names.join(' before ') }
      const others = chain.filter((other) => other !== index).map((other) => related(events[other], allDates))
      return [diagnostic('reading-excluded', ['events', event.index, 'alsoDated', n], args, { related: others })]
    }),
  )
}

function chainFault(events: readonly TimelineEvent[], chain: readonly number[]): Diagnostic {
  const words = chain.map((index) => name(events[index], mainDates)).join(' before ')
  const places = chain.map((index) => related(events[index]))
  return diagnostic('contradiction', placeOf(events[chain[0] ?? 0]), { chain: words }, { related: places })
}

type Dates = (event: TimelineEvent) => readonly Edtf[]

const mainDates: Dates = ({ main }) => (main === null ? [] : [main.date])
const allDates: Dates = (event) => readingsOf(event).map(({ date }) => date)

function name(event: TimelineEvent | undefined, datesOf: Dates): string {
  if (!event) return '?'
  const dates = datesOf(event).map(stringify)
  return `“${event.id}” (${dates.length === 0 ? 'no date' : dates.join(' or ')})`
}

function related(event: TimelineEvent | undefined, datesOf: Dates = mainDates): Related {
  return { at: placeOf(event), name: name(event, datesOf) }
}

function placeOf(event: TimelineEvent | undefined): Path {
  const at: Path = ['events', event?.index ?? 0]
  return event?.main ? [...at, 'date'] : at
}
