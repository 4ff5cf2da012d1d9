import { meshArcs } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Atlas, AtlasShapes } from './atlas.ts'
import { partsOf, wholeOf } from './country-names.ts'
import { perObject } from '../per-object.ts'
import {
  arcsOf,
  type Chain,
  type Polygon,
  countryPolygons,
  cutLines,
  cutToCap,
  landPolygons,
  seamsIn,
} from './shapes.ts'
import { capsMeet } from './sphere.ts'
import { type Trace, trace } from './trace.ts'
import type { View } from './view.ts'

/** Narrower than this, a map is drawn from the finer shapes; and it has a scale bar, as one scale holds all over it. */
export const REGIONAL_KM = 2000

/** The land of a view, the Caspian Sea as a hole, and its cuts by the 180th meridian, which are no coasts. */
export function traceLand(atlas: Atlas, view: View): { readonly land: Trace; readonly seams: Trace } {
  const polygons = landPolygons(isRegional(view) ? atlas.land10() : atlas.land50())
  return { land: trace(cutToCap(polygons, view.cap), view), seams: trace(seamsIn(polygons, view.cap), view) }
}

/** A country with all that is drawn with it. `atlasName` is Natural Earth's. */
export function traceCountry(atlas: Atlas, view: View, atlasName: string): Trace {
  return trace(cutToCap(countryOf(countriesFor(atlas, view), atlasName), view.cap), view)
}

/** The polygons of a country with all that is drawn with it. */
function countryOf(countries: AtlasShapes, atlasName: string): readonly Polygon[] {
  const polygons = countryPolygons(countries)
  return partsOf(atlasName).flatMap((part) => polygons.get(part) ?? [])
}

/** The same, coarse where that will do: the smallest are in the finer atlas only. */
export function countryAtHand(atlas: Atlas, atlasName: string): readonly Polygon[] {
  const coarse = countryOf(atlas.countries50(), atlasName)
  return coarse.length > 0 ? coarse : countryOf(atlas.countries10(), atlasName)
}

/** Natural Earth's names of all countries that may be in the view, parts left out. */
export function countriesNear(atlas: Atlas, view: View): string[] {
  const near = [...countryPolygons(countriesFor(atlas, view))].filter(
    ([name, polygons]) => wholeOf(name) === name && polygons.some(({ cap }) => capsMeet(cap, view.cap)),
  )
  return near.map(([name]) => name)
}

/** The land borders of a view: all, or those of some countries. `neighbours` are the countries on both sides. */
export function traceBorders(
  atlas: Atlas,
  view: View,
  only: readonly string[] | null,
): { readonly borders: Trace; readonly neighbours: ReadonlySet<string> } {
  const countries = countriesFor(atlas, view)
  const { lines, neighbours } = only ? bordersOf(countries, only) : allBorders(countries)
  return { borders: trace(cutLines(arcsOf(countries), lines, view.cap), view), neighbours }
}

export function isRegional(view: View): boolean {
  return view.spanKm < REGIONAL_KM
}

function countriesFor(atlas: Atlas, view: View): AtlasShapes {
  return isRegional(view) ? atlas.countries10() : atlas.countries50()
}

interface Borders {
  readonly lines: readonly Chain[]
  readonly neighbours: ReadonlySet<string>
}

const allBorders = perObject((atlas: AtlasShapes): Borders => bordersOf(atlas, null))

function bordersOf(atlas: AtlasShapes, only: readonly string[] | null): Borders {
  const neighbours = new Set<string>()
  const { topology, countries } = skeletonOf(atlas)
  const { arcs } = meshArcs(topology, countries, ({ id: one }, { id: other }) => {
    const [a, b] = [wholeOf(String(one)), wholeOf(String(other))]
    if (a === b || (only && !only.includes(a) && !only.includes(b))) return false
    neighbours.add(a).add(b)
    return true
  })
  return { lines: arcs, neighbours }
}

interface Skeleton {
  readonly topology: Topology
  readonly countries: GeometryCollection
}

/** Borders are stitched together by the ends of arcs, so of each arc no more is given than its ends. */
const skeletonOf = perObject(({ xs, ys, starts, shapes }: AtlasShapes): Skeleton => {
  const arcs = Array.from(starts.subarray(1), (end, n) => {
    const start = starts[n] ?? 0
    const [x, y] = [xs[start] ?? 0, ys[start] ?? 0]
    const between = end - start > 2 ? [[0, 0]] : []
    return [[x, y], ...between, [(xs[end - 1] ?? 0) - x, (ys[end - 1] ?? 0) - y]]
  })
  const countries: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: shapes.map(({ name, polygons }) => ({
      type: 'MultiPolygon',
      id: name,
      arcs: polygons.map((rings) => rings.map((ring) => [...ring])),
    })),
  }
  const transform: Topology['transform'] = { scale: [1, 1], translate: [0, 0] }
  return { topology: { type: 'Topology', objects: { countries }, arcs, transform }, countries }
})
