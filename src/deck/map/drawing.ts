import { geoGraticule } from 'd3-geo'
import type { Measure } from '../fit/measure.ts'
import type { Atlas } from './atlas.ts'
import { type Box, boxAround, grow, type Point } from './box.ts'
import type { Dot } from './dots.ts'
import { resolveGround } from './ground.ts'
import { isTiny } from './hatch.ts'
import type { PlacedLabel, Under } from './label.ts'
import { resolveMarks } from './marks.ts'
import { resolveNames } from './names.ts'
import type { Leg } from './route.ts'
import type { ScaleBar } from './scale-bar.tsx'
import { underOf } from './scene.ts'
import type { MapSpec } from './spec.ts'
import { pathData, trace } from './trace.ts'
import type { View } from './view.ts'

/** Everything on a map, in its place. Paths are SVG path data, sizes in pixels. */
export interface Drawing {
  readonly land: string
  /** Cuts through land that are to look like land. */
  readonly seams: string
  /** Empty on a map of one region. */
  readonly graticule: string
  /** The edge of the Earth; `null` where it is not in the frame. */
  readonly globe: string | null
  readonly borders: string
  readonly hatched: readonly { readonly shape: string; readonly box: Box }[]
  /** Rings round countries that are too small to be seen hatched. */
  readonly rings: readonly Point[]
  readonly legs: readonly Leg[]
  readonly dots: readonly (Dot & { readonly under: Under })[]
  /** Of the places. */
  readonly labels: readonly PlacedLabel[]
  readonly countryNames: readonly PlacedLabel[]
  readonly scaleBar: ScaleBar | null
  /** The frame without the places of the names: where lines may be drawn if letters have no edge of their own. */
  readonly clear: string
}

/** From this width on, the lines of the graticule help to see how the Earth is curved. */
const GRATICULE_KM = 4500
/** Between two lines of the graticule, at least. */
const GRATICULE_PX = 34

/** Resolves a map: what it shows, how large, and where each name stands. The same input gives the same drawing. */
export function resolveDrawing(spec: MapSpec, atlas: Atlas, measure: Measure): Drawing {
  const ground = resolveGround(spec, atlas)
  const { view, land } = ground
  const sides = { land: ground.landMask, globe: ground.globe?.mask ?? null }
  const marks = resolveMarks(spec, ground, atlas, measure)
  const names = resolveNames({ spec, ground, marks, atlas, measure })
  return {
    land: pathData(land),
    seams: pathData(ground.seams),
    graticule: graticuleOf(view),
    globe: ground.globe && pathData(ground.globe.shape),
    borders: pathData(ground.borders),
    hatched: marks.countries.map(({ shape, box }) => ({ shape: pathData(shape), box: inFrame(box, spec) })),
    rings: marks.countries.flatMap((country) => (isTiny(country) ? [country.middle] : [])),
    legs: marks.legs,
    dots: marks.dots.map((dot) => ({ ...dot, under: underOf(sides, boxAround(dot.at, dot.radiusPx)) })),
    labels: names.labels,
    countryNames: names.countries,
    scaleBar: names.scaleBar,
    clear: clearOf(spec, [...names.labels, ...names.countries, ...(names.scaleBar ? [names.scaleBar] : [])]),
  }
}

function graticuleOf(view: View): string {
  if (view.spanKm < GRATICULE_KM) return ''
  const kmPerDegree = 111
  const step = [10, 15, 30].find((degrees) => (degrees * kmPerDegree) / view.kmPerPx >= GRATICULE_PX) ?? 30
  return pathData(trace(geoGraticule().step([step, step])(), view))
}

/** To be filled even-odd: no two names are so near that their boxes, so little grown, meet. */
function clearOf({ widthPx, heightPx }: MapSpec, names: readonly { readonly box: Box }[]): string {
  const boxes = [{ left: 0, top: 0, right: widthPx, bottom: heightPx }, ...names.map(({ box }) => grow(box, 1.5))]
  return boxes
    .map((box) => [box.left, box.top, box.right, box.bottom].map((px) => Math.round(px)))
    .map(([left, top, right, bottom]) => `M${left} ${top}H${right}V${bottom}H${left}z`)
    .join('')
}

function inFrame({ left, top, right, bottom }: Box, { widthPx, heightPx }: MapSpec): Box {
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(widthPx, right),
    bottom: Math.min(heightPx, bottom),
  }
}
