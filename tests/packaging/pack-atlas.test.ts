import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoArea } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { atlasFolder, unpackAtlas } from '../../src/host/atlas.ts'
import { landPolygons, positionsOf } from '../../src/deck/map/shapes.ts'
import { packAtlases } from '../../src/packaging/pack-atlas.ts'

const files = await packAtlases()

test('the atlas is the bytes that the package was built with', async () => {
  expect(files.size).toBe(4)
  for (const [name, bytes] of files) expect((await readFile(join(atlasFolder(), name))).equals(bytes)).toBe(true)
})

test('its outlines are those of Natural Earth, position for position', async () => {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  const topology: Topology = JSON.parse(await readFile(path, 'utf8'))
  const land = topology.objects['land']
  const found = land && feature(topology, land)
  const [only] = found?.type === 'FeatureCollection' ? found.features : []
  const expected = only?.geometry.type === 'MultiPolygon' ? only.geometry.coordinates : []
  const outlines = landPolygons(unpackAtlas(files.get('land-50m.bin') ?? new Uint8Array())).map(positionsOf)
  expect(outlines.length).toBeGreaterThan(1000)
  // A ring there and back on one line is no land.
  const isLand = ([outer = []]: (typeof expected)[number]) => geoArea({ type: 'Polygon', coordinates: [outer] }) > 1e-12
  expect(outlines).toEqual(expected.filter(isLand))
})
