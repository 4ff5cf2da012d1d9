import { geoInterpolate } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { type Box, boxAround, grow, holds, type Point } from '../../../src/deck/map/box.ts'
import { curveLeg, pairsOf, traceLeg } from '../../../src/deck/map/route.ts'
import type { LatLon } from '../../../src/deck/map/sphere.ts'
import { pointOf, resolveView } from '../../../src/deck/map/view.ts'
import { china, moscow, pyongyang, wonsan } from './map-fixture.ts'

const frame = { left: 5, top: 5, right: 395, bottom: 257 }

describe('a leg between two points', () => {
  test('runs along the great circle', () => {
    const [from, to]: [LatLon, LatLon] = [moscow.at ?? [0, 0], wonsan.at ?? [0, 0]]
    const view = resolveView(
      { focus: [], anchors: [from, to], leastKm: 1000 },
      { kind: 'title', widthPx: 690, heightPx: 557 },
    )
    const { along, head } = traceLeg(from, to, view)
    expect(head).toBeNull()
    const circle = geoInterpolate([from[1], from[0]], [to[1], to[0]])
    for (const part of [0, 0.25, 0.5, 0.75, 0.99]) {
      const [lon, lat] = circle(part)
      const [x, y] = pointOf(view, [lat, lon]) ?? [0, 0]
      const nearest = Math.min(...along.map((point) => Math.hypot(point[0] - x, point[1] - y)))
      expect(nearest).toBeLessThan(3)
    }
  })
})

describe('a leg into a country without a point', () => {
  const name: Box = { left: 60, top: 120, right: 165, bottom: 163 }
  const from: Point = [324, 74]

  test('ends before the country’s name with a head, inside the frame', () => {
    const leg = curveLeg({ at: from, radiusPx: 4 }, name, { inwards: true, frame })
    expect(leg?.isVague).toBe(true)
    expect(leg?.head).toMatch(/^M[-\d. ]+L[-\d. ]+L[-\d. ]+$/)
    expect(leg?.along[0]).toEqual(from)
    const end = leg?.along.at(-1) ?? [0, 0]
    expect(holds(name, end)).toBe(false)
    expect(holds(grow(name, 16), end)).toBe(true)
    expect(leg?.along.every((point) => holds(frame, point))).toBe(true)
  })

  test('bends: it does not claim to be the way', () => {
    const leg = curveLeg({ at: from, radiusPx: 4 }, name, { inwards: true, frame })
    const [start, end] = [leg?.along[0] ?? [0, 0], leg?.along.at(-1) ?? [0, 0]]
    const off = (leg?.along ?? []).map(
      ([x, y]) =>
        Math.abs((end[0] - start[0]) * (y - start[1]) - (end[1] - start[1]) * (x - start[0])) /
        Math.hypot(end[0] - start[0], end[1] - start[1]),
    )
    expect(Math.max(...off)).toBeGreaterThan(8)
  })

  test('out of the country has its head at the point, beside the dot', () => {
    const leg = curveLeg({ at: from, radiusPx: 4 }, name, { inwards: false, frame })
    const end = leg?.along.at(-1) ?? [0, 0]
    expect(Math.hypot(end[0] - from[0], end[1] - from[1])).toBeCloseTo(8, 1)
  })

  test('is left out where the point stands at the name itself', () => {
    expect(curveLeg({ at: [112, 150], radiusPx: 4 }, name, { inwards: true, frame })).toBeNull()
    expect(curveLeg({ at: [180, 140], radiusPx: 4 }, name, { inwards: true, frame })).toBeNull()
    expect(curveLeg({ at: [200, 200], radiusPx: 4 }, boxAround([200, 200], 0), { inwards: true, frame })).toBeNull()
  })
})

test('a stop on the spot is no leg', () => {
  expect(pairsOf([moscow, moscow, pyongyang, { ...pyongyang, id: 'other', name: 'Other' }, china])).toEqual([
    [moscow, pyongyang],
    [{ ...pyongyang, id: 'other', name: 'Other' }, china],
  ])
  expect(pairsOf([moscow])).toEqual([])
  expect(pairsOf([])).toEqual([])
})
