import type { MarkSpan } from '../marks/form.ts'
import type { RailPlan } from './plan.ts'

/** Marks by event, in order, on an axis of this many px. */
interface MarkField {
  readonly spans: readonly (readonly MarkSpan[])[]
  readonly left: number
  readonly right: number
}

/** Something that stands for one event or for all that would be drawn in the same place. */
interface Bucket {
  /** Index of the first event in it. */
  readonly index: number
  readonly x: number
}

export interface Run {
  readonly index: number
  readonly x0: number
  readonly x1: number
  /** How many spans lie over each other here; 4 stands for more. */
  readonly depth: number
}

/** Half the height of what stands for steps, exact days and spans, px. */
export const DENSE_HALF = { step: 6, day: 6.5, span: 3.2 } as const

/** Steps nearer than this are one tick, px. */
const STEP = 2
const MOST_DEPTH = 4

/** The steps as ticks: one each while they can be told apart. Never more than half of the rail's px. */
export function stepTicks({ xs }: RailPlan): readonly Bucket[] {
  return buckets(
    xs.map((x, index) => ({ index, x })),
    STEP,
  )
}

/** Exact days: one tick a px. */
export function dayTicks({ spans }: MarkField): readonly Bucket[] {
  const days = spans.flatMap(([main], index) => (main?.form === 'tick' ? { index, x: (main.x0 + main.x1) / 2 } : []))
  return buckets(days, 1)
}

function buckets(items: readonly Bucket[], step: number): readonly Bucket[] {
  const taken = new Set<number>()
  return items.filter(({ x }) => {
    const slot = Math.floor(x / step)
    if (taken.has(slot)) return false
    taken.add(slot)
    return true
  })
}

/** What the spans cover, px by px: runs of the same depth. Never more of them than px. */
export function coverage({ spans, left, right }: MarkField): readonly Run[] {
  const length = Math.round(right - left)
  const depth = new Uint32Array(length + 1)
  const first = new Float64Array(length).fill(Infinity)
  spans.forEach(([main], index) => {
    if (main === undefined || main.form === 'tick') return
    const from = Math.min(length - 1, Math.max(0, Math.round(main.x0 - left)))
    const to = Math.min(length, Math.max(from + 3, Math.round(main.x1 - left)))
    for (let at = from; at < to; at++) {
      depth[at] = (depth[at] ?? 0) + 1
      first[at] = Math.min(first[at] ?? Infinity, index)
    }
  })
  const runs: Run[] = []
  let start = 0
  for (let at = 1; at <= length; at++) {
    const isSame = at < length && depth[at] === depth[start] && first[at] === first[start]
    if (isSame) continue
    const deep = depth[start] ?? 0
    if (deep > 0)
      runs.push({ index: first[start] ?? 0, x0: left + start, x1: left + at, depth: Math.min(MOST_DEPTH, deep) })
    start = at
  }
  return runs
}

/**
 * The beams as a texture: a line from each step to the middle of its date. Where steps share a tick only its first and
 * last event have one, so there are never more lines than px.
 */
export function beamLines(plan: RailPlan): readonly (readonly [number, number])[] {
  const { xs, spans } = plan
  const starts = stepTicks(plan).map(({ index }) => index)
  const isDrawn = new Set(starts.flatMap((index, n) => [index, (starts[n + 1] ?? xs.length) - 1]))
  return [...isDrawn].map((index) => {
    const main = spans[index]?.[0]
    return [xs[index] ?? 0, main === undefined ? (xs[index] ?? 0) : (main.x0 + main.x1) / 2] as const
  })
}
