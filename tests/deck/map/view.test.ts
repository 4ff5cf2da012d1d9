import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, type Point } from '../../../src/deck/map/box.ts'
import { angleRad, vectorOf } from '../../../src/deck/map/sphere.ts'
import { pointOf, resolveView } from '../../../src/deck/map/view.ts'

const frames = [
  { kind: 'locator', widthPx: 400, heightPx: 262 },
  { kind: 'locator', widthPx: 400, heightPx: 168 },
  { kind: 'title', widthPx: 690, heightPx: 557 },
] as const
const latLon = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))

describe('a view', () => {
  test('holds every place that it is for, wherever on Earth they are', () => {
    fc.assert(
      fc.property(fc.array(latLon, { minLength: 1, maxLength: 8 }), fc.constantFrom(...frames), (anchors, frame) => {
        const view = resolveView({ focus: anchors.slice(0, 1), anchors, leastKm: 1000 }, frame)
        const box = { left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx }
        for (const anchor of anchors) {
          expect(pointOf(view, anchor) ?? [-1, -1]).toSatisfy((point: Point) => holds(box, point))
        }
      }),
      {
        numRuns: 300,
        examples: [
          [
            [
              [12.357_750_138_773_22, 0],
              [0, 0],
              [0, 179.975_433_201_886_26],
              [0, 0],
              [0, -0.068_728_825_673_798_22],
              [0, 0],
            ],
            frames[2],
          ],
        ],
      },
    )
  })

  test('is never narrower than asked for', () => {
    fc.assert(
      fc.property(latLon, fc.integer({ min: 200, max: 9000 }), (anchor, leastKm) => {
        const view = resolveView({ focus: [anchor], anchors: [anchor], leastKm }, frames[0])
        expect(view.spanKm).toBeCloseTo(leastKm, 6)
      }),
    )
  })

  test('sets the one place in question in the middle, with its neighbours round it', () => {
    const view = resolveView(
      {
        focus: [[39.15, 127.44]],
        anchors: [
          [39.15, 127.44],
          [39.03, 125.75],
          [37.57, 126.98],
        ],
        leastKm: 1000,
      },
      frames[0],
    )
    const [x, y] = pointOf(view, [39.15, 127.44]) ?? [0, 0]
    expect(x).toBeCloseTo(200, 6)
    expect(y).toBeCloseTo(131, 6)
    expect(view.spanKm).toBe(1000)
  })

  test('keeps areas: a square of 100 km is as large in the corner as in the middle', () => {
    const view = resolveView(
      {
        focus: [],
        anchors: [
          [55.76, 37.62],
          [39.15, 127.44],
        ],
        leastKm: 1000,
      },
      frames[2],
    )
    const area = (lat: number, lon: number): number => {
      const dLon = 0.5 / Math.cos((lat * Math.PI) / 180)
      const corners = [
        [lat, lon],
        [lat + 0.5, lon],
        [lat, lon + dLon],
      ] as const
      const [a, b, c] = corners.map((corner) => pointOf(view, corner) ?? [0, 0])
      if (!a || !b || !c) return 0
      return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))
    }
    expect(area(30, 50) / area(50, 90)).toBeCloseTo(1, 1)
    expect(area(60, 130) / area(50, 90)).toBeCloseTo(1, 1)
  })

  test('turns to a whole hemisphere for places 19,000 km apart, and to the world for places all round', () => {
    const far = resolveView(
      {
        focus: [],
        anchors: [
          [-34.6, -58.4],
          [39.9, 116.4],
        ],
        leastKm: 1000,
      },
      frames[0],
    )
    expect(far.edge).toBe(true)
    expect(far.cap.radiusRad).toBeLessThan(2)
    const round = resolveView(
      {
        focus: [],
        anchors: [
          [0, 0],
          [0, 90],
          [0, 180],
          [0, -90],
        ],
        leastKm: 1000,
      },
      frames[0],
    )
    expect(round.edge).toBe(true)
    expect(round.cap.radiusRad).toBe(Math.PI)
  })

  test('has a cap that holds all that the frame shows', () => {
    const view = resolveView({ focus: [[47, 15]], anchors: [[47, 15]], leastKm: 1800 }, frames[0])
    for (const corner of [
      [0, 0],
      [400, 0],
      [0, 262],
      [400, 262],
    ] as const) {
      const position = view.projection.invert?.([...corner]) ?? [-165, -47]
      expect(angleRad(view.cap.axis, vectorOf(position))).toBeLessThan(view.cap.radiusRad)
    }
  })
})
