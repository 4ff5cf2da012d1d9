import { compareDays } from '../edtf/index.ts'
import type { Edge, Graph } from './graph.ts'
import { endsBefore, UNLIMITED, type Compare, type Range } from './range.ts'
import { CLOCKS, compareSeconds, hullOf, isTimed, secondsOn, type Reach } from './reach.ts'

/** The events of a chain of statements, from one that begins to one that ends before that. Indices in the list. */
export type Clash = readonly number[]

/**
 * Where main dates contradict what is stated. A date that clashes with what comes before it is named once, with the
 * chain that leads to it, and then taken as it is: one wrong date among many right ones gives one clash. `order` is
 * topological. Linear in events and constraints, but for the length of the chains found.
 */
export function findClashes(reaches: readonly Reach[], graph: Graph, order: readonly number[]): readonly Clash[] {
  const days = reaches.map(hullOf)
  const timed = reaches.map((reach) => isTimed(reach, 'known'))
  const along = { graph, order }
  const hasTimes = timed.some(Boolean)
  const only = (ofTimes: boolean) => days.map((range, index) => (timed[index] === ofTimes ? range : UNLIMITED))
  // Two times whose zones are known are told apart by their seconds alone, whatever their days as written say.
  const pairs = hasTimes
    ? [
        [only(false), only(false)],
        [only(false), only(true)],
        [only(true), only(false)],
      ]
    : [[days, days]]
  const found = [
    ...pairs.flatMap(([starts = [], ends = []]) => clashesOn(starts, ends, { ...along, compare: compareDays })),
    ...CLOCKS.flatMap((clock) => {
      const seconds = reaches.map((reach) => secondsOn(reach, clock))
      return clashesOn(seconds, seconds, { ...along, compare: compareSeconds })
    }),
  ]
  const ends = (clash: Clash) => `${clash[0]} ${clash.at(-1)}`
  return [...new Map(found.toReversed().map((clash) => [ends(clash), clash])).values()].reverse()
}

interface Along<T> {
  readonly graph: Graph
  readonly order: readonly number[]
  readonly compare: Compare<T>
}

/** The start that an event hands on, and the event whose own it is. */
interface Handed<T> {
  readonly start: T
  readonly from: number | null
}

function clashesOn<T>(
  starts: readonly Range<T>[],
  ends: readonly Range<T>[],
  { graph, order, compare }: Along<T>,
): readonly Clash[] {
  const handed: (Handed<T> | null)[] = starts.map(() => null)
  const clashes: Clash[] = []
  for (const index of order) {
    const before = latestStart(graph.into[index] ?? [], handed, compare)
    const isClash = before !== null && endsBefore(ends[index]?.latest ?? null, before.start, compare)
    if (isClash) clashes.push([...pathTo(before.from, handed), index])
    handed[index] = tighter(starts[index]?.earliest ?? null, isClash ? null : before, compare)
  }
  return clashes
}

/** What an event hands on: its own start, or a later one that was handed to it. */
function tighter<T>(own: T | null, before: Handed<T> | null, compare: Compare<T>): Handed<T> | null {
  if (own === null) return before
  return before === null || compare(own, before.start) >= 0 ? { start: own, from: null } : before
}

function latestStart<T>(
  edges: readonly Edge[],
  handed: readonly (Handed<T> | null)[],
  compare: Compare<T>,
): { readonly start: T; readonly from: number } | null {
  let found: { readonly start: T; readonly from: number } | null = null
  for (const { from } of edges) {
    const start = handed[from]?.start
    if (start !== undefined && (found === null || compare(start, found.start) > 0)) found = { start, from }
  }
  return found
}

/** From the event whose own start it is, to the one that hands it on. */
function pathTo<T>(from: number, handed: readonly (Handed<T> | null)[]): number[] {
  const path: number[] = []
  for (let index: number | null = from; index !== null; index = handed[index]?.from ?? null) path.push(index)
  return path.reverse()
}
