/** A point on the unit sphere. */
export type Vector = readonly [number, number, number]

/** Latitude and longitude in degrees. */
export type LatLon = readonly [number, number]

/** All points within `radiusRad` of `axis`. */
export interface Cap {
  readonly axis: Vector
  readonly radiusRad: number
}

/** The Earth's mean radius. */
export const EARTH_KM = 6371

const RAD = Math.PI / 180
const SPHERE: Cap = { axis: [0, 0, 1], radiusRad: Math.PI }

/** GeoJSON has the longitude first. */
export function vectorOf(position: readonly number[]): Vector {
  const [lon = 0, lat = 0] = position
  const cosLat = Math.cos(lat * RAD)
  return [cosLat * Math.cos(lon * RAD), cosLat * Math.sin(lon * RAD), Math.sin(lat * RAD)]
}

export function latLonOf([x, y, z]: Vector): LatLon {
  return [Math.atan2(z, Math.hypot(x, y)) / RAD, Math.atan2(y, x) / RAD]
}

/** Exact for small angles too, unlike the arc cosine. */
export function angleRad(a: Vector, b: Vector): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])
}

/** Along the great circle. */
export function distanceKm(a: LatLon, b: LatLon): number {
  return EARTH_KM * angleRad(vectorOf([a[1], a[0]]), vectorOf([b[1], b[0]]))
}

/** The middle of some points; `null` where they have none (two antipodes, the corners of a cube). */
export function middleOf(vectors: readonly Vector[]): Vector | null {
  let [x, y, z] = [0, 0, 0]
  for (const vector of vectors) {
    x += vector[0]
    y += vector[1]
    z += vector[2]
  }
  const length = Math.hypot(x, y, z)
  return length > vectors.length * 1e-3 ? [x / length, y / length, z / length] : null
}

/** A cap that holds all points, not always the smallest one. */
export function capOf(vectors: readonly Vector[]): Cap {
  const axis = middleOf(vectors)
  if (!axis) return SPHERE
  return capRound(
    axis,
    vectors.reduce((widest, vector) => Math.max(widest, angleRad(axis, vector)), 0),
  )
}

/** Degrees, west to east and south to north; not across the 180th meridian. */
export interface Bounds {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** Of the points `from` to `to`, both inclusive. */
export function boundsAround(lons: Float64Array, lats: Float64Array, [from, to]: readonly [number, number]): Bounds {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let n = from; n <= to; n++) {
    const [lon, lat] = [lons[n] ?? 0, lats[n] ?? 0]
    if (lon < west) west = lon
    if (lon > east) east = lon
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return { west, east, south, north }
}

export function joinBounds(a: Bounds, b: Bounds): Bounds {
  return {
    west: Math.min(a.west, b.west),
    east: Math.max(a.east, b.east),
    south: Math.min(a.south, b.south),
    north: Math.max(a.north, b.north),
  }
}

/** A cap that holds all that lies between bounds: no point there is farther from the middle than a corner. */
export function capOfBounds({ west, east, south, north }: Bounds): Cap {
  if (east - west > 180) return SPHERE
  const axis = vectorOf([(west + east) / 2, (south + north) / 2])
  return capRound(axis, Math.max(angleRad(axis, vectorOf([west, south])), angleRad(axis, vectorOf([west, north]))))
}

/** A cap wider than a hemisphere is given as the sphere: no great circle from point to point leaves any other. */
function capRound(axis: Vector, radiusRad: number): Cap {
  return { axis, radiusRad: radiusRad < 1.4 ? radiusRad : Math.PI }
}

export function capsMeet(a: Cap, b: Cap): boolean {
  return angleRad(a.axis, b.axis) <= a.radiusRad + b.radiusRad
}
