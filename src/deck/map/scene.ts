import { type Box, boxAround, boxesMeet, grow, holds, isWithin, type Point } from './box.ts'
import type { Under } from './label.ts'
import { type Mask, shareOf } from './mask.ts'

/** What a label has to keep clear of. */
export interface Scene {
  /** Labels stay inside. */
  readonly frame: Box
  /** Dots, rings, the scale bar, and what lies over the map. */
  readonly taken: readonly Box[]
  /** Points along the route, a few pixels apart. */
  readonly route: readonly Point[]
  readonly land: Mask
  /** `null`: the Earth fills the frame. */
  readonly globe: Mask | null
  /** Coasts and borders. */
  readonly lines: Mask
}

const ROUTE_GAP_PX = 4
/** What it costs to lie on a dot. */
export const HIDING = 400
/** A name over a coast or a border is harder to read, the more of it there is. */
const LINES_COST = 100
/** Near another dot a name may be read as that one's. */
const DOUBT_PX = 7

/** What it costs to put a label here: 0 on clear ground, more than a hundred where it can hardly be read. */
export function costOf(scene: Scene, box: Box): number {
  const outside = isWithin(box, scene.frame) ? 0 : 4000
  const hidden = scene.taken.filter((taken) => boxesMeet(box, taken)).length * HIDING
  const near = grow(box, ROUTE_GAP_PX)
  const doubt = scene.taken.filter((taken) => boxesMeet(grow(box, DOUBT_PX), taken)).length * 10
  const crossed = scene.route.filter((point) => holds(near, point)).length
  return outside + hidden + doubt + (crossed > 0 ? 150 + 10 * crossed : 0) + LINES_COST * shareOf(scene.lines, near)
}

/** What most of a box lies over. */
export function underOf({ land, globe }: Pick<Scene, 'land' | 'globe'>, box: Box): Under {
  if (shareOf(land, box) >= 0.5) return 'land'
  return globe && shareOf(globe, box) < 0.5 ? 'ground' : 'sea'
}

/** Points along a line, at most `stepPx` apart. */
export function alongLine(line: readonly Point[], stepPx: number): Point[] {
  return line.flatMap(([x, y], n) => {
    const [nextX, nextY] = line[n + 1] ?? [x, y]
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / stepPx))
    return Array.from({ length: steps }, (_, k): Point => [
      x + ((nextX - x) * k) / steps,
      y + ((nextY - y) * k) / steps,
    ])
  })
}

export function boxOfDot(at: Point, radiusPx: number, ringPx: number | null): Box {
  return boxAround(at, (ringPx ?? radiusPx) + 2)
}
