import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  angleRad,
  capOf,
  capOfBounds,
  capsMeet,
  distanceKm,
  latLonOf,
  middleOf,
  vectorOf,
} from '../../../src/deck/map/sphere.ts'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
)

test('a position survives the way to a vector and back', () => {
  fc.assert(
    fc.property(position, ([lon, lat]) => {
      const [backLat, backLon] = latLonOf(vectorOf([lon, lat]))
      expect(backLat).toBeCloseTo(lat, 8)
      expect(Math.abs(((backLon - lon + 540) % 360) - 180)).toBeLessThan(1e-6)
    }),
  )
})

test('a cap holds every point that it was made for', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), (positions) => {
      const vectors = positions.map(vectorOf)
      const { axis, radiusRad } = capOf(vectors)
      for (const vector of vectors) expect(angleRad(axis, vector)).toBeLessThanOrEqual(radiusRad + 1e-9)
    }),
  )
})

test('caps that share a point meet', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 9 }), fc.array(position, { maxLength: 9 }), (a, b) => {
      const shared = a.slice(0, 1)
      const [one, other] = [capOf(a.map(vectorOf)), capOf([...shared, ...b].map(vectorOf))]
      // Rounding may part two caps that only touch.
      expect(capsMeet({ ...one, radiusRad: one.radiusRad + 1e-9 }, other)).toBe(true)
    }),
  )
})

test('two antipodes have no middle', () => {
  expect(middleOf([vectorOf([10, 20]), vectorOf([-170, -20])])).toBeNull()
  expect(middleOf([])).toBeNull()
})

test('distances are those of the globe', () => {
  expect(distanceKm([39.03, 125.75], [39.15, 127.44])).toBeCloseTo(146.5, 0)
  expect(distanceKm([55.76, 37.62], [39.15, 127.44])).toBeCloseTo(6499, 0)
  expect(distanceKm([90, 0], [-90, 0])).toBeCloseTo(Math.PI * 6371, 6)
})

test('a cap of bounds holds every point between them', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const corner = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.tuple(corner, corner), fc.tuple(part, part), ([a, b], [across, up]) => {
      const [west, south] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])]
      const [east, north] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])]
      const { axis, radiusRad } = capOfBounds({ west, east, south, north })
      const point = vectorOf([west + across * (east - west), south + up * (north - south)])
      expect(angleRad(axis, point)).toBeLessThanOrEqual(radiusRad + 1e-9)
    }),
    { numRuns: 2000 },
  )
})
