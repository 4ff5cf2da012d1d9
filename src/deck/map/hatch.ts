import type { Place } from '../../chronology/timeline/timeline.ts'
import type { Measure } from '../fit/measure.ts'
import { wordsOf } from '../words/words.ts'
import type { Atlas } from './atlas.ts'
import { type Box, boxOf, holds, type Point } from './box.ts'
import { findRoom } from './country-labels.ts'
import { findCountryOf } from './country-names.ts'
import { type Label, makeLabel, type PlacedLabel, NAME_PX } from './label.ts'
import { countryAtHand, traceCountry } from './land.ts'
import { type Mask, middleOfMask, rasterize } from './mask.ts'
import type { Scene } from './scene.ts'
import { areaSrOf, positionsOf } from './shapes.ts'
import { hatchedPlaces, isCountry, isSamePlace, type MapSpec } from './spec.ts'
import { capOf, latLonOf, vectorOf } from './sphere.ts'
import type { Trace } from './trace.ts'
import { pointOf, type View } from './view.ts'

/** A country that stands for a place whose point nobody gives. */
export interface Hatched {
  readonly place: Place
  readonly atlasName: string
  readonly shape: Trace
  readonly mask: Mask
  /** The middle of what is seen of it. */
  readonly middle: Point
  /** Of what is seen of it. */
  readonly box: Box
  readonly label: Label
}

/** Across the lines. */
const HATCH_PX = 8
const TINY_PX = 12
export const TINY_RING_PX = 9
/** The name stands this far off the middle, on the side away from where the route comes in. */
const ASIDE_PX = 36
/** How much of the label must lie in its country, the first that can be had. */
const INSIDE = [1, 0.92, 0.75]

/** The countries to hatch, as far as they are in the view. */
export function resolveHatched(spec: MapSpec, view: View, atlas: Atlas, measure: Measure): Hatched[] {
  return hatchedPlaces(spec).flatMap((place): Hatched[] => {
    const atlasName = findCountryOf(place.name, place.country, spec.lang)
    if (atlasName === undefined) return []
    const shape = traceCountry(atlas, view, atlasName)
    const mask = rasterize(shape.rings, view.widthPx, view.heightPx)
    const middle = middleOfMask(mask) ?? pointOfCountry(atlas, view, atlasName)
    if (!middle) return []
    const box = boxOf([middle, ...shape.rings.flat()])
    return [{ place, atlasName, shape, mask, middle, box, label: labelOf(place, spec, measure) }]
  })
}

/** Whether a country is too small to be seen hatched; a dashed ring then shows where it is. */
export function isTiny({ box }: Hatched): boolean {
  return Math.max(box.right - box.left, box.bottom - box.top) < TINY_PX
}

/** Where a country is that is too small for the map's grid; `null` where it is not in the frame. */
function pointOfCountry(atlas: Atlas, view: View, atlasName: string): Point | null {
  const [largest] = countryAtHand(atlas, atlasName).toSorted((a, b) => areaSrOf(b) - areaSrOf(a))
  const outline = largest ? (positionsOf(largest)[0] ?? []) : []
  const point = largest ? pointOf(view, latLonOf(capOf(outline.map(vectorOf)).axis)) : null
  const frame = { left: 0, top: 0, right: view.widthPx, bottom: view.heightPx }
  return point && holds(frame, point) ? point : null
}

/** The label inside its country; `undefined` where there is no room. `from`: where the route comes in, if one does. */
export function placeInside(
  { label, mask, middle }: Hatched,
  scene: Scene,
  from: Point | null,
): PlacedLabel | undefined {
  const box = findRoom(label, { mask, target: from ? aside(middle, from) : middle, inside: INSIDE }, scene)
  return box && { ...label, box, leader: null, under: 'land' }
}

/** Slanted lines over a box, as SVG path data; they keep step over the whole map. */
export function hatchLines({ left, top, right, bottom }: Box): string {
  const step = HATCH_PX * Math.SQRT2
  const first = Math.ceil((left + top) / step)
  const count = Math.max(0, Math.floor((right + bottom) / step) - first + 1)
  const lines = Array.from({ length: count }, (_, n) => {
    const sum = (first + n) * step
    const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)]
    return to - from < 1 ? '' : `M${short(from)} ${short(sum - from)}L${short(to)} ${short(sum - to)}`
  })
  return lines.join('')
}

function labelOf(place: Place, spec: MapSpec, measure: Measure): Label {
  const words = wordsOf(spec.lang).map
  const note = isCountry(place, spec.lang) ? words.cityNotNamed : words.somewhereIn(place.country ?? '')
  const isFocus = spec.focus.some((other) => isSamePlace(other, place))
  return makeLabel(
    [
      { text: place.name, weight: 'name' },
      { text: note, weight: 'note' },
    ],
    { isFocus, sizePx: NAME_PX, widestPx: spec.widthPx - 24 },
    measure,
  )
}

function aside([x, y]: Point, [fromX, fromY]: Point): Point {
  const distance = Math.max(1, Math.hypot(x - fromX, y - fromY))
  return [x + ((x - fromX) / distance) * ASIDE_PX, y + ((y - fromY) / distance) * ASIDE_PX]
}

function short(px: number): string {
  return String(Math.round(px * 10) / 10)
}
