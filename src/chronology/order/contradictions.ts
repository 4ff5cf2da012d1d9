import { diagnostic, type Diagnostic, type Path, type Related } from '../diagnostics/index.ts'
import { stringify, type Edtf } from '../edtf/index.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import type { Clash } from './clashes.ts'
import type { Exclusion } from './excluded.ts'

/** A circle of `after` and `before`, as an error that names every event of it. */
export function circleFault(events: readonly TimelineEvent[], circle: readonly number[]): Diagnostic {
  const [first = 0] = circle
  const chain = [...circle, first].map((index) => name(events[index], mainDates)).join(' before ')
  const places = circle.map((index) => related(events[index], mainDates))
  return diagnostic('circle', ['events', events[first]?.index ?? 0], { chain }, { related: places })
}

/** Main dates that contradict what is stated, with the whole chain of events between the two. */
export function contradictionFault(events: readonly TimelineEvent[], clash: Clash): Diagnostic {
  const chain = clash.map((index) => name(events[index], mainDates)).join(' before ')
  const places = clash.map((index) => related(events[index], mainDates))
  return diagnostic('contradiction', placeOf(events[clash[0] ?? 0]), { chain }, { related: places })
}

/** A rival dating that cannot hold beside what is stated, as a warning that names what it clashes with. */
export function exclusionFault(
  events: readonly TimelineEvent[],
  { event: index, other, chain }: Exclusion,
): readonly Diagnostic[] {
  const event = events[index]
  const reading = event?.others[other]
  if (!event || !reading) return []
  const names = chain.map((one) => name(events[one], one === index ? () => [reading.date] : allDates))
  const args = { event: event.id, date: stringify(reading.date), chain: names.join(' before ') }
  const places = chain.filter((one) => one !== index).map((one) => related(events[one], allDates))
  return [diagnostic('reading-excluded', ['events', event.index, 'alsoDated', other], args, { related: places })]
}

type Dates = (event: TimelineEvent) => readonly Edtf[]

const mainDates: Dates = ({ main }) => (main === null ? [] : [main.date])
const allDates: Dates = (event) => (event.main === null ? [] : [event.main, ...event.others]).map(({ date }) => date)

function related(event: TimelineEvent | undefined, datesOf: Dates): Related {
  return { at: placeOf(event), name: name(event, datesOf) }
}

function name(event: TimelineEvent | undefined, datesOf: Dates): string {
  if (!event) return '?'
  const dates = datesOf(event).map(stringify)
  return `“${event.id}” (${dates.length === 0 ? 'no date' : dates.join(' or ')})`
}

function placeOf(event: TimelineEvent | undefined): Path {
  const at: Path = ['events', event?.index ?? 0]
  return event?.main ? [...at, 'date'] : at
}
