import { expect, test } from 'vitest'
import { findSwipe } from '../../src/stage/swipe.ts'

test('a swipe to the left steps forward, to the right back', () => {
  expect(findSwipe(-120, 10)).toBe(1)
  expect(findSwipe(120, -10)).toBe(-1)
})

test('a short way or a slanting one is no swipe', () => {
  expect(findSwipe(-30, 0)).toBe(0)
  expect(findSwipe(-120, 100)).toBe(0)
  expect(findSwipe(0, 300)).toBe(0)
})
