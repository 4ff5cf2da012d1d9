import { join } from 'node:path'
import type { HostFiles } from '../../host/host.ts'

/** A link may lead back to where it lies: nobody nests notes deeper. */
const DEEPEST_FOLDER = 8

/** The notes of a folder. */
export interface Notes {
  /** Names below the folder, with `/`, sorted. */
  readonly notes: readonly string[]
  /** Of itself, which is empty, and of all below. */
  readonly folders: readonly string[]
  /** The size of all notes. */
  readonly bytes: number
}

/** Finds all notes in a folder and below, but in folders whose names start with a dot. */
export async function findNotes(path: string, files: Pick<HostFiles, 'list' | 'kind' | 'sizeBytes'>): Promise<Notes> {
  const notes: string[] = []
  const folders: string[] = []
  let bytes = 0
  const open = ['']
  for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
    folders.push(folder)
    for (const name of await files.list(join(path, folder))) {
      if (name.startsWith('.') || name === 'node_modules') continue
      const below = folder === '' ? name : `${folder}/${name}`
      const kind = await files.kind(join(path, below))
      if (kind === 'folder' && below.split('/').length <= DEEPEST_FOLDER) open.push(below)
      if (kind !== 'file' || !/\.(?:md|markdown)$/i.test(name)) continue
      bytes += await files.sizeBytes(join(path, below))
      notes.push(below)
    }
  }
  return { notes: notes.sort(), folders, bytes }
}
