import { expect, test } from 'vitest'
import { loadAtlas } from '../../src/host/atlas.ts'

test('the atlas has the land and the countries, coarse and fine', () => {
  const atlas = loadAtlas()
  expect(atlas.land10().objects).toHaveProperty('land')
  expect(atlas.land50().objects).toHaveProperty('land')
  expect(atlas.countries10().objects).toHaveProperty('countries')
  expect(atlas.countries50().objects).toHaveProperty('countries')
  expect(atlas.land10().arcs.length).toBeGreaterThan(atlas.land50().arcs.length)
})

test('each file is read once: the same call gives the same object', () => {
  const atlas = loadAtlas()
  expect(atlas.land50()).toBe(atlas.land50())
  expect(atlas.countries50()).toBe(atlas.countries50())
})
