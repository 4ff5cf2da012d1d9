import { geoArea, geoContains } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { countryPolygons, cutToCap, landPolygons, seamsIn } from '../../../src/deck/map/shapes.ts'
import { latLonOf, vectorOf, type Vector } from '../../../src/deck/map/sphere.ts'
import { atlas } from './map-fixture.ts'

const whole = { axis: [0, 0, 1] as Vector, radiusRad: Math.PI }

describe('the land', () => {
  test('has no ring that is turned inside out: such a ring would flood the map', () => {
    for (const topology of [atlas.land10(), atlas.land50()]) {
      const { coordinates } = cutToCap(landPolygons(topology), whole)
      const outer = coordinates.map(([ring = []]) => geoArea({ type: 'Polygon', coordinates: [ring] }))
      expect(Math.max(...outer)).toBeLessThan(6)
      expect(outer.length).toBeGreaterThan(1000)
    }
  })

  test('covers 29 per cent of the Earth, with the Caspian Sea as a hole', () => {
    const land = cutToCap(landPolygons(atlas.land50()), whole)
    expect(geoArea(land) / (4 * Math.PI)).toBeCloseTo(0.29, 2)
    expect(geoContains(land, [51, 42])).toBe(false)
    expect(geoContains(land, [37.62, 55.76])).toBe(true)
  })

  test('is the same inside a cap whether it was cut to the cap or not', () => {
    const uncut = cutToCap(landPolygons(atlas.land50()), whole)
    for (const centre of [
      [127.44, 39.15],
      [15, 47],
      [-75, 45],
      [179, -17],
      [0, 90],
      [90, 62],
      [-58, -34],
    ]) {
      const view = { axis: vectorOf(centre), radiusRad: 0.12 }
      const cut = cutToCap(landPolygons(atlas.land50()), view)
      expect(pointsOf(cut)).toBeLessThan(pointsOf(uncut) / 4)
      for (let n = 0; n < 24; n++) {
        const [lat, lon] = pointIn(view, n)
        expect(geoContains(cut, [lon, lat]), `${lat}, ${lon}`).toBe(geoContains(uncut, [lon, lat]))
      }
    }
  })

  test('knows where it is cut by the 180th meridian', () => {
    const chukotka = { axis: vectorOf([180, 67]), radiusRad: 0.1 }
    const seams = seamsIn(landPolygons(atlas.land10()), chukotka).coordinates.flat()
    expect(seams.length).toBeGreaterThan(0)
    for (const [lon = 0] of seams) expect(Math.abs(lon)).toBeCloseTo(180, 6)
    const korea = { axis: vectorOf([127, 39]), radiusRad: 0.1 }
    expect(seamsIn(landPolygons(atlas.land10()), korea).coordinates).toEqual([])
  })
})

test('shapes are prepared once for each topology', () => {
  expect(landPolygons(atlas.land50())).toBe(landPolygons(atlas.land50()))
  expect(countryPolygons(atlas.countries50())).toBe(countryPolygons(atlas.countries50()))
})

function pointsOf({ coordinates }: { readonly coordinates: readonly (readonly (readonly unknown[])[])[] }): number {
  return coordinates.flat().reduce((sum, ring) => sum + ring.length, 0)
}

/** The nth of some points spread over a cap. */
function pointIn({ axis, radiusRad }: { readonly axis: Vector; readonly radiusRad: number }, n: number) {
  const [x, y, z] = axis
  const shift = (k: number): number => radiusRad * 0.55 * Math.sin(n * k + k)
  const moved: Vector = [x + shift(1.3), y + shift(2.1), z + shift(3.7)]
  return latLonOf(moved)
}
