import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesMeet, isWithin, type Point } from '../../../src/deck/map/box.ts'
import { makeLabel } from '../../../src/deck/map/label.ts'
import { rasterize, rasterizePoints } from '../../../src/deck/map/mask.ts'
import { placeLabels, type Pinned } from '../../../src/deck/map/place-labels.ts'
import { boxOfDot, type Scene } from '../../../src/deck/map/scene.ts'
import { measure } from './map-fixture.ts'

const frame = { left: 5, top: 5, right: 395, bottom: 257 }
const nothing = rasterizePoints([], 400, 262)
const inFrame = fc.tuple(fc.integer({ min: 30, max: 370 }), fc.integer({ min: 25, max: 237 }))

describe('the names of places', () => {
  test('lie in the frame and clear of each other and of the dots, for eight places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(inFrame, { minLength: 1, maxLength: 8, selector: String }), (points) => {
        fc.pre(points.every((a, n) => points.slice(0, n).every((b) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 14)))
        const pins = points.map((at, n) => pin(at, `Place ${n}`))
        const scene = sceneOf(pins)
        const placed = placeLabels(pins, scene)
        expect(placed.length).toBe(points.length)
        for (const [n, { box }] of placed.entries()) {
          expect(isWithin(box, frame)).toBe(true)
          expect(placed.slice(0, n).some((other) => boxesMeet(box, other.box))).toBe(false)
          expect(scene.taken.some((dot) => boxesMeet(box, dot))).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('stand to the right of a dot that is alone, level with it', () => {
    const only = pin([100, 100], 'Wonsan')
    const [label] = placeLabels([only], sceneOf([only]))
    expect(label?.box.left).toBe(111)
    expect(((label?.box.top ?? 0) + (label?.box.bottom ?? 0)) / 2).toBeCloseTo(100, 6)
    expect(label?.leader).toBeNull()
  })

  test('turn to the other side at the edge of the map', () => {
    const only = pin([370, 100], 'Pyongyang')
    const [label] = placeLabels([only], sceneOf([only]))
    expect(label?.box.right).toBeLessThan(370)
  })

  test('keep off the route', () => {
    const only = pin([100, 100], 'Kursk')
    const route = Array.from({ length: 90 }, (_, n): Point => [100 + n * 3, 100])
    const [label] = placeLabels([only], { ...sceneOf([only]), route })
    expect(
      label &&
        route.some(([x, y]) => x > label.box.left && x < label.box.right && y > label.box.top && y < label.box.bottom),
    ).toBe(false)
  })

  test('avoid a coast where another side is clear of it', () => {
    const only = pin([200, 100], 'Pyongyang')
    const coast = Array.from({ length: 130 }, (_, n): Point => [240 + (n % 7), n * 2])
    const [label] = placeLabels([only], { ...sceneOf([only]), lines: rasterizePoints(coast, 400, 262) })
    expect(label?.box.right).toBeLessThan(200)
  })

  test('are set off from land or sea, whichever is under most of them', () => {
    const land = rasterize(
      [
        [
          [0, 0],
          [150, 0],
          [150, 262],
          [0, 262],
        ],
      ],
      400,
      262,
    )
    const pins = [pin([20, 40], 'On land'), pin([200, 40], 'At sea')]
    const placed = placeLabels(pins, { ...sceneOf(pins), land })
    expect(placed.map(({ under }) => under)).toEqual(['land', 'sea'])
    const globe = rasterize(
      [
        [
          [0, 0],
          [150, 0],
          [150, 262],
          [0, 262],
        ],
      ],
      400,
      262,
    )
    const beside = placeLabels(pins, { ...sceneOf(pins), land: nothing, globe })
    expect(beside.map(({ under }) => under)).toEqual(['sea', 'ground'])
  })

  test('have a line to a dot that they had to leave, and are left out where nothing is free', () => {
    const crowd = Array.from({ length: 5 }, (_, n) => pin([200 + n, 130 + n], `Crowded place ${n}`))
    const placed = placeLabels(crowd, sceneOf(crowd))
    expect(placed.length).toBe(5)
    expect(placed.some(({ leader }) => leader !== null)).toBe(true)
    const many = Array.from({ length: 60 }, (_, n) => pin([200, 130], `Crowded place ${n}`))
    const some = placeLabels(many, sceneOf(many))
    expect(some.length).toBeGreaterThan(5)
    expect(some.length).toBeLessThan(60)
    for (const [n, { box }] of some.entries())
      expect(some.slice(0, n).some((other) => boxesMeet(box, other.box))).toBe(false)
  })
})

test('a name that is wider than the map is cut, and says so', () => {
  const long = { text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', weight: 'name' as const }
  const label = makeLabel([long], { isFocus: true, sizePx: 17, widestPx: 200 }, measure)
  expect(label.widthPx).toBeLessThanOrEqual(200)
  expect(label.lines[0]?.text).toMatch(/^Llan.*…$/)
})

function pin(at: Point, text: string): Pinned {
  const label = makeLabel([{ text, weight: 'name' }], { isFocus: false, sizePx: 17, widestPx: 320 }, measure)
  return { label, at, radiusPx: 5 }
}

function sceneOf(pins: readonly Pinned[]): Scene {
  return {
    frame,
    taken: pins.map(({ at, radiusPx }) => boxOfDot(at, radiusPx, null)),
    route: [],
    land: nothing,
    globe: null,
    lines: nothing,
  }
}
