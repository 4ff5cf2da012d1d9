import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject, Topology } from 'topojson-specification'
import { ATLAS_NAMES, type AtlasFile, packAtlas } from '../host/atlas.ts'
import { readPackageFile } from './package-files.ts'

/** Every file of the atlas folder by name, made from world-atlas. */
export async function packAtlases(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of ATLAS_NAMES) {
    const topology: unknown = JSON.parse(new TextDecoder().decode(await readPackageFile(`world-atlas/${name}.json`)))
    if (!isTopology(topology)) throw new Error(`world-atlas/${name}.json holds no topology`)
    files.set(`${name}.bin`, packAtlas(atlasOf(topology, name.startsWith('land') ? 'land' : 'countries')))
  }
  return files
}

/** Positions where they are, not as steps from the one before. Throws for a topology without a grid. */
export function atlasOf({ arcs, objects, transform }: Topology, objectName: string): AtlasFile {
  if (!transform) throw new Error('a topology without a grid')
  const starts = [0]
  for (const arc of arcs) starts.push((starts.at(-1) ?? 0) + arc.length)
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const arc of arcs) {
    let [x, y] = [0, 0]
    for (const [east = 0, north = 0] of arc) {
      ;[x, y] = [x + east, y + north]
      xs.push(x)
      ys.push(y)
    }
  }
  const object = objects[objectName]
  const geometries = object?.type === 'GeometryCollection' ? object.geometries : []
  return {
    scale: transform.scale,
    translate: transform.translate,
    shapes: geometries.map((geometry) => ({ name: nameOf(geometry), polygons: polygonsOf(geometry) })),
    starts: Uint32Array.from(starts),
    xs: Int32Array.from(xs),
    ys: Int32Array.from(ys),
  }
}

function polygonsOf(geometry: GeometryObject<GeoJsonProperties>): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs]
  return geometry.type === 'MultiPolygon' ? geometry.arcs : []
}

function nameOf({ properties }: GeometryObject<GeoJsonProperties>): string {
  const name: unknown = properties && 'name' in properties ? properties['name'] : ''
  return typeof name === 'string' ? name : ''
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value
  )
}
