import { rectPath } from '../marks/path.ts'
import { perObject } from '../per-object.ts'
import { coverage, dayTicks, DENSE_HALF, stepTicks } from './dense.ts'
import type { RailPlan } from './plan.ts'

/** One tick or run of spans: the event it stands for, and how far it reaches, px. */
interface Cell {
  readonly index: number
  readonly x0: number
  readonly x1: number
}

/** Cells of one height, from left to right. */
interface Layer {
  readonly y: number
  readonly half: number
  readonly cells: readonly Cell[]
}

/** Half of the strokes that `rail.css` gives to steps and days that lie behind, px. */
const STEP_STROKE = 1
const DAY_STROKE = 0.7
/** Room above and below, so that no edge is cut where it is smoothed, px. */
const ROOM = 0.5

/**
 * The path of rectangles that hold all ticks and spans before event `end` and none of the others: one for each layer,
 * and more only where the dates do not come in the order of the steps. They do not overlap.
 */
export function pastPath(plan: RailPlan, end: number): string {
  return layersOf(plan)
    .flatMap(({ y, half, cells }) =>
      pastRanges(cells, end).map(([from, to]) => rectPath(from, y - half, to - from, 2 * half)),
    )
    .join('')
}

const layersOf = perObject((plan: RailPlan): readonly Layer[] => {
  const { frame, lanes } = plan
  const field = { spans: plan.spans, left: frame.left, right: frame.right }
  const [dayY = 0, spanY = 0] = lanes.middles
  const ticks = (all: readonly { readonly index: number; readonly x: number }[], half: number) =>
    all.map(({ index, x }) => ({ index, x0: x - half, x1: x + half }))
  return [
    layer(ticks(stepTicks(plan), STEP_STROKE), frame.chainY, DENSE_HALF.step),
    layer(ticks(dayTicks(field), DAY_STROKE), dayY, DENSE_HALF.day),
    layer(coverage(field), spanY, DENSE_HALF.span),
  ]
})

function layer(cells: readonly Cell[], y: number, half: number): Layer {
  return { y, half: half + ROOM, cells: cells.toSorted((a, b) => a.x0 - b.x0) }
}

function pastRanges(cells: readonly Cell[], end: number): (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let open: [number, number] | null = null
  for (const { index, x0, x1 } of cells) {
    if (index >= end) {
      open = null
    } else if (open !== null) {
      open[1] = Math.max(open[1], x1)
    } else {
      open = [Math.max(x0, ranges.at(-1)?.[1] ?? -Infinity), x1]
      ranges.push(open)
    }
  }
  return ranges.filter(([from, to]) => to > from)
}
