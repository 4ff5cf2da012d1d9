import type { AtlasShapes } from './atlas.ts'
import { type Bounds, boundsAround, type Cap, capOfBounds } from './sphere.ts'

/** The arcs of an atlas, one after another, in degrees: what outlines are put together from. */
export interface Arcs {
  readonly lons: Float64Array
  readonly lats: Float64Array
  /** Of each arc, in its own order. */
  readonly stretches: readonly (readonly Stretch[])[]
}

/** Positions `from` to `to` of the arcs, both inclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly bounds: Bounds
  readonly cap: Cap
}

const STRETCH_LENGTH = 32

export function decodeArcs({ xs, ys, starts, scale, translate }: AtlasShapes): Arcs {
  const lons = degreesOf(xs, scale[0], translate[0])
  const lats = degreesOf(ys, scale[1], translate[1])
  const stretches = Array.from(starts.subarray(1), (end, n) => stretchesOf(lons, lats, [starts[n] ?? 0, end - 1]))
  return { lons, lats, stretches }
}

function degreesOf(steps: Int32Array, scale: number, translate: number): Float64Array {
  const degrees = new Float64Array(steps.length)
  for (let n = 0; n < steps.length; n++) degrees[n] = (steps[n] ?? 0) * scale + translate
  return degrees
}

/** Of positions `start` to `last`, inclusive. */
function stretchesOf(lons: Float64Array, lats: Float64Array, [start, last]: readonly [number, number]): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = start; from < last; from += STRETCH_LENGTH) {
    const to = Math.min(from + STRETCH_LENGTH, last)
    const bounds = boundsAround(lons, lats, [from, to])
    stretches.push({ from, to, bounds, cap: capOfBounds(bounds) })
  }
  return stretches
}
