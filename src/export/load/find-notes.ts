import { join } from 'node:path'
import type { HostFiles } from '../../host/host.ts'

const NOTE = /\.(?:md|markdown)$/i
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i
/** Nobody nests notes deeper. */
const DEEPEST_FOLDER = 8

/** The notes of a folder. */
export interface Notes {
  /** Names below the folder, with `/`, sorted. */
  readonly notes: readonly string[]
  /** Images, as the notes. */
  readonly images: readonly string[]
  /** Of itself, which is empty, and of all below. */
  readonly folders: readonly string[]
  /** The size of all notes. */
  readonly bytes: number
}

/**
 * Finds all notes in a folder and below, but in folders whose names start with a dot. A folder to which a link leads again
 * is looked through once.
 */
export async function findNotes(
  path: string,
  files: Pick<HostFiles, 'list' | 'kind' | 'sizeBytes' | 'realPath'>,
): Promise<Notes> {
  const found = { notes: new Array<string>(), images: new Array<string>(), folders: new Array<string>() }
  const seen = new Set<string | undefined>()
  let bytes = 0
  const open = ['']
  for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
    const real = await files.realPath(join(path, folder))
    if (seen.has(real)) continue
    seen.add(real)
    found.folders.push(folder)
    for (const name of await files.list(join(path, folder))) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const below = folder === '' ? name : `${folder}/${name}`
      const kind = await files.kind(join(path, below))
      if (kind === 'folder' && below.split('/').length <= DEEPEST_FOLDER) open.push(below)
      if (kind !== 'file') continue
      if (IMAGE.test(name)) found.images.push(below)
      if (!NOTE.test(name)) continue
      bytes += await files.sizeBytes(join(path, below))
      found.notes.push(below)
    }
  }
  return { notes: found.notes.sort(), images: found.images.sort(), folders: found.folders, bytes }
}
