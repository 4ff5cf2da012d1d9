import { geoArea } from 'd3-geo'
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { perObject } from '../per-object.ts'
import { type Cap, capOf, capsMeet, vectorOf } from './sphere.ts'

/** A polygon, ready to be cut down to the part that a map shows. */
export interface Polygon {
  readonly rings: readonly Ring[]
  /** Holds the outer ring, and the inside too where it is not the sphere. */
  readonly cap: Cap
  readonly areaSr: number
  /** Edges on the 180th meridian: cuts through the land, not coasts. */
  readonly seams: readonly Position[][]
}

interface Ring {
  readonly positions: readonly Position[]
  readonly stretches: readonly Stretch[]
}

/** Positions `from` to `to`, both inclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly cap: Cap
}

const STRETCH_LENGTH = 32
/** A ring round more than this is turned inside out: drawn, it would flood the map. No land is so large. */
const FLOOD_SR = 6

/** All land. Prepared once for each topology. */
export const landPolygons = perObject((topology: Topology): readonly Polygon[] =>
  geometriesOf(topology, 'land').flatMap(({ geometry }) => polygonsOf(geometry)),
)

/** The countries by Natural Earth's names. Prepared once for each topology. */
export const countryPolygons = perObject((topology: Topology): ReadonlyMap<string, readonly Polygon[]> => {
  const named = new Map<string, readonly Polygon[]>()
  for (const { name, geometry } of geometriesOf(topology, 'countries')) named.set(name, polygonsOf(geometry))
  return named
})

/**
 * What is needed to draw polygons inside a cap. Exact there: outside, a stretch of a ring becomes a chord, which
 * stays in the stretch's own cap and so never comes near.
 */
export function cutToCap(polygons: readonly Polygon[], view: Cap): MultiPolygon {
  const near = polygons.filter((polygon) => capsMeet(polygon.cap, view))
  return {
    type: 'MultiPolygon',
    coordinates: near.map(({ rings }) => rings.map((ring) => cutRing(ring, view)).filter((ring) => ring.length > 3)),
  }
}

/** Where land that a map shows is cut by the 180th meridian. */
export function seamsIn(polygons: readonly Polygon[], view: Cap): MultiLineString {
  const seams = polygons.flatMap((polygon) => polygon.seams)
  return { type: 'MultiLineString', coordinates: seams.filter((seam) => capsMeet(capOf(seam.map(vectorOf)), view)) }
}

function cutRing({ positions, stretches }: Ring, view: Cap): Position[] {
  return stretches.flatMap(({ from, to, cap }, n) => {
    // The last position of a stretch is the first of the next one.
    const end = n === stretches.length - 1 ? positions.slice(to, to + 1) : []
    return [...positions.slice(from, capsMeet(cap, view) ? to : from + 1), ...end]
  })
}

function geometriesOf(
  topology: Topology,
  objectName: string,
): { readonly name: string; readonly geometry: Geometry }[] {
  const object = topology.objects[objectName]
  if (!object) return []
  const found = feature(topology, object)
  const features = found.type === 'FeatureCollection' ? found.features : [found]
  return features.map(({ properties, geometry }) => {
    const name: unknown = properties?.['name']
    return { name: typeof name === 'string' ? name : '', geometry }
  })
}

function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return preparePolygon(geometry.coordinates)
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap(preparePolygon) : []
}

/** Empty for a polygon that is turned inside out. */
function preparePolygon(coordinates: Position[][]): Polygon[] {
  const [outer] = coordinates
  if (!outer) return []
  const areaSr = geoArea({ type: 'Polygon', coordinates })
  if (geoArea({ type: 'Polygon', coordinates: [outer] }) > FLOOD_SR) return []
  return [
    {
      rings: coordinates.map(prepareRing),
      cap: capOf(outer.map(vectorOf)),
      areaSr,
      seams: coordinates.flatMap(seamsOf),
    },
  ]
}

function seamsOf(positions: Position[]): Position[][] {
  return positions.slice(1).flatMap((to, n) => {
    const from = positions[n]
    return from && isOnSeam(from) && isOnSeam(to) ? [[from, to]] : []
  })
}

function isOnSeam([lon = 0]: Position): boolean {
  return Math.abs(Math.abs(lon) - 180) < 1e-6
}

function prepareRing(positions: Position[]): Ring {
  const stretches: Stretch[] = []
  for (let from = 0; from < positions.length - 1; from += STRETCH_LENGTH) {
    const to = Math.min(from + STRETCH_LENGTH, positions.length - 1)
    stretches.push({ from, to, cap: capOf(positions.slice(from, to + 1).map(vectorOf)) })
  }
  return { positions, stretches }
}
