import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../../src/deck/map/box.ts'
import { areaOf, middleOfMask, rasterize, rasterizePoints, shareOf } from '../../../src/deck/map/mask.ts'

const square: Point[] = [
  [20, 40],
  [60, 40],
  [60, 80],
  [20, 80],
]
const hole: Point[] = [
  [30, 50],
  [40, 50],
  [40, 60],
  [30, 60],
]

test('a mask covers what lies inside an odd number of rings', () => {
  const mask = rasterize([square, hole], 100, 100)
  expect(areaOf(mask)).toBe(40 * 40 - 10 * 10)
  expect(shareOf(mask, { left: 44, top: 64, right: 56, bottom: 76 })).toBe(1)
  expect(shareOf(mask, { left: 32, top: 52, right: 38, bottom: 58 })).toBe(0)
  expect(shareOf(mask, { left: 40, top: 40, right: 80, bottom: 60 })).toBe(0.5)
  expect(shareOf(mask, { left: 0, top: 0, right: 10, bottom: 10 })).toBe(0)
})

test('the middle of a mask is that of its shape; nothing has no middle', () => {
  expect(middleOfMask(rasterize([square], 100, 100))).toEqual([40, 60])
  expect(middleOfMask(rasterize([], 100, 100))).toBeNull()
})

test('what lies outside the map is not covered', () => {
  const mask = rasterize(
    [
      [
        [-50, -50],
        [150, -50],
        [150, 150],
        [-50, 150],
      ],
    ],
    100,
    100,
  )
  expect(areaOf(mask)).toBe(100 * 100)
  expect(shareOf(mask, { left: 80, top: 0, right: 120, bottom: 20 })).toBe(0.5)
  expect(shareOf(mask, { left: -40, top: -40, right: -20, bottom: -20 })).toBe(0)
})

test('a share is never below 0 or above 1, whatever the box', () => {
  const side = fc.double({ min: -30, max: 130, noNaN: true })
  const mask = rasterize([square, hole], 100, 100)
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 60, noNaN: true }),
      (left, top, w, h) => {
        const share = shareOf(mask, { left, top, right: left + w, bottom: top + h })
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('points cover the cells that they lie in, each once', () => {
  const mask = rasterizePoints(
    [
      [10, 10],
      [10.5, 10.5],
      [12, 10],
      [-3, 5],
      [200, 5],
    ],
    100,
    100,
  )
  expect(areaOf(mask)).toBe(8)
})
