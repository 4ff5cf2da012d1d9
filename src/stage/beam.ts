/** A closed shape as a flat list x, y, x, y …; its first point is the step, the others are its base. Empty: none. */
export type Polygon = readonly number[]

/**
 * The beam on its way from one event's shapes to another's, `share` from 0 to 1; at 1 it is `to` itself.
 * A shape that only one of them has grows out of, or shrinks into, an edge of the other's first one, left or right as
 * it lies beside the first one of its own.
 */
export function mixBeams(from: readonly Polygon[], to: readonly Polygon[], share: number): readonly Polygon[] {
  if (share >= 1) return to
  const count = Math.max(from.length, to.length)
  return Array.from({ length: count }, (_, i) => {
    const start = from[i] ?? []
    const end = to[i] ?? []
    if (start.length === 0 && end.length === 0) return []
    if (start.length === 0) return mixPolygons(edgeOf(from[0], isLeft(end, to[0])), end, share)
    if (end.length === 0) return mixPolygons(start, edgeOf(to[0], isLeft(start, from[0])), share)
    return mixPolygons(start, end, share)
  })
}

/** SVG path data. The base is left open: a stroke draws the two edges of the beam, not its foot. */
export function stringifyPath(polygon: Polygon): string {
  const points = pointsOf(polygon)
  const [step, first, ...others] = points
  if (!step || !first) return ''
  return [`M${first}`, `L${step}`, ...others.reverse().map((point) => `L${point}`)].join('')
}

function mixPolygons(from: Polygon, to: Polygon, share: number): Polygon {
  const length = Math.max(from.length, to.length)
  return Array.from({ length }, (_, i) => {
    const start = coordinate(from, i)
    return start + (coordinate(to, i) - start) * share
  })
}

/** The coordinate at `i`; behind the last point that point again. */
function coordinate(polygon: Polygon, i: number): number {
  return polygon[i] ?? polygon[polygon.length - 2 + (i % 2)] ?? 0
}

/** One edge of a beam, from its step to the left or the right end of its foot. */
function edgeOf(beam: Polygon = [], left: boolean): Polygon {
  return [...beam.slice(0, 2), ...(left ? beam.slice(2, 4) : beam.slice(-2))]
}

function isLeft(shape: Polygon, first: Polygon = []): boolean {
  return footMiddle(shape) < footMiddle(first)
}

/** Mean x of a shape's points but for the step. */
function footMiddle(shape: Polygon): number {
  const foot = shape.filter((_, i) => i >= 2 && i % 2 === 0)
  return foot.reduce((sum, x) => sum + x, 0) / Math.max(1, foot.length)
}

function pointsOf(polygon: Polygon): string[] {
  const points: string[] = []
  for (let i = 0; i + 1 < polygon.length; i += 2) points.push(`${round(polygon[i])} ${round(polygon[i + 1])}`)
  return points
}

function round(value = 0): number {
  return Math.round(value * 100) / 100
}
