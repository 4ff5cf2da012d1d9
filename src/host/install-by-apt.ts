import { pathPlaces } from './browser-places.ts'
import { failureOf, type InstallTry, type InstallWorld, type Tried } from './install-try.ts'

/** The smallest first: a shell without windows, then the whole browser. Each package has a program of its name. */
const PACKAGES = ['chromium-headless-shell', 'chromium'] as const

const UPDATE_LIMIT_MS = 2 * 60 * 1000
const INSTALL_LIMIT_MS = 10 * 60 * 1000

/** A silent mirror is given up in seconds, and another run of the package manager is waited for a little. */
const OPTIONS = [
  '-o',
  'Acquire::http::Timeout=10',
  '-o',
  'Acquire::https::Timeout=10',
  '-o',
  'Acquire::Retries=1',
  '-o',
  'DPkg::Lock::Timeout=60',
] as const

const LISTS_FOLDER = '/var/lib/apt/lists'

/** Debian's package manager, which only root may use. */
export const aptInstall: InstallTry = {
  name: `Debian's package manager (apt-get install ${PACKAGES[0]})`,
  unsuited: unsuitedForApt,
  attempt,
}

async function unsuitedForApt({ platform, files, isRoot }: InstallWorld): Promise<string | undefined> {
  if (platform !== 'linux' || !(await files.isRunnable('/usr/bin/apt-get'))) return 'this is no Debian system'
  return isRoot ? undefined : 'only root may use it'
}

async function attempt(world: InstallWorld): Promise<Tried> {
  let failure = ''
  for (const name of PACKAGES) {
    failure = (await installPackage(world, name)) ?? ''
    const path = failure === '' ? await programPath(world, name) : undefined
    if (path !== undefined) return { browser: { path, origin: 'installed' } }
  }
  return { failure: failure === '' ? 'the package has no program that can be run' : failure }
}

async function programPath({ env, files }: InstallWorld, name: string): Promise<string | undefined> {
  for (const path of pathPlaces(name, env)) if (await files.isRunnable(path)) return path
  return undefined
}

/** Installs a font where a browser has none to show text with. Gives why it failed, or undefined. */
export async function installFontByApt(world: InstallWorld): Promise<string | undefined> {
  return (await unsuitedForApt(world)) ?? installPackage(world, 'fonts-dejavu-core')
}

const updated = new WeakSet<InstallWorld>()

/** Gives why it failed, or undefined. The lists are fetched when there are none, and once more when a package is not found. */
async function installPackage(world: InstallWorld, name: string): Promise<string | undefined> {
  if (!(await hasLists(world))) await updateLists(world)
  const failure = await runInstall(world, name)
  if (failure === undefined || updated.has(world)) return failure
  await updateLists(world)
  return runInstall(world, name)
}

async function hasLists({ files }: InstallWorld): Promise<boolean> {
  if ((await files.kind(LISTS_FOLDER)) !== 'folder') return false
  return (await files.list(LISTS_FOLDER)).some((name) => /_Packages(\.\w+)?$/.test(name))
}

async function updateLists(world: InstallWorld): Promise<void> {
  if (updated.has(world)) return
  updated.add(world)
  // What fails here shows in the install that follows.
  await apt(world, ['update'], UPDATE_LIMIT_MS)
}

async function runInstall(world: InstallWorld, name: string): Promise<string | undefined> {
  const result = await apt(world, ['install', '-y', '--no-install-recommends', name], INSTALL_LIMIT_MS)
  return result.ended === 'exit' && result.code === 0 ? undefined : failureOf('apt-get', result)
}

function apt(world: InstallWorld, args: readonly string[], timeoutMs: number) {
  return world.run('apt-get', ['-q', ...OPTIONS, ...args], { timeoutMs, env: { DEBIAN_FRONTEND: 'noninteractive' } })
}
