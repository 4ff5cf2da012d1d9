import type { Place } from '../../chronology/timeline/timeline.ts'
import { type Box, centreOfBox, grow, holds, type Point } from './box.ts'
import { alongLine } from './scene.ts'
import { isSamePlace } from './spec.ts'
import { pathData, trace } from './trace.ts'
import type { View } from './view.ts'

/** One leg of a route. */
export interface Leg {
  /** SVG path data. */
  readonly path: string
  /** Path data of its head; `null` where the leg ends at a point. */
  readonly head: string | null
  /** Points along it, a few pixels apart. */
  readonly along: readonly Point[]
  readonly isVague: boolean
}

const SAMPLE_PX = 3
const HEAD_PX = 16
const HEAD_RAD = 0.46
const CLEAR_PX = 12
/** A shorter curve is only a head. */
const SHORTEST_PX = 28
/** How far the curve leaves the straight line: of its length, to the north where there is room. */
const BENDS = [0.3, 0.2, 0.12, -0.12, -0.2, 0]

/** The great circle between two places; straight legs are told from vague ones by having two points. */
export function traceLeg(from: readonly [number, number], to: readonly [number, number], view: View): Leg {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [from[1], from[0]],
      [to[1], to[0]],
    ],
  }
  const traced = trace(line, view)
  return {
    path: pathData(traced),
    head: null,
    along: traced.lines.flatMap((points) => alongLine(points, SAMPLE_PX)),
    isVague: false,
  }
}

/**
 * A dashed curve from a point to the name of a country, or from the name to a point: the direction is known, the
 * point is not. `null` where there is no room for it.
 */
export function curveLeg(
  { at, radiusPx }: { readonly at: Point; readonly radiusPx: number },
  target: Box,
  { inwards, frame }: { readonly inwards: boolean; readonly frame: Box },
): Leg | null {
  const edge = edgeOf(target, at)
  const distance = Math.hypot(edge[0] - at[0], edge[1] - at[1])
  if (distance < SHORTEST_PX) return null
  const curves = BENDS.map((bend) => curve(at, edge, bend))
  const bent =
    curves.find((candidate) => samples(candidate).every((point) => holds(frame, point))) ?? curve(at, edge, 0)
  const [start, control, end] = inwards ? bent : shortened(bent, radiusPx + 4).toReversed()
  if (!start || !control || !end) return null
  const along = samples([start, control, end])
  return { path: `M${xy(start)}Q${xy(control)} ${xy(end)}`, head: headOf(along, end), along, isVague: true }
}

/** Consecutive places of a route, without stops on one spot. */
export function pairsOf(route: readonly Place[]): (readonly [Place, Place])[] {
  return route.slice(1).flatMap((to, n) => {
    const from = route[n]
    const same = from?.at && to.at && from.at[0] === to.at[0] && from.at[1] === to.at[1]
    return from && !isSamePlace(from, to) && !same ? [[from, to] as const] : []
  })
}

type Curve = readonly [Point, Point, Point]

/** It leaves steeply and comes in straight. */
function curve(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const up = dx > 0 ? 1 : -1
  const control: Point = [from[0] + 0.38 * dx + bend * dy * up, from[1] + 0.38 * dy - bend * dx * up]
  return [from, control, to]
}

function samples([[ax, ay], [bx, by], [cx, cy]]: Curve): Point[] {
  const steps = Math.max(8, Math.ceil((Math.hypot(bx - ax, by - ay) + Math.hypot(cx - bx, cy - by)) / SAMPLE_PX))
  return Array.from({ length: steps + 1 }, (_, n): Point => {
    const t = n / steps
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    return [a * ax + b * bx + c * cx, a * ay + b * by + c * cy]
  })
}

/** Cut off at its start, so that a head there does not lie on the dot. */
function shortened([from, control, to]: Curve, byPx: number): Point[] {
  const length = Math.max(1, Math.hypot(control[0] - from[0], control[1] - from[1]))
  const part = Math.min(1, byPx / length)
  return [[from[0] + (control[0] - from[0]) * part, from[1] + (control[1] - from[1]) * part], control, to]
}

function headOf(along: readonly Point[], end: Point): string {
  const before = along.at(-4) ?? along[0] ?? end
  const back = Math.atan2(before[1] - end[1], before[0] - end[0])
  const arm = (turn: number): string =>
    xy([end[0] + HEAD_PX * Math.cos(back + turn), end[1] + HEAD_PX * Math.sin(back + turn)])
  return `M${arm(HEAD_RAD)}L${xy(end)}L${arm(-HEAD_RAD)}`
}

/** Where the way from a point to the middle of a box ends, a little before the box. */
function edgeOf(box: Box, from: Point): Point {
  const near = grow(box, CLEAR_PX)
  const line = alongLine([from, centreOfBox(box)], 1)
  return line.find((point) => holds(near, point)) ?? centreOfBox(box)
}

function xy([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
