/** The shapes of land and countries, from the world-atlas package (Natural Earth, public domain). */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Topology } from 'topojson-specification'

/** What a deck draws its maps from. The same call gives the same object each time. */
export interface AtlasFiles {
  land10(): Topology
  land50(): Topology
  countries10(): Topology
  countries50(): Topology
}

const require = createRequire(import.meta.url)

/** Each file (55 kB to 3.7 MB) is read when it is first asked for, at most once for each atlas. */
export function loadAtlas(): AtlasFiles {
  return {
    land10: once('land-10m'),
    land50: once('land-50m'),
    countries10: once('countries-10m'),
    countries50: once('countries-50m'),
  }
}

function once(name: string): () => Topology {
  let topology: Topology | undefined
  return () => (topology ??= readTopology(require.resolve(`world-atlas/${name}.json`)))
}

function readTopology(path: string): Topology {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isTopology(value)) throw new Error(`${path} holds no topology`)
  return value
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value
  )
}
