import { lstat, mkdir, readFile, rm, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './file-problem.ts'
import { MANIFEST, writeManifest } from './folder-manifest.ts'
import { parentNames } from './folder-names.ts'
import { renameOver, syncFolder, type WriteSystem } from './write-file.ts'

/** The file that a deck is opened by, and so the one whose renaming makes the folder the new deck. */
const ENTRANCE = 'index.html'

export interface Placing {
  /** The folder, with all symbolic links followed. */
  readonly root: string
  /** Holds the new files, whole and on the disk; inside the root. */
  readonly staging: string
  /** What the folder's manifest names. */
  readonly oldNames: ReadonlySet<string>
  readonly names: readonly string[]
  readonly system: WriteSystem
}

/**
 * Renames the staged files into place, `index.html` last, then removes what only the old deck used.
 * If a renaming fails, the names that only the new deck has are taken back before the error is thrown.
 */
export async function placeFiles(placing: Placing): Promise<void> {
  const { root, names, oldNames, system } = placing
  // Both lists, before the first rename: whatever happens then, the next run knows what is ours.
  await writeManifest(root, new Set([...oldNames, ...names]))
  await renameAll(placing)
  await syncFolder(root, system.platform)
  const newNames = new Set(names)
  const oldOnly = [...oldNames].filter((name) => !newNames.has(name))
  const gone = await removeFiles(root, oldOnly)
  await writeManifest(root, [...names, ...oldOnly.filter((name) => !gone.has(name))])
}

async function renameAll(placing: Placing): Promise<void> {
  const { root, names, system } = placing
  const placed: string[] = []
  try {
    for (const name of names.filter((each) => each !== ENTRANCE)) {
      await placeOne(placing, name)
      placed.push(name)
    }
    if (!names.includes(ENTRANCE)) return
    for (const parent of new Set(names.flatMap(parentNames))) await syncFolder(join(root, parent), system.platform)
    await syncFolder(root, system.platform)
    await placeOne(placing, ENTRANCE)
  } catch (error) {
    await takeBack(placing, placed)
    throw error
  }
}

async function placeOne({ root, staging, system }: Placing, name: string): Promise<void> {
  const target = join(root, name)
  await mkdir(dirname(target), { recursive: true })
  // A file that stays is not touched: on Windows it could not be replaced while a browser shows it.
  if (await haveSameBytes(target, join(staging, name))) return
  await renameOver(join(staging, name), target, system)
}

async function takeBack({ root, names, oldNames }: Placing, placed: readonly string[]): Promise<void> {
  const added = placed.filter((name) => !oldNames.has(name))
  const gone = await removeFiles(root, added)
  for (const parent of names.flatMap(parentNames)) await rmdir(join(root, parent)).catch(() => undefined)
  const kept = [...oldNames, ...added.filter((name) => !gone.has(name))]
  // What a failing disk does not let us undo stays in the manifest, and the next run removes it.
  if (kept.length === 0) await rm(join(root, MANIFEST), { force: true }).catch(() => undefined)
  else await writeManifest(root, kept).catch(() => undefined)
}

/** Removes files of ours and the folders they leave empty; gives the names that are gone. Never throws. */
async function removeFiles(root: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>()
  for (const name of names) {
    if (await isReachedByLink(root, name)) continue
    const code = await unlink(join(root, name)).then(() => '', errorCode)
    if (code === '' || code === 'ENOENT' || code === 'ENOTDIR') gone.add(name)
    for (const parent of parentNames(name)) await rmdir(join(root, parent)).catch(() => undefined)
  }
  return gone
}

/** Then the file is somewhere else, and not ours. */
async function isReachedByLink(root: string, name: string): Promise<boolean> {
  for (const parent of parentNames(name)) {
    const found = await lstat(join(root, parent)).catch(() => undefined)
    if (found?.isSymbolicLink() === true) return true
  }
  return false
}

async function haveSameBytes(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([lstat(a).catch(() => undefined), lstat(b).catch(() => undefined)])
  if (first?.isFile() !== true || second?.isFile() !== true || first.size !== second.size) return false
  const [firstBytes, secondBytes] = await Promise.all([readFile(a), readFile(b)])
  return firstBytes.equals(secondBytes)
}
