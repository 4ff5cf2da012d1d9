import { expect, test } from 'vitest'
import { decodeArcs } from '../../../src/deck/map/arcs.ts'
import { capsMeet, vectorOf } from '../../../src/deck/map/sphere.ts'
import { atlas } from './map-fixture.ts'

test('an arc is read in degrees, from the steps of its grid', () => {
  const { lons, lats, stretches } = decodeArcs({
    xs: Int32Array.from([10, 12, 0, 0]),
    ys: Int32Array.from([5, 4, 0, 3]),
    starts: Uint32Array.from([0, 2, 4]),
    scale: [0.5, 2],
    translate: [-180, -90],
    shapes: [],
  })
  expect([...lons]).toEqual([-175, -174, -180, -180])
  expect([...lats]).toEqual([-80, -82, -90, -84])
  expect(stretches.map((own) => own.map(({ from, to }) => [from, to]))).toEqual([[[0, 1]], [[2, 3]]])
})

test('the stretches of an arc follow on each other from its first position to its last, each in its cap', () => {
  const arcs = decodeArcs(atlas.land50())
  let end = -1
  for (const own of arcs.stretches) {
    expect(own.map(({ from }) => from)).toEqual([end + 1, ...own.slice(0, -1).map(({ to }) => to)])
    for (const { from, to, cap } of own) {
      for (let at = from; at <= to; at++) {
        const point = { axis: vectorOf([arcs.lons[at] ?? NaN, arcs.lats[at] ?? NaN]), radiusRad: 1e-9 }
        expect(capsMeet(cap, point)).toBe(true)
      }
    }
    end = own.at(-1)?.to ?? NaN
  }
  expect(end).toBe(arcs.lons.length - 1)
})
