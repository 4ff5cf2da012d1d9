import type { Place } from '../../chronology/timeline/timeline.ts'
import type { Point } from './box.ts'
import { distinctPlaces, isSamePlace, type MapSpec } from './spec.ts'
import { pointOf, type View } from './view.ts'

/** A place with a point, as drawn. */
export interface Dot {
  readonly place: Place
  readonly at: Point
  /** In question (red), or there to help (ink). */
  readonly isFocus: boolean
  readonly radiusPx: number
  /** Of the ring round the one place in question; `null` where there is none. */
  readonly ringPx: number | null
}

const RING_PX = 13
/** A ring needs this much room round it. */
const RING_ROOM_PX = 24

/**
 * The places that have a point, each once, those in question last so that they lie on top. On the title the ends of
 * the route are in question too.
 */
export function placeDots(spec: MapSpec, view: View): Dot[] {
  const ends = spec.kind === 'title' ? [spec.route[0], spec.route.at(-1)] : []
  const inQuestion = distinctPlaces([...spec.focus, ...ends.flatMap((place) => place ?? [])])
  const others = distinctPlaces([...spec.route, ...spec.also]).filter(
    (place) => !inQuestion.some((one) => isSamePlace(one, place)),
  )
  const size = spec.kind === 'title' ? 6 : 5
  const dots = [
    ...others.map((place) => ({ place, isFocus: false })),
    ...inQuestion.map((place) => ({ place, isFocus: true })),
  ]
  const drawn = dots.flatMap(({ place, isFocus }): Dot[] => {
    const at = place.at && pointOf(view, place.at)
    return at ? [{ place, at, isFocus, radiusPx: isFocus ? size : 4, ringPx: null }] : []
  })
  return drawn.map((dot) => (hasRing(dot, drawn, spec) ? { ...dot, ringPx: RING_PX } : dot))
}

/** A ring finds the place where no route leads to it. */
function hasRing(dot: Dot, dots: readonly Dot[], spec: MapSpec): boolean {
  if (spec.kind === 'title' || spec.route.length > 1 || !dot.isFocus) return false
  const others = dots.filter((other) => other !== dot)
  return others.every(({ at: [x, y] }) => Math.hypot(x - dot.at[0], y - dot.at[1]) > RING_ROOM_PX)
}
