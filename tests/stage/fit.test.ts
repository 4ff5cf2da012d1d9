import { expect, test } from 'vitest'
import { PHONE_SCALE, stageScale } from '../../src/stage/fit.ts'

test('the whole stage just fits the window, whatever its shape', () => {
  expect(stageScale(1280, 720)).toBe(1)
  expect(stageScale(3840, 2160)).toBe(3)
  expect(stageScale(800, 600)).toBe(0.625)
  expect(stageScale(1920, 500)).toBeCloseTo(500 / 720)
})

test.each([
  [390, 844],
  [844, 390],
  [640, 360],
  [767, 1000],
])('a window of %i x %i gets the phone layout', (width, height) => {
  expect(stageScale(width, height)).toBeLessThan(PHONE_SCALE)
})

test.each([
  [800, 600],
  [768, 1024],
  [1024, 768],
])('a window of %i x %i gets the stage', (width, height) => {
  expect(stageScale(width, height)).toBeGreaterThanOrEqual(PHONE_SCALE)
})
