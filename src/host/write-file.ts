import { createHash, randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open, readdir, realpath, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode, fileProblem } from './file-problem.ts'
import type { FileContent } from './host.ts'
import { removeAtExit } from './leftovers.ts'
import { isAlive, ownToken, parseToken } from './owner.ts'
import { Problem } from './problem.ts'

/** The calls whose failures depend on the machine, so that tests can have them fail. */
export interface WriteSystem {
  readonly platform: NodeJS.Platform
  /** Makes a new file, writes it and waits until the disk has it. */
  writeNew(path: string, content: FileContent, mode: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  pause(durationMs: number): Promise<unknown>
}

export const nodeWriteSystem: WriteSystem = { platform: process.platform, writeNew, rename, pause }

const WHAT = 'The file could not be written'
const RENAME_TRIES = 12

/**
 * Writes a whole file or nothing: into a file beside it, onto the disk, then renamed over it. After a failure
 * the old file is there byte for byte, and nothing else is. A symbolic link stays, and its target is written;
 * a device or a pipe is written straight through. Every failure is a `Problem`.
 */
export async function writeFileAtomic(
  path: string,
  content: FileContent,
  system: WriteSystem = nodeWriteSystem,
): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const old = await oldFile(target, path)
    if (old?.isSpecial === true) return await writeFile(target, piecesOf(content))
    await cleanStaleFiles(target)
    await replaceFile(target, content, { mode: old?.mode ?? 0o666, system })
  } catch (error) {
    throw writeProblem(error, path)
  }
}

interface OldFile {
  readonly mode: number
  /** A device, a pipe or a socket: renaming over it would destroy it. */
  readonly isSpecial: boolean
}

async function oldFile(target: string, path: string): Promise<OldFile | undefined> {
  const old = await stat(target).catch(() => undefined)
  if (old === undefined) return undefined
  if (old.isDirectory()) {
    throw new Problem({ what: WHAT, where: path, why: 'this is a folder', todo: 'name a file in it' })
  }
  // A rename asks leave of the folder only: a file that is kept from writing would be replaced all the same.
  await access(target, constants.W_OK)
  return { mode: old.mode & 0o7777, isSpecial: !old.isFile() }
}

interface Replacing {
  readonly mode: number
  readonly system: WriteSystem
}

async function replaceFile(target: string, content: FileContent, { mode, system }: Replacing): Promise<void> {
  const folder = dirname(target)
  const temporary = join(folder, `${temporaryStart(target)}${ownToken()}.${randomBytes(4).toString('hex')}.tmp`)
  const keep = removeAtExit(temporary)
  try {
    await system.writeNew(temporary, content, mode)
    await renameOver(temporary, target, system)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  } finally {
    keep()
  }
  await syncFolder(folder, system.platform)
}

async function writeNew(path: string, content: FileContent, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    for (const piece of piecesOf(content)) await file.writeFile(piece)
    // The mode given to `open` is cut by the umask; an old file's mode must come back as it was.
    if (mode !== 0o666) await file.chmod(mode)
    await file.sync()
  } finally {
    await file.close()
  }
}

function piecesOf(content: FileContent): Iterable<Uint8Array | string> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}

/** Renames over a file. On Windows that fails while another program has the file open, often only for a moment. */
export async function renameOver(from: string, to: string, system: WriteSystem = nodeWriteSystem): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await system.rename(from, to)
    } catch (error) {
      const isHeldOpen = system.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))
      if (!isHeldOpen || attempt === RENAME_TRIES) throw error
      await system.pause(attempt * 25)
    }
  }
}

/** Waits until the disk has the folder's names. Windows has no such call; some file systems refuse it. */
export async function syncFolder(folder: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  if (platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR'].includes(errorCode(error))) throw error
  } finally {
    await handle.close()
  }
}

const TEMPORARY = /^(\.chronodeck-[0-9a-f]{8}-)(.+)\.[0-9a-f]{8}\.tmp$/

function temporaryStart(target: string): string {
  const hash = createHash('sha256').update(basename(target)).digest('hex').slice(0, 8)
  return `.chronodeck-${hash}-`
}

/** Removes what dead processes left in the target's folder; a living one that writes the same file is a `Problem`. */
async function cleanStaleFiles(target: string): Promise<void> {
  const folder = dirname(target)
  const ownStart = temporaryStart(target)
  for (const name of await readdir(folder)) {
    const [, start, token] = TEMPORARY.exec(name) ?? []
    const owner = token === undefined ? undefined : parseToken(token)
    if (owner === undefined) continue
    const temporary = join(folder, name)
    const touched = await stat(temporary).catch(() => undefined)
    if (touched === undefined) continue
    if (!isAlive(owner, Date.now() - touched.mtimeMs)) await unlink(temporary).catch(() => undefined)
    else if (start === ownStart && owner.pid !== process.pid) throw busyProblem(target, owner.pid)
  }
}

function busyProblem(target: string, pid: number): Problem {
  return new Problem({
    what: WHAT,
    where: target,
    why: `another run of chronodeck (process ${pid}) is writing it right now`,
    todo: 'wait for it to end, or choose another path',
  })
}

function writeProblem(error: unknown, path: string): Error {
  if (errorCode(error) !== 'ENOENT') return fileProblem(error, WHAT, path)
  const folder = dirname(path)
  return new Problem({
    what: WHAT,
    where: path,
    why: `the folder ${folder} does not exist`,
    todo: `make it first (mkdir -p ${folder}), or choose another path`,
    cause: error,
  })
}
