import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { WriteBudget } from '../../src/stage/write-budget.ts'

test('no 10 seconds hold two hundred writes, however often one is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 300, maxLength: 1200 }), (gapsMs) => {
      const budget = new WriteBudget(0)
      let nowMs = 0
      const writesMs: number[] = []
      for (const gapMs of gapsMs) {
        nowMs += gapMs
        if (budget.take(nowMs) === 0) writesMs.push(nowMs)
      }
      const counts = writesMs.map((from) => writesMs.filter((at) => at >= from && at <= from + 10_000).length)
      expect(Math.max(0, ...counts)).toBeLessThan(200)
    }),
    { numRuns: 40 },
  )
})

test('a hundred quick steps are each written at once', () => {
  const budget = new WriteBudget(0)
  expect(Array.from({ length: 100 }, () => budget.take(5)).every((waitMs) => waitMs === 0)).toBe(true)
})

test('after the wait that was named, the write is allowed', () => {
  const budget = new WriteBudget(0)
  let waitMs = 0
  while (waitMs === 0) waitMs = budget.take(1000)
  expect(waitMs).toBeLessThanOrEqual(WriteBudget.refillMs)
  expect(budget.take(1000 + waitMs)).toBe(0)
})
