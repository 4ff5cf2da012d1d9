import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../../src/deck/map/box.ts'
import { pathData } from '../../../src/deck/map/trace.ts'

const coordinate = fc.double({ min: -50, max: 700, noNaN: true })
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 })

test('path data leads through every point, to a tenth of a pixel', () => {
  fc.assert(
    fc.property(line, (points) => {
      const drawn = readPath(pathData({ rings: [], lines: [points] }))
      const wanted = points.map(([x, y]) => [Math.round(x * 10) + 0, Math.round(y * 10) + 0])
      const steps = wanted.filter(
        (point, n) => n === 0 || point[0] !== wanted[n - 1]?.[0] || point[1] !== wanted[n - 1]?.[1],
      )
      expect(drawn.map(([x, y]) => [Math.round(x * 10) + 0, Math.round(y * 10) + 0])).toEqual(steps)
    }),
  )
})

test('a ring is closed and a line is not', () => {
  const triangle: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
  ]
  expect(pathData({ rings: [triangle], lines: [] })).toBe('M0 0l10 0 0 10z')
  expect(pathData({ rings: [], lines: [triangle] })).toBe('M0 0l10 0 0 10')
  expect(pathData({ rings: [], lines: [] })).toBe('')
})

test('numbers take no sign more than they need', () => {
  expect(
    pathData({
      rings: [],
      lines: [
        [
          [0.5, 0.25],
          [1, -0.4],
          [1.2, 12.3],
        ],
      ],
    }),
  ).toBe('M.5.3l.5-.7.2 12.7')
})

/** The points of a path of one move and relative steps, by SVG's grammar of numbers. */
function readPath(data: string): Point[] {
  const numbers = (data.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number)
  const points: Point[] = []
  for (let n = 0; n < numbers.length; n += 2) {
    const [lastX, lastY] = points.at(-1) ?? [0, 0]
    points.push([lastX + (numbers[n] ?? 0), lastY + (numbers[n + 1] ?? 0)])
  }
  return points
}
