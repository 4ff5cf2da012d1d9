import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Lane } from '../../chronology/timeline/timeline.ts'
import type { MarkSpan } from '../marks/form.ts'

/** Which lane each event's mark stands in, from 0 at the top. */
export interface Placement {
  readonly laneCount: number
  readonly lanes: readonly number[]
  /** What each lane holds, where the lanes are the list's own; else empty. */
  readonly names: readonly string[]
}

/** Marks nearer than this in one lane would run together, px. */
const CLEARANCE = 4
/** A mark is at least this wide, px. */
const NARROWEST = 6

/** By the list's own lanes where it has two or three and every event is in one; else each mark in the first lane with room. */
export function placeMarks(
  chronology: Chronology,
  spans: readonly (readonly MarkSpan[])[],
  { byLane, mostLanes }: { readonly byLane: boolean; readonly mostLanes: number },
): Placement {
  const own = byLane ? ownLanes(chronology) : null
  if (own !== null) {
    const lanes = chronology.events.map(({ event }) =>
      Math.max(
        0,
        own.findIndex((lane) => lane.id === event.lane?.id),
      ),
    )
    return { laneCount: own.length, lanes, names: own.map((lane) => lane.name) }
  }
  const lanes = firstFit(spans.map(extent), mostLanes)
  return { laneCount: Math.max(1, ...lanes.map((lane) => lane + 1)), lanes, names: [] }
}

/** The lanes in use, in the list's order; `null` where they are not two or three, or an event is in none. */
function ownLanes({ timeline, events }: Chronology): readonly Lane[] | null {
  const used = timeline.lanes.filter((lane) => events.some(({ event }) => event.lane?.id === lane.id))
  const all = events.every(({ event }) => event.lane !== null)
  return all && (used.length === 2 || used.length === 3) ? used : null
}

/** The first lane in which nothing is in the way; the one that is free soonest where all are full. */
export function firstFit(extents: readonly (readonly [number, number])[], mostLanes: number): readonly number[] {
  const taken: [number, number][][] = Array.from({ length: mostLanes }, () => [])
  return extents.map(([start, end]) => {
    const middle = (start + end) / 2
    const half = Math.max(NARROWEST, end - start) / 2 + CLEARANCE / 2
    const [from, to] = [middle - half, middle + half]
    const overlap = taken.map((lane) =>
      lane.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0),
    )
    const lane = overlap.indexOf(Math.min(...overlap))
    taken[lane]?.push([from, to])
    return lane
  })
}

/** What the sign of a doubted date takes beside its mark, px. */
const DOUBT = 10

/** From the first to the last px of all of an event's marks and their signs. */
export function extent(spans: readonly MarkSpan[]): readonly [number, number] {
  const isBefore = ({ form }: MarkSpan) => form === 'open-end'
  const room = (span: MarkSpan, before: boolean) => (span.isDoubted && isBefore(span) === before ? DOUBT : 0)
  return [
    Math.min(...spans.map((span) => span.x0 - room(span, true))),
    Math.max(...spans.map((span) => span.x1 + room(span, false))),
  ]
}
