import type { Command, Point } from '../drawingml/path.ts'
import type { Gradient } from './gradient.ts'
import { opacityAt } from './gradient.ts'

/** Pieces of a path that are equally opaque. */
export interface EvenPiece {
  readonly opacity: number
  readonly path: readonly Command[]
}

/** Steps in which a line fades from one stop to the next. */
const STEPS = 8

/**
 * A line that fades, in pieces of one opacity each: few readers of presentations know lines that fade. Its curves are
 * taken for straight.
 */
export function evenPieces(
  path: readonly Command[],
  { stops }: Gradient,
  [x0, x1]: readonly [number, number],
): readonly EvenPiece[] {
  const cuts = cutsOf(stops.map(({ offset }) => offset)).map((offset) => x0 + offset * (x1 - x0))
  const byOpacity = new Map<number, Command[]>()
  for (const [from, to] of segments(path)) {
    for (const [start, end] of pieces(from, to, cuts)) {
      const middle = ((start[0] + end[0]) / 2 - x0) / Math.max(0.01, x1 - x0)
      const opacity = Math.round(opacityAt(stops, middle) * 20) / 20
      const known = byOpacity.get(opacity) ?? []
      byOpacity.set(opacity, [...known, { kind: 'move', to: start }, { kind: 'line', to: end }])
    }
  }
  return [...byOpacity].flatMap(([opacity, path]) => (opacity === 0 ? [] : [{ opacity, path }]))
}

function cutsOf(offsets: readonly number[]): readonly number[] {
  return offsets.slice(1).flatMap((offset, n) => {
    const before = offsets[n] ?? 0
    return Array.from({ length: STEPS }, (_, step) => before + ((offset - before) * (step + 1)) / STEPS)
  })
}

function segments(path: readonly Command[]): (readonly [Point, Point])[] {
  const found: (readonly [Point, Point])[] = []
  let [at, start]: readonly Point[] = [
    [0, 0],
    [0, 0],
  ]
  for (const command of path) {
    const to = command.kind === 'close' ? start : command.to
    if (at !== undefined && to !== undefined && command.kind !== 'move') found.push([at, to])
    if (command.kind === 'move') start = to
    at = to
  }
  return found
}

/** A straight line cut where it crosses one of these x. */
function pieces(from: Point, to: Point, cuts: readonly number[]): (readonly [Point, Point])[] {
  const [low, high] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const inside = cuts.filter((x) => x > low && x < high)
  const at = (x: number): Point => [x, from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1])]
  const points = [from, ...(from[0] < to[0] ? inside : inside.toReversed()).map(at), to]
  return points.slice(1).map((point, n) => [points[n] ?? from, point])
}
