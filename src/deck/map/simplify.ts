import type { Point } from './box.ts'

/** A point that lies nearer to the line without it is left out. */
const TOLERANCE_PX = 0.5

/** Douglas and Peucker's rule: the ends and every point that the line needs. */
export function simplifyLine(points: readonly Point[]): Point[] {
  const kept = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch
    const farthest = findFarthest(points, from, to)
    if (farthest === undefined) continue
    kept.add(farthest)
    open.push([from, farthest], [farthest, to])
  }
  return points.filter((_, index) => kept.has(index))
}

/** The same for a ring, whose first point is not repeated at its end. */
export function simplifyRing(points: readonly Point[]): Point[] {
  const [first] = points
  if (!first) return []
  const distances = points.map((point) => Math.hypot(point[0] - first[0], point[1] - first[1]))
  const opposite = distances.indexOf(distances.reduce((a, b) => Math.max(a, b), 0))
  const there = simplifyLine(points.slice(0, opposite + 1))
  const back = simplifyLine([...points.slice(opposite), first])
  return [...there, ...back.slice(1, -1)]
}

function findFarthest(points: readonly Point[], from: number, to: number): number | undefined {
  const [a, b] = [points[from], points[to]]
  if (!a || !b) return undefined
  let [farthest, distance] = [from, TOLERANCE_PX]
  for (let index = from + 1; index < to; index++) {
    const point = points[index]
    const off = point ? distanceToLine(point, a, b) : 0
    if (off > distance) [farthest, distance] = [index, off]
  }
  return farthest === from ? undefined : farthest
}

/** To the stretch between `a` and `b`, not to its extension. */
function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const lengthSquared = dx * dx + dy * dy
  const along = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / lengthSquared))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
