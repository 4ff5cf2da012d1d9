import type { Place } from '../../chronology/timeline/timeline.ts'
import type { Measure } from '../fit/measure.ts'
import type { Atlas } from './atlas.ts'
import { boxAround, type Point } from './box.ts'
import { type Dot, placeDots } from './dots.ts'
import type { Ground } from './ground.ts'
import { type Hatched, isTiny, placeInside, resolveHatched, TINY_RING_PX } from './hatch.ts'
import type { PlacedLabel } from './label.ts'
import { curveLeg, type Leg, pairsOf, traceLeg } from './route.ts'
import { boxOfDot, type Scene } from './scene.ts'
import { isSamePlace, type MapSpec } from './spec.ts'

/** What is told on a map: places, countries in a place's stead, and the way. */
export interface Marks {
  readonly dots: readonly Dot[]
  readonly countries: readonly Country[]
  readonly legs: readonly Leg[]
}

/** A hatched country; `inside` is `null` where its name has no room in it. */
export interface Country extends Hatched {
  readonly inside: PlacedLabel | null
}

const MARGIN_PX = 5
/** What lies over the title's map at its top, from x 505: the marking. */
const MARKING = { fromPx: 505, heightPx: 36 }
/** The title's edge beside the text fades into the ground. */
export const FADE_PX = 96

export function resolveMarks(spec: MapSpec, ground: Ground, atlas: Atlas, measure: Measure): Marks {
  const dots = placeDots(spec, ground.view)
  const circles = pairsOf(spec.route).flatMap(([{ at: from }, { at: to }]) =>
    from && to ? [traceLeg(from, to, ground.view)] : [],
  )
  const scene = resolveScene(spec, ground, { dots, countries: [], legs: circles })
  const countries = resolveHatched(spec, ground.view, atlas, measure).map((country): Country => {
    const from = cameFrom(country.place, spec, dots)
    return { ...country, inside: placeInside(country, scene, from?.at ?? null) ?? null }
  })
  return { dots, countries, legs: [...circles, ...curvesOf(spec, { dots, countries }, scene)] }
}

/** What names have to keep clear of. */
export function resolveScene(
  spec: MapSpec,
  { landMask, lineMask, globe }: Ground,
  { dots, countries, legs }: Marks,
): Scene {
  const isTitle = spec.kind === 'title'
  const over = { left: MARKING.fromPx, top: 0, right: spec.widthPx, bottom: MARKING.heightPx }
  const mirrored = { ...over, left: 0, right: spec.widthPx - MARKING.fromPx }
  const [left, right] = isTitle ? (spec.isRtl ? [MARGIN_PX, FADE_PX] : [FADE_PX, MARGIN_PX]) : [MARGIN_PX, MARGIN_PX]
  return {
    frame: {
      left,
      top: MARGIN_PX,
      right: spec.widthPx - right,
      bottom: spec.heightPx - MARGIN_PX,
    },
    taken: [
      ...dots.map(({ at, radiusPx, ringPx }) => boxOfDot(at, radiusPx, ringPx)),
      ...countries.map(({ inside, middle }) => inside?.box ?? boxAround(middle, TINY_RING_PX)),
      ...(isTitle ? [spec.isRtl ? mirrored : over] : []),
    ],
    route: legs.flatMap(({ along }) => along),
    land: landMask,
    globe: globe?.mask ?? null,
    lines: lineMask,
  }
}

function curvesOf(spec: MapSpec, { dots, countries }: Omit<Marks, 'legs'>, { frame }: Scene): Leg[] {
  return pairsOf(spec.route).flatMap(([from, to]) => {
    const inwards = to.at === null
    const [dot, country] = [
      findDot(inwards ? from : to, dots),
      countries.find(({ place }) => isSamePlace(place, inwards ? to : from)),
    ]
    if (!dot || !country || (from.at === null) === inwards) return []
    const target = country.inside?.box ?? boxAround(country.middle, isTiny(country) ? TINY_RING_PX : 0)
    return curveLeg(dot, target, { inwards, frame }) ?? []
  })
}

function cameFrom(place: Place, { route }: MapSpec, dots: readonly Dot[]): { readonly at: Point } | undefined {
  const pair = pairsOf(route).find((places) => places.some((other) => isSamePlace(other, place)))
  return pair?.flatMap((other) => findDot(other, dots) ?? [])[0]
}

function findDot(place: Place, dots: readonly Dot[]): Dot | undefined {
  return dots.find((dot) => isSamePlace(dot.place, place))
}
