import type { Reading, TimelineEvent } from '../timeline/timeline.ts'
import type { Graph } from './graph.ts'
import { narrow, type Line } from './narrow.ts'
import { reachOf, surelyBefore, type Reach } from './reach.ts'

/** A rival dating that cannot hold together with what is stated, whichever datings the other events have. */
export interface Exclusion {
  /** Index in the list. */
  readonly event: number
  /** Which of its other datings, from 0. */
  readonly other: number
  /** The events between the two that clash, in the order that is stated. */
  readonly chain: readonly number[]
}

export interface Excluded {
  readonly exclusions: readonly Exclusion[]
  /** By event: what its datings reach without those that are excluded. */
  readonly reaches: readonly Reach[]
}

/** What one exclusion leaves may exclude another; this often it is asked again. */
const MOST_ROUNDS = 8

/** Finds the rival datings that cannot hold. Main dates are taken to hold: their contradictions are errors. `lines` are those of `all`. */
export function excludeReadings(
  events: readonly TimelineEvent[],
  all: readonly Reach[],
  along: { readonly graph: Graph; readonly order: readonly number[]; readonly lines: readonly Line[] },
): Excluded {
  const rivals = events.flatMap(({ others }, event) => others.map((reading, other) => ({ event, other, reading })))
  const exclusions: Exclusion[] = []
  let reaches = all
  let left = rivals
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const lines = round === 0 ? along.lines : narrow(reaches, along.graph, along.order).lines
    const found = left.flatMap(({ event, other, reading }): Exclusion[] => {
      const chain = clash(event, reading, reaches, lines)
      return chain === null ? [] : [{ event, other, chain }]
    })
    if (found.length === 0) break
    exclusions.push(...found)
    const gone = new Set(exclusions.map(({ event, other }) => `${event} ${other}`))
    left = left.filter(({ event, other }) => !gone.has(`${event} ${other}`))
    reaches = remaining(events, reaches, exclusions)
  }
  return { exclusions: exclusions.sort((a, b) => a.event - b.event || a.other - b.other), reaches }
}

/** The chain that one dating clashes along, asked of each line and then of all datings of the event at its other end. */
function clash(
  event: number,
  reading: Reading,
  reaches: readonly Reach[],
  lines: readonly Line[],
): readonly number[] | null {
  const own = reachOf([reading])
  for (const line of lines) {
    const chain = line(event, own)
    if (chain === null) continue
    const isLast = chain.at(-1) === event
    const other = reaches[(isLast ? chain[0] : chain.at(-1)) ?? -1] ?? []
    if (isLast ? surelyBefore(own, other) : surelyBefore(other, own)) return chain
  }
  return null
}

function remaining(
  events: readonly TimelineEvent[],
  reaches: readonly Reach[],
  exclusions: readonly Exclusion[],
): readonly Reach[] {
  const gone = new Map<number, Set<number>>()
  for (const { event, other } of exclusions) gone.set(event, (gone.get(event) ?? new Set()).add(other))
  return reaches.map((reach, index) => {
    const [event, without] = [events[index], gone.get(index)]
    if (!event?.main || without === undefined) return reach
    return reachOf([event.main, ...event.others.filter((_, other) => !without.has(other))])
  })
}
