import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixBeams, stringifyPath } from '../../src/stage/beam.ts'

const whole = [100, 50, 40, 90, 200, 90]
const line = [500, 50, 480, 90, 480, 90]
const fork = [
  [300, 50, 260, 90, 280, 90],
  [300, 50, 350, 90, 360, 90],
]

const coordinate = fc.integer({ min: -2000, max: 2000 })
const polygon = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 5 })
  .map((points) => points.flat())
const beam = fc.array(polygon, { minLength: 1, maxLength: 2 })

test('a beam on its way begins as the one and ends as the other, exactly', () => {
  fc.assert(
    fc.property(beam, beam, (from, to) => {
      const start = mixBeams(from, to, 0)
      from.forEach((shape, i) => expect(start[i]?.slice(0, shape.length)).toEqual(shape))
      expect(mixBeams(from, to, 1)).toBe(to)
    }),
  )
})

test('half way, every corner is half way', () => {
  expect(mixBeams([whole], [line], 0.5)).toEqual([[300, 50, 260, 90, 340, 90]])
})

test('the second arm of a fork grows out of the far edge of a single beam, without area', () => {
  const [first, second] = mixBeams([whole], fork, 0)
  expect(first).toEqual(whole)
  expect(second).toEqual([100, 50, 200, 90, 200, 90])
})

test('the second arm of a fork shrinks into the far edge of a single beam', () => {
  const [, second] = mixBeams(fork, [whole], 0.999999)
  expect(second?.map(Math.round)).toEqual([100, 50, 200, 90, 200, 90])
})

test('the two edges of an open beam come from the edges of the one before, left from left and right from right', () => {
  const open = [
    [600, 50, 580, 90, 700, 90],
    [600, 50, 580, 90],
    [600, 50, 700, 90],
  ]
  expect(mixBeams([whole], open, 0).slice(1)).toEqual([
    [100, 50, 40, 90],
    [100, 50, 200, 90],
  ])
})

test('a shape that neither has stays away, and one that is empty on one side comes from the first one', () => {
  const mark = [10, 95, 10, 105, 14, 105, 14, 95]
  const [, second, third, last] = mixBeams([whole, [], [], mark], [...fork, [], mark], 0)
  expect(second).toEqual([100, 50, 200, 90, 200, 90])
  expect(third).toEqual([])
  expect(last).toEqual(mark)
})

test('a beam is drawn from its foot over the step to its foot, and not along the foot', () => {
  expect(stringifyPath(whole)).toBe('M40 90L100 50L200 90')
})

test('an exact date is drawn as one line there and back', () => {
  expect(stringifyPath(line)).toBe('M480 90L500 50L480 90')
})

test('a shape without a foot is not drawn', () => {
  expect(stringifyPath([])).toBe('')
  expect(stringifyPath([100, 50])).toBe('')
})
