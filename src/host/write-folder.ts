import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, realpath, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileProblem } from './file-problem.ts'
import { lockFolder } from './folder-lock.ts'
import { readManifest } from './folder-manifest.ts'
import { nameCheck, parentNames } from './folder-names.ts'
import type { FolderEntries } from './host.ts'
import { removeAtExit } from './leftovers.ts'
import { ownToken } from './owner.ts'
import { placeFiles } from './place-files.ts'
import { Problem } from './problem.ts'
import { nodeWriteSystem, type WriteSystem } from './write-file.ts'

const WHAT = 'The folder could not be written'
const STAGING_START = '.chronodeck-staging-'
const SET_ASIDE_LOCK_START = '.chronodeck.lock.'

/** A folder being written, with all that the steps need to know. */
interface Writing {
  /** With all symbolic links followed. */
  readonly root: string
  /** As the person gave it. */
  readonly shownPath: string
  readonly staging: string
  readonly oldNames: ReadonlySet<string>
  readonly system: WriteSystem
}

/**
 * Writes a folder so that at every moment it holds a whole deck, old or new. All entries are first written to
 * a staging folder inside; only when all are on the disk are they renamed into place, `index.html` last; then
 * what the old deck alone used is removed. So a file that changes between two decks must change its name too
 * (a hash of its content), all but `index.html` and a page that needs no other file. Files that somebody added are left alone.
 * A folder that is not ours, a second run at once, and every failure of the disk are `Problem`s; after one the
 * old deck is there as it was. What an entry's own source throws is passed on.
 */
export async function writeFolderAtomic(
  folder: string,
  entries: FolderEntries,
  system: WriteSystem = nodeWriteSystem,
): Promise<void> {
  let firstMade: string | undefined
  try {
    firstMade = await makeFolder(folder)
    const root = await realpath(folder)
    // Before the lock too: in a folder that is not ours, not even the lock is written.
    await readManifest(root, folder)
    const unlock = await lockFolder(root, folder)
    try {
      await removeStale(root)
      const oldNames = await readManifest(root, folder)
      const staging = join(root, `${STAGING_START}${ownToken()}.${randomBytes(4).toString('hex')}`)
      await stageAndPlace({ root, shownPath: folder, staging, oldNames, system }, entries)
    } finally {
      await unlock()
    }
  } catch (error) {
    if (firstMade !== undefined) await removeEmptyFolders(resolve(folder), dirname(firstMade))
    throw fileProblem(error, WHAT, folder)
  }
}

/** The outermost folder that had to be made, or undefined when all were there. */
async function makeFolder(folder: string): Promise<string | undefined> {
  const old = await stat(folder).catch(() => undefined)
  if (old !== undefined && !old.isDirectory()) {
    throw new Problem({ what: WHAT, where: folder, why: 'this is a file', todo: 'name a folder' })
  }
  return mkdir(resolve(folder), { recursive: true })
}

async function stageAndPlace(writing: Writing, entries: FolderEntries): Promise<void> {
  const { root, staging, oldNames, system } = writing
  const keep = removeAtExit(staging)
  try {
    const names = await stage(writing, entries)
    for (const name of names) await refuseToReplaceForeign(writing, name)
    await placeFiles({ root, staging, oldNames, names, system })
  } finally {
    await rm(staging, { recursive: true, force: true })
    keep()
  }
}

/** So many files are being written at a time. */
const MOST_WRITES = 8

/** Writes all entries into the staging folder and gives their names. The first that fails fails the rest. */
async function stage({ staging, system }: Writing, entries: FolderEntries): Promise<readonly string[]> {
  await mkdir(staging)
  const check = nameCheck()
  const names: string[] = []
  const writes = new Set<Promise<void>>()
  try {
    for await (const [name, content] of entries) {
      check(name)
      const path = join(staging, name)
      if (name.includes('/')) await mkdir(dirname(path), { recursive: true })
      // A disk takes its time over each file, and meanwhile the next one is made.
      const write = system.writeNew(path, content, 0o666).then(() => void writes.delete(write))
      writes.add(write)
      // One that fails stays among them, and is told of when they are waited for.
      write.catch(() => undefined)
      if (writes.size === MOST_WRITES) await Promise.race(writes)
      names.push(name)
    }
    await Promise.all(writes)
  } finally {
    await Promise.allSettled(writes)
  }
  return names
}

/** What we did not write is somebody's own; and a folder inside that is a link leads to somewhere else. */
async function refuseToReplaceForeign({ root, shownPath, oldNames }: Writing, name: string): Promise<void> {
  const parents = await Promise.all(parentNames(name).map((parent) => lstat(join(root, parent)).catch(() => undefined)))
  const isBlocked = parents.some((parent) => parent !== undefined && !parent.isDirectory())
  const isForeign = !oldNames.has(name) && (await lstat(join(root, name)).catch(() => undefined)) !== undefined
  if (!isBlocked && !isForeign) return
  throw new Problem({
    what: WHAT,
    where: join(shownPath, name),
    why: 'the deck has a file of this name, and what is there was not written by chronodeck',
    todo: 'move it away, or choose another folder',
  })
}

/** Removes what killed runs left. The folder is locked, so no living run stages here. */
async function removeStale(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const isStale = name.startsWith(STAGING_START) || name.startsWith(SET_ASIDE_LOCK_START)
    if (isStale) await rm(join(root, name), { recursive: true, force: true })
  }
}

/** Removes the folder and its parents up to `stop`, as long as they are empty. */
async function removeEmptyFolders(folder: string, stop: string): Promise<void> {
  for (let path = folder; path !== stop && path !== dirname(path); path = dirname(path)) {
    const isGone = await rmdir(path).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
