import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './file-problem.ts'
import { removeAtExit } from './leftovers.ts'
import { isAlive, ownToken, parseToken } from './owner.ts'
import { Problem } from './problem.ts'

const LOCK = '.chronodeck.lock'
const TAKE_OVERS = 5
const SIGN_OF_LIFE_EVERY_MS = 60_000

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

async function makeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${ownToken()}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function held(lock: string): () => Promise<void> {
  const keep = removeAtExit(lock)
  const signs = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => undefined)
  }, SIGN_OF_LIFE_EVERY_MS)
  signs.unref()
  return async () => {
    clearInterval(signs)
    await rm(lock, { force: true })
    keep()
  }
}

async function removeDeadLock(lock: string, shownPath: string): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => undefined)
  const touched = await stat(lock).catch(() => undefined)
  if (text === undefined || touched === undefined) return
  const silentMs = Date.now() - touched.mtimeMs
  // A lock without a token was cut while it was made: it is judged by its age, as one from another machine.
  const owner = parseToken(text) ?? { pid: 0, startedTicks: 0, place: '' }
  if (isAlive(owner, silentMs)) throw busyProblem(lock, shownPath, owner.pid === 0 ? '' : ` (process ${owner.pid})`)
  if (!(await removeLockOf(lock, text))) throw busyProblem(lock, shownPath, '')
}

/** Removes a lock if it still holds `text`; false when another run has put its own there, which then stays. */
export async function removeLockOf(lock: string, text: string): Promise<boolean> {
  // Renamed before it is removed: of several runs that find it dead, only one can.
  const aside = `${lock}.${randomBytes(4).toString('hex')}`
  const isMine = await rename(lock, aside).then(
    () => true,
    () => false,
  )
  if (!isMine) return true
  const isSame = (await readFile(aside, 'utf8').catch(() => text)) === text
  await (isSame ? rm(aside, { force: true }) : rename(aside, lock))
  return isSame
}

function busyProblem(lock: string, shownPath: string, who: string): Problem {
  return new Problem({
    what: 'The folder is being written right now',
    where: shownPath,
    why: `another run of chronodeck${who} holds ${lock}`,
    todo: 'wait for it to end, or choose another folder; if no other run is there, remove that file',
  })
}
