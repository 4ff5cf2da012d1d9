/** The shapes of land and countries (Natural Earth, public domain), as they were packed when the package was built. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-folder.ts'
import { Problem } from './problem.ts'

/** What a deck draws its maps from. The same call gives the same object each time. */
export interface AtlasFiles {
  land10(): AtlasFile
  land50(): AtlasFile
  countries10(): AtlasFile
  countries50(): AtlasFile
}

/** Shapes put together from arcs, on a grid. */
export interface AtlasFile extends AtlasHead {
  /** Of all positions, one arc after another, in steps of the grid. */
  readonly xs: Int32Array
  readonly ys: Int32Array
  /** The position at which each arc begins, and at the end where the last one ends. */
  readonly starts: Uint32Array
}

interface AtlasHead {
  readonly scale: readonly [number, number]
  readonly translate: readonly [number, number]
  /** By name; the arcs of each ring by number, `~n` for the nth backwards. */
  readonly shapes: readonly { readonly name: string; readonly polygons: readonly (readonly (readonly number[])[])[] }[]
}

/** The files of the atlas by what they are made from. */
export const ATLAS_NAMES = ['land-10m', 'land-50m', 'countries-10m', 'countries-50m'] as const

const BYTES = 4

/** `dist/atlas` of the package this code is in. */
export function atlasFolder(): string {
  return join(packageFolder(), 'dist', 'atlas')
}

/** Each file is read when it is first asked for, at most once for each atlas. A `Problem` where it was never packed. */
export function loadAtlas(folder = atlasFolder()): AtlasFiles {
  const [land10, land50, countries10, countries50] = ATLAS_NAMES.map((name) => once(() => readAtlas(folder, name)))
  if (!land10 || !land50 || !countries10 || !countries50) throw new Error('an atlas of fewer files')
  return { land10, land50, countries10, countries50 }
}

/** As 32-bit numbers, low byte first: how long the head is, how many starts and positions; then these and the head. */
export function packAtlas({ xs, ys, starts, ...head }: AtlasFile): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const numbers = Int32Array.from([text.length, starts.length, xs.length, ...starts, ...xs, ...ys])
  const bytes = new Uint8Array(numbers.byteLength + text.length)
  bytes.set(new Uint8Array(numbers.buffer))
  bytes.set(text, numbers.byteLength)
  return bytes
}

export function unpackAtlas(bytes: Uint8Array): AtlasFile {
  // A copy begins where numbers may begin; what was read from a file need not.
  const { buffer } = new Uint8Array(bytes)
  const [headBytes = 0, startCount = 0, count = 0] = new Int32Array(buffer, 0, 3)
  const [starts, xs] = [3 * BYTES, (3 + startCount) * BYTES]
  const ys = xs + count * BYTES
  const text = new Uint8Array(buffer, ys + count * BYTES, headBytes)
  const head: AtlasHead = JSON.parse(new TextDecoder().decode(text))
  return {
    ...head,
    starts: new Uint32Array(buffer, starts, startCount),
    xs: new Int32Array(buffer, xs, count),
    ys: new Int32Array(buffer, ys, count),
  }
}

function readAtlas(folder: string, name: string): AtlasFile {
  try {
    return unpackAtlas(readFileSync(join(folder, `${name}.bin`)))
  } catch (cause) {
    throw new Problem({
      what: 'The maps cannot be read.',
      where: folder,
      why: 'they are packed when the package is built, and this copy is incomplete',
      todo: 'reinstall chronodeck; in its source folder run: npm run prepare',
      cause,
    })
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
