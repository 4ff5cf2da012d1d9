import { expect, test } from 'vitest'
import { progressText, tenthReached } from '../../src/host/progress.ts'

test('progress names its stage, how far it is, and the time left once that can be judged', () => {
  expect(progressText({ stage: 'Printing', n: 3, total: 12, elapsedMs: 500 })).toBe('Printing: 3 of 12')
  expect(progressText({ stage: 'Printing', n: 3, total: 12, elapsedMs: 3000 })).toBe(
    'Printing: 3 of 12, about 9 s left',
  )
  expect(progressText({ stage: 'Printing', n: 1, total: 101, elapsedMs: 2000 })).toBe(
    'Printing: 1 of 101, about 4 min left',
  )
})

test('nothing is left to wait for before the first piece and after the last', () => {
  expect(progressText({ stage: 'Printing', n: 0, total: 12, elapsedMs: 9000 })).toBe('Printing: 0 of 12')
  expect(progressText({ stage: 'Printing', n: 12, total: 12, elapsedMs: 9000 })).toBe('Printing: 12 of 12')
})

test('the tenths of the way go from 0 to 10 and never back', () => {
  const tenths = Array.from({ length: 38 }, (_, n) => tenthReached(n, 37))
  expect(tenths[0]).toBe(0)
  expect(tenths.at(-1)).toBe(10)
  expect(tenths).toEqual(tenths.toSorted((a, b) => a - b))
  expect(tenthReached(0, 0)).toBe(10)
})
