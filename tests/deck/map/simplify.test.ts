import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../../src/deck/map/box.ts'
import { simplifyLine, simplifyRing } from '../../../src/deck/map/simplify.ts'

const coordinate = fc.double({ min: -50, max: 450, noNaN: true })
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 })

test('a simplified line keeps its ends and the order of its points', () => {
  fc.assert(
    fc.property(points, (line) => {
      const kept = simplifyLine(line)
      expect(kept[0]).toBe(line[0])
      expect(kept.at(-1)).toBe(line.at(-1))
      const places = kept.map((point) => line.findIndex((other) => other === point))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})

test('no point that is left out lay more than half a pixel from the line that remains', () => {
  fc.assert(
    fc.property(points, (line) => {
      const kept = simplifyLine(line)
      for (const point of line) expect(distanceTo(kept, point)).toBeLessThanOrEqual(0.5 + 1e-9)
    }),
  )
})

test('a ring keeps its shape without being closed twice', () => {
  const square: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [5, 10.1],
    [0, 10],
  ]
  expect(simplifyRing(square)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ])
  expect(simplifyRing([])).toEqual([])
})

function distanceTo(line: readonly Point[], [x, y]: Point): number {
  const distances = line.map(([ax, ay], n) => {
    const [bx, by] = line[n + 1] ?? [ax, ay]
    const [dx, dy] = [bx - ax, by - ay]
    const square = dx * dx + dy * dy
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square))
    return Math.hypot(x - ax - t * dx, y - ay - t * dy)
  })
  return Math.min(...distances)
}
