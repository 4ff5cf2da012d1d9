import type { Topology } from 'topojson-specification'
import { type Bounds, boundsAround, type Cap, capOfBounds } from './sphere.ts'

/** The arcs of a topology, one after another, in degrees: what outlines are put together from. */
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

/** Reads each position once, and makes no object of any. */
export function decodeArcs({ arcs, transform }: Topology): Arcs {
  const count = arcs.reduce((sum, arc) => sum + arc.length, 0)
  const [lons, lats] = [new Float64Array(count), new Float64Array(count)]
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] }
  let end = 0
  const stretches = arcs.map((arc) => {
    const start = end
    let [x, y] = [0, 0]
    for (const [first = 0, second = 0] of arc) {
      // With a transform a position is its distance from the one before.
      x = transform ? x + first : first
      y = transform ? y + second : second
      lons[end] = x * scale[0] + translate[0]
      lats[end] = y * scale[1] + translate[1]
      end++
    }
    return stretchesOf(lons, lats, [start, end - 1])
  })
  return { lons, lats, stretches }
}

/** Of positions `start` to `last`, inclusive. */
function stretchesOf(lons: Float64Array, lats: Float64Array, [start, last]: readonly [number, number]): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = start; from < last; from += STRETCH_LENGTH) {
    const to = Math.min(from + STRETCH_LENGTH, last)
    const bounds = boundsAround(lons.subarray(from, to + 1), lats.subarray(from, to + 1))
    stretches.push({ from, to, bounds, cap: capOfBounds(bounds) })
  }
  return stretches
}
