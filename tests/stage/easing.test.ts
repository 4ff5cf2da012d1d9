import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cubicBezier } from '../../src/stage/easing.ts'

const time = fc.double({ min: 0, max: 1, noNaN: true })

test('an easing begins at 0, ends at 1 and stands still outside', () => {
  const rail = cubicBezier(0.4, 0, 0.1, 1)
  expect([rail(-1), rail(0), rail(1), rail(2)]).toEqual([0, 0, 1, 1])
})

test('the curve of the rail never turns back', () => {
  const rail = cubicBezier(0.4, 0, 0.1, 1)
  fc.assert(
    fc.property(time, time, (a, b) => {
      expect(rail(Math.max(a, b))).toBeGreaterThanOrEqual(rail(Math.min(a, b)) - 1e-6)
    }),
  )
})

test('control points on the diagonal give even motion', () => {
  const even = cubicBezier(0.25, 0.25, 0.75, 0.75)
  fc.assert(
    fc.property(time, (t) => {
      expect(even(t)).toBeCloseTo(t, 5)
    }),
  )
})

// Taken from Chromium: an animation of 1000 ms with this curve, its computed progress at each fifth.
test('the curve of the rail agrees with the browser’s', () => {
  const rail = cubicBezier(0.4, 0, 0.1, 1)
  const shares = [0.2, 0.4, 0.6, 0.8].map((t) => Number(rail(t).toFixed(3)))
  expect(shares).toEqual([0.16, 0.695, 0.903, 0.981])
})
