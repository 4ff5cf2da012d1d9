import { expect, test } from 'vitest'
import { loadAtlas, packAtlas, unpackAtlas } from '../../src/host/atlas.ts'

test('the atlas has the land and the countries, coarse and fine', () => {
  const atlas = loadAtlas()
  expect(atlas.land10().shapes.map(({ name }) => name)).toEqual([''])
  expect(atlas.land50().shapes.map(({ name }) => name)).toEqual([''])
  expect(atlas.countries10().shapes.map(({ name }) => name)).toContain('Luxembourg')
  expect(atlas.countries50().shapes.map(({ name }) => name)).toContain('South Korea')
  expect(atlas.land10().xs.length).toBeGreaterThan(atlas.land50().xs.length)
})

test('each file is read once: the same call gives the same object', () => {
  const atlas = loadAtlas()
  expect(atlas.land50()).toBe(atlas.land50())
  expect(atlas.countries50()).toBe(atlas.countries50())
})

test('an atlas is the same after it was packed', () => {
  const file = {
    scale: [0.5, 0.25] as const,
    translate: [-180, -90] as const,
    shapes: [{ name: 'Curaçao', polygons: [[[0, ~1]]] }],
    starts: Uint32Array.from([0, 2, 4]),
    xs: Int32Array.from([1, 2, 2, -1]),
    ys: Int32Array.from([0, 70_000, 1, 0]),
  }
  expect(unpackAtlas(packAtlas(file))).toEqual(file)
  // From a place in memory where no number may begin.
  const shifted = new Uint8Array([0, ...packAtlas(file)]).subarray(1)
  expect(unpackAtlas(shifted)).toEqual(file)
})

test('a copy of the package without its atlas says what to do', () => {
  expect(() => loadAtlas('/nowhere').land50()).toThrow(/cannot be read/)
})
