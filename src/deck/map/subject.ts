import { geoCentroid, geoCircle, geoInterpolate } from 'd3-geo'
import type { Position } from 'geojson'
import type { Place } from '../../chronology/timeline/timeline.ts'
import type { Atlas } from './atlas.ts'
import { findCountryOf } from './country-names.ts'
import { countryAtHand } from './land.ts'
import { areaSrOf, type Polygon, positionsOf } from './shapes.ts'
import { hatchedPlaces, type MapSpec } from './spec.ts'
import { capOf, distanceKm, EARTH_KM, type LatLon, vectorOf } from './sphere.ts'
import type { Subject } from './view.ts'

/** What one place alone is shown with: an ordinary region, or a continent on the title. */
const ORDINARY_KM = { locator: 1000, title: 5000 }
/** Finer than this the shapes have nothing to show. */
const LEAST_KM = 200
/** Two places stand at least this far apart, if the least map allows. */
const APART_PX = 14
/** Points along a great circle that the view must hold. */
const ROUTE_STEPS = 8
/** Beside places with points, of a hatched country only this part of its radius must be seen. */
const CORE = 0.35
/** The width of a map against that of the country that it is for. */
const ROOM = 4
/** Polygons of a country that count: against its largest. */
const MAIN_LAND = 0.3

/** What the view of a map must hold: its places, their route, and the country that stands for a place. */
export function resolveSubject(spec: MapSpec, atlas: Atlas): Subject {
  const points = pointsOf([...spec.focus, ...spec.route, ...spec.also])
  const lands = hatchedPlaces(spec).map((place) => mainLand(place, spec.lang, atlas))
  const countries = points.length > 0 ? lands.flatMap(coreOf) : lands.flatMap(outlineOf)
  return {
    focus: lands.length > 0 || spec.kind === 'title' ? [] : pointsOf(spec.focus),
    anchors: [...points, ...routeOf(spec.route), ...countries],
    leastKm: Math.min(leastKm(spec, points), ...lands.map(roomFor)),
  }
}

function pointsOf(places: readonly Place[]): LatLon[] {
  return places.flatMap(({ at }) => (at ? [at] : []))
}

function routeOf(route: readonly Place[]): LatLon[] {
  return route.slice(1).flatMap(({ at: to }, n) => {
    const from = route[n]?.at
    if (!from || !to) return []
    const along = geoInterpolate([from[1], from[0]], [to[1], to[0]])
    const steps = Array.from({ length: ROUTE_STEPS - 1 }, (_, step) => along((step + 1) / ROUTE_STEPS))
    return steps.flatMap(([lon, lat]): LatLon[] => (Number.isFinite(lon) && Number.isFinite(lat) ? [[lat, lon]] : []))
  })
}

function leastKm({ kind, widthPx }: MapSpec, points: readonly LatLon[]): number {
  const gaps = points.flatMap((a, n) => points.slice(n + 1).map((b) => distanceKm(a, b))).filter((km) => km > 0)
  const closest = gaps.reduce((least, km) => Math.min(least, km), Infinity)
  return kind === 'title'
    ? ORDINARY_KM.title
    : Math.min(ORDINARY_KM.locator, Math.max(LEAST_KM, (closest * widthPx) / APART_PX))
}

/** What a small country is shown with, in place of an ordinary region. */
function roomFor(land: readonly Polygon[]): number {
  const { radiusRad } = capOf(outlineOf(land).map(([lat, lon]) => vectorOf([lon, lat])))
  return Math.max(LEAST_KM, ROOM * 2 * radiusRad * EARTH_KM)
}

function mainLand(place: Place, lang: string, atlas: Atlas): readonly Polygon[] {
  const name = findCountryOf(place.name, place.country, lang)
  const polygons = name === undefined ? [] : countryAtHand(atlas, name)
  const largest = polygons.reduce((most, polygon) => Math.max(most, areaSrOf(polygon)), 0)
  return polygons.filter((polygon) => areaSrOf(polygon) >= largest * MAIN_LAND)
}

function coreOf(land: readonly Polygon[]): LatLon[] {
  if (land.length === 0) return []
  const coordinates = land.map(positionsOf)
  const areaSr = land.reduce((sum, polygon) => sum + areaSrOf(polygon), 0)
  const radius = (CORE * Math.sqrt(areaSr / Math.PI) * 180) / Math.PI
  const circle = geoCircle()
    .center(geoCentroid({ type: 'MultiPolygon', coordinates }))
    .radius(radius)
    .precision(30)()
  return latLonsOf(circle.coordinates[0] ?? [])
}

/** The corners of the outer rings. */
function outlineOf(land: readonly Polygon[]): LatLon[] {
  return land.flatMap((polygon) => latLonsOf(positionsOf(polygon)[0] ?? []))
}

function latLonsOf(positions: readonly Position[]): LatLon[] {
  return positions.map(([lon = 0, lat = 0]): LatLon => [lat, lon])
}
