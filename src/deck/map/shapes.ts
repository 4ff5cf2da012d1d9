import { geoArea } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { perObject } from '../per-object.ts'
import type { AtlasShape, AtlasShapes } from './atlas.ts'
import { type Arcs, decodeArcs, type Stretch } from './arcs.ts'
import { type Cap, capOf, capOfBounds, capsMeet, joinBounds, vectorOf } from './sphere.ts'

/** A polygon as its atlas has it, to be cut down to the part that a map shows: no more of it is made. */
export interface Polygon {
  readonly arcs: Arcs
  /** The outer ring first. */
  readonly rings: readonly Chain[]
  /** Holds the outer ring, and the inside too where it is not the sphere. */
  readonly cap: Cap
}

/** The arcs in turn, by number: `~n` is the nth from its end to its beginning. */
export type Chain = readonly number[]

/** A ring round more than this is turned inside out: drawn, it would flood the map. No land is so large. */
const FLOOD_SR = 6
/** A ring round less than this, a small part of a step of the atlas' grid squared, is there and back on one line. */
const LEAST_SR = 1e-12

/** Once for each atlas. */
export const arcsOf = perObject(decodeArcs)

/** All land. Prepared once for each atlas. */
export const landPolygons = perObject((atlas: AtlasShapes): readonly Polygon[] =>
  atlas.shapes.flatMap((shape) => polygonsOf(shape, arcsOf(atlas))),
)

/** The countries by Natural Earth's names. Prepared once for each atlas. */
export const countryPolygons = perObject(
  (atlas: AtlasShapes): ReadonlyMap<string, readonly Polygon[]> =>
    new Map(atlas.shapes.map((shape) => [shape.name, polygonsOf(shape, arcsOf(atlas))] as const)),
)

/** The positions of a polygon's rings, the first of each repeated at its end. */
export const positionsOf = perObject(({ arcs, rings }: Polygon): Position[][] =>
  rings.map((ring) => cutChain(arcs, ring, () => true)),
)

/** The area of a polygon without its holes. */
export const areaSrOf = perObject((polygon: Polygon): number =>
  geoArea({ type: 'Polygon', coordinates: positionsOf(polygon) }),
)

/**
 * What is needed to draw polygons inside a cap. Exact there: outside, a stretch of a ring becomes a chord, which
 * stays in the stretch's own cap and so never comes near.
 */
export function cutToCap(polygons: readonly Polygon[], view: Cap): MultiPolygon {
  const near = polygons.filter(({ cap }) => capsMeet(cap, view))
  const isNear = ({ cap }: Stretch): boolean => capsMeet(cap, view)
  return {
    type: 'MultiPolygon',
    coordinates: near.map(({ arcs, rings }) =>
      rings.map((ring) => cutChain(arcs, ring, isNear)).filter((ring) => ring.length > 3),
    ),
  }
}

/** Where land that a map shows is cut by the 180th meridian: edges that are no coasts. */
export function seamsIn(polygons: readonly Polygon[], view: Cap): MultiLineString {
  const near = allSeams(polygons).filter((seam) => capsMeet(capOf(seam.map(vectorOf)), view))
  return { type: 'MultiLineString', coordinates: near }
}

/** Lines, cut down in the same way. */
export function cutLines(arcs: Arcs, lines: readonly Chain[], view: Cap): MultiLineString {
  const isNear = ({ cap }: Stretch): boolean => capsMeet(cap, view)
  return { type: 'MultiLineString', coordinates: lines.map((line) => cutChain(arcs, line, isNear)) }
}

const allSeams = perObject((polygons: readonly Polygon[]): readonly Position[][] =>
  polygons.flatMap(({ arcs, rings }) => rings.flatMap((ring) => seamsOf(arcs, ring))),
)

/** Of a stretch that is not near only its first position; the last position of one is the first of the next. */
function cutChain(arcs: Arcs, chain: Chain, isNear: (stretch: Stretch) => boolean): Position[] {
  const positions: Position[] = []
  let end = 0
  for (const arc of chain) {
    const isBackward = arc < 0
    const own = arcs.stretches[numberOf(arc)] ?? []
    for (const stretch of isBackward ? own.toReversed() : own) {
      const [first, last] = isBackward ? [stretch.to, stretch.from] : [stretch.from, stretch.to]
      if (!isNear(stretch)) positions.push(positionAt(arcs, first))
      else for (let at = first; at !== last; at += isBackward ? -1 : 1) positions.push(positionAt(arcs, at))
      end = last
    }
  }
  return positions.length > 0 ? [...positions, positionAt(arcs, end)] : []
}

function polygonsOf({ polygons }: AtlasShape, arcs: Arcs): Polygon[] {
  return polygons.flatMap((rings) => {
    const [outer = []] = rings
    const areaSr = roughAreaSr(arcs, outer)
    if (areaSr < LEAST_SR || areaSr > FLOOD_SR) return []
    const bounds = outer.flatMap((arc) => (arcs.stretches[numberOf(arc)] ?? []).map((stretch) => stretch.bounds))
    return [{ arcs, rings, cap: capOfBounds(bounds.reduce(joinBounds)) }]
  })
}

/**
 * The area inside a ring, nearly: the degrees of its latitude stand in for their sine. Enough to tell what is inside
 * from what is outside, as no land is near to half of the Earth.
 */
function roughAreaSr(arcs: Arcs, ring: Chain): number {
  let [turned, swept] = [0, 0]
  for (const arc of ring) {
    const way = arc < 0 ? -1 : 1
    for (const { from, to } of arcs.stretches[numberOf(arc)] ?? []) {
      for (let at = from; at < to; at++) {
        const east = way * eastward(lonAt(arcs, at + 1) - lonAt(arcs, at))
        turned += east
        swept += (east * (latAt(arcs, at) + latAt(arcs, at + 1))) / 2 / 90
      }
    }
  }
  // A ring that turns round a pole has it inside.
  const areaSr = ((swept + Math.abs(turned)) * Math.PI) / 180
  return areaSr < -LEAST_SR ? areaSr + 4 * Math.PI : areaSr
}

function numberOf(arc: number): number {
  return arc < 0 ? ~arc : arc
}

function lonAt({ lons }: Arcs, at: number): number {
  return lons[at] ?? 0
}

function latAt({ lats }: Arcs, at: number): number {
  return lats[at] ?? 0
}

function positionAt(arcs: Arcs, at: number): Position {
  return [lonAt(arcs, at), latAt(arcs, at)]
}

/** The short way round, in degrees. */
function eastward(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
}

function seamsOf(arcs: Arcs, ring: Chain): Position[][] {
  const seams: Position[][] = []
  for (const arc of ring) {
    for (const { from, to, bounds } of arcs.stretches[numberOf(arc)] ?? []) {
      if (!isOnSeam(bounds.west) && !isOnSeam(bounds.east)) continue
      for (let at = from; at < to; at++) {
        if (isOnSeam(lonAt(arcs, at)) && isOnSeam(lonAt(arcs, at + 1))) {
          seams.push([positionAt(arcs, at), positionAt(arcs, at + 1)])
        }
      }
    }
  }
  return seams
}

function isOnSeam(lon: number): boolean {
  return Math.abs(Math.abs(lon) - 180) < 1e-6
}
