import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { removeAtExit } from './leftovers.ts'
import { failureOf, type InstallTry, type InstallWorld, type Tried } from './install-try.ts'
import { OWN_BROWSER, cacheFolder, findOwnBrowser, ownBrowserFolder } from './own-browser.ts'
import { isAlive, ownToken, parseToken } from './owner.ts'
import { unpackChromium } from './unpack-chromium.ts'

const ASK_LIMIT_MS = 20_000
/** Enough for 68 MB on a slow line. */
const DOWNLOAD_LIMIT_MS = 10 * 60 * 1000
const NAME = `${OWN_BROWSER.package}@${OWN_BROWSER.version}`
const WORK = /^install-(.+)\.[0-9a-f]{8}$/

/** The Chromium inside an npm package, unpacked by hand into the user's cache; npm knows its registry. */
export const npmInstall: InstallTry = {
  name: `the npm package ${NAME} (68 MB)`,
  async unsuited({ platform, arch }) {
    return platform === 'linux' && arch === 'x64' ? undefined : 'it is for Linux on x64 only'
  },
  attempt,
  undo: (world) => rm(ownBrowserFolder(world), { recursive: true, force: true }),
}

async function attempt(world: InstallWorld): Promise<Tried> {
  const cache = cacheFolder(world)
  const work = join(cache, `install-${ownToken()}.${randomBytes(4).toString('hex')}`)
  const keep = removeAtExit(work)
  try {
    await mkdir(cache, { recursive: true, mode: 0o700 })
    await removeStaleWork(cache)
    await mkdir(work, { mode: 0o700 })
    const failure = await download(world, work)
    if (failure !== undefined) return { failure }
    await unpackInto(world, work)
    const browser = await findOwnBrowser(world)
    return browser === undefined ? { failure: 'what was unpacked cannot be run' } : { browser }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  } finally {
    await rm(work, { recursive: true, force: true })
    keep()
  }
}

/** Gives why it failed, or undefined. A registry that is closed says so at the short question before the long download. */
async function download({ run }: InstallWorld, work: string): Promise<string | undefined> {
  const quiet = ['--loglevel=error', '--no-update-notifier', '--fetch-retries=0']
  const ask = ['view', NAME, 'dist.tarball', '--fetch-timeout=10000', ...quiet]
  const asked = await run('npm', ask, { timeoutMs: ASK_LIMIT_MS })
  if (asked.code !== 0) return failureOf('npm', asked)
  const pack = ['pack', NAME, '--ignore-scripts', '--pack-destination', work, ...quiet]
  const packed = await run('npm', pack, { timeoutMs: DOWNLOAD_LIMIT_MS })
  return packed.code === 0 ? undefined : failureOf('npm', packed)
}

/** Unpacks beside its place and renames, so that what is in the place is whole. */
async function unpackInto(world: InstallWorld, work: string): Promise<void> {
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error('npm said that it worked, but wrote no archive')
  const place = ownBrowserFolder(world)
  const unpacked = join(work, 'chromium')
  await unpackChromium(join(work, archive), unpacked, place)
  await rm(place, { recursive: true, force: true })
  await rename(unpacked, place)
}

/** Removes what killed runs left. */
async function removeStaleWork(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const owner = parseToken(WORK.exec(name)?.[1] ?? '')
    if (owner !== undefined && !isAlive(owner, Infinity)) await rm(join(cache, name), { recursive: true, force: true })
  }
}
