import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findChapterStep } from '../../src/stage/chapter-step.ts'

test('in a deck without chapters a step of a chapter is a step of a slide', () => {
  expect([findChapterStep(3, 1, []), findChapterStep(3, -1, [])]).toEqual([4, 2])
})

test('within the chapters it leads to the next opening, or to that of the chapter one is in', () => {
  const stops = [2, 10, 20, 31]
  expect([2, 5, 10, 25].map((index) => findChapterStep(index, 1, stops))).toEqual([10, 10, 20, 31])
  expect([31, 25, 20, 11, 10].map((index) => findChapterStep(index, -1, stops))).toEqual([20, 20, 10, 10, 2])
})

test('before the first chapter and behind the last it is a step of a slide', () => {
  const stops = [2, 10, 31]
  expect([0, 1, 31, 32].map((index) => findChapterStep(index, 1, stops))).toEqual([1, 2, 32, 33])
  expect([2, 1, 33, 32].map((index) => findChapterStep(index, -1, stops))).toEqual([1, 0, 32, 31])
})

test('it always goes on in its direction', () => {
  const stops = fc.uniqueArray(fc.integer({ min: 0, max: 500 })).map((list) => list.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(stops, fc.integer({ min: 0, max: 600 }), (list, index) => {
      expect(findChapterStep(index, 1, list)).toBeGreaterThan(index)
      expect(findChapterStep(index, -1, list)).toBeLessThan(index)
    }),
  )
})
