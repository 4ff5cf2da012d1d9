import { lstat, lutimes, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode } from './file-problem.ts'
import { removeAtExit } from './leftovers.ts'
import { isAlive, ownToken, parseToken } from './owner.ts'
import { Problem } from './problem.ts'

const LOCK = '.chronodeck.lock'
const TAKE_OVERS = 50
const GUARD_WAIT_MS = 20
const GUARD_LIMIT_MS = 5_000
const SIGN_OF_LIFE_EVERY_MS = 60_000
/** What a system says that has no symbolic links, or not for everybody. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'EOPNOTSUPP', 'ENOTSUP', 'EINVAL'])

/**
 * Keeps a folder for this run; what comes back gives it free. A living run that holds it is a `Problem`;
 * the lock of a dead one is taken over.
 */
export async function lockFolder(folder: string, shownPath: string): Promise<() => Promise<void>> {
  const lock = join(folder, LOCK)
  for (let attempt = 0; attempt < TAKE_OVERS; attempt += 1) {
    if (await makeLock(lock)) return held(lock)
    await removeDeadLock(lock, shownPath)
  }
  throw busyProblem(lock, shownPath, '')
}

/**
 * The lock is a symbolic link to nowhere that says who holds it: made with its words in one step, so that a run killed
 * meanwhile leaves no lock without them. Where links are not allowed it is a file.
 */
async function makeLock(lock: string): Promise<boolean> {
  try {
    await symlink(ownToken(), lock)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (!NO_LINKS.has(errorCode(error) ?? '')) throw error
  }
  try {
    await writeFile(lock, ownToken(), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Who holds the lock, in its own words; undefined where there is none. */
export async function readLock(lock: string): Promise<string | undefined> {
  return readlink(lock).catch(() => readFile(lock, 'utf8').catch(() => undefined))
}

function held(lock: string): () => Promise<void> {
  const keep = removeAtExit(lock)
  const signs = setInterval(() => {
    const now = new Date()
    lutimes(lock, now, now).catch(() => undefined)
  }, SIGN_OF_LIFE_EVERY_MS)
  signs.unref()
  return async () => {
    clearInterval(signs)
    await rm(lock, { force: true })
    keep()
  }
}

/**
 * Removes the lock of a dead run. Of several runs that find one only a single one may look and remove at a time: the
 * others would remove the lock that the first of them makes next.
 */
async function removeDeadLock(lock: string, shownPath: string): Promise<void> {
  const guard = `${lock}.guard`
  if (!(await makeLock(guard))) {
    await removeOldGuard(guard)
    await setTimeout(GUARD_WAIT_MS)
    return
  }
  try {
    await checkDead(lock, shownPath)
    await rm(lock, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

async function checkDead(lock: string, shownPath: string): Promise<void> {
  const text = await readLock(lock)
  const touched = await lstat(lock).catch(() => undefined)
  if (text === undefined || touched === undefined) return
  // A lock without a token is judged by its age, as one from another machine.
  const owner = parseToken(text) ?? { pid: 0, startedTicks: 0, place: '' }
  if (!isAlive(owner, Date.now() - touched.mtimeMs)) return
  throw busyProblem(lock, shownPath, owner.pid === 0 ? '' : ` (process ${owner.pid})`)
}

/** A guard is held for a moment only: an old one was left by a run that was killed in that moment. */
async function removeOldGuard(guard: string): Promise<void> {
  const owner = parseToken((await readLock(guard)) ?? '')
  const touched = await lstat(guard).catch(() => undefined)
  if (touched === undefined) return
  const silentMs = Date.now() - touched.mtimeMs
  if (silentMs > GUARD_LIMIT_MS || (owner !== undefined && !isAlive(owner, silentMs))) await rm(guard, { force: true })
}

function busyProblem(lock: string, shownPath: string, who: string): Problem {
  return new Problem({
    what: 'The folder is being written right now',
    where: shownPath,
    why: `another run of chronodeck${who} holds ${lock}`,
    todo: 'wait for it to end, or choose another folder; if no other run is there, remove that file',
  })
}
