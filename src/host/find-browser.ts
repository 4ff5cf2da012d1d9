import { posix } from 'node:path'
import { installedPlaces, pathPlaces, placesInWords } from './browser-places.ts'
import type { BrowserOrigin, FoundBrowser } from './found-browser.ts'
import type { Host } from './host.ts'
import { findOwnBrowser, ownBrowserFolder, ownBrowserIn } from './own-browser.ts'
import { findPlaywrightBrowser, playwrightChromiumPath } from './playwright-browser.ts'
import { Problem } from './problem.ts'

/** What finding a browser needs of the host. */
export type BrowserWorld = Pick<Host, 'env' | 'platform' | 'homeFolder' | 'files'>

export interface FindOptions {
  /** The value of `--browser`. */
  readonly explicitPath?: string | undefined
  /** Where Playwright keeps its Chromium; asked last, as the answer loads Playwright. */
  readonly playwrightPath?: () => Promise<string | undefined>
}

/** The command that gets a browser. */
export const INSTALL_COMMAND = 'npx chronodeck browser --install'

/**
 * `--browser`, then `CHRONODECK_BROWSER`, then an installed Chrome, Chromium or Edge, then one that
 * `browser --install` got. One that is named but cannot run is a `Problem`, and so is none at all.
 */
export async function findBrowser(world: BrowserWorld, options: FindOptions = {}): Promise<FoundBrowser> {
  const found = await lookForBrowser(world, options)
  if (found !== undefined) return found
  throw new Problem({
    what: 'No browser was found',
    why: [
      'looked for --browser and CHRONODECK_BROWSER,',
      `${placesInWords(world.platform)},`,
      'and one that chronodeck installed before',
    ].join('\n'),
    todo: INSTALL_COMMAND,
  })
}

/** As `findBrowser`, but undefined when there is none. */
export async function lookForBrowser(
  world: BrowserWorld,
  options: FindOptions = {},
): Promise<FoundBrowser | undefined> {
  const { explicitPath, playwrightPath = playwrightChromiumPath } = options
  if (explicitPath !== undefined) return namedBrowser(world, explicitPath, '--browser')
  const fromEnv = world.env['CHRONODECK_BROWSER'] ?? ''
  if (fromEnv !== '') return namedBrowser(world, fromEnv, 'CHRONODECK_BROWSER')
  for (const path of installedPlaces(world)) {
    if (await world.files.isRunnable(path)) return { path, origin: 'installed' }
  }
  // Unpacked only where Playwright's download had failed, so it is the one that worked.
  return (await findOwnBrowser(world)) ?? (await findPlaywrightBrowser(world.files, await playwrightPath()))
}

async function namedBrowser(world: BrowserWorld, named: string, origin: BrowserOrigin): Promise<FoundBrowser> {
  const path = world.files.resolve(named)
  for (const place of [path, ...bareNamePlaces(world, named)]) {
    if (!(await world.files.isRunnable(place))) continue
    const own = ownBrowserIn(ownBrowserFolder(world), world.env)
    return place === own.path ? { ...own, origin } : { path: place, origin }
  }
  throw new Problem({
    what: `The browser named by ${origin} cannot be run`,
    where: path,
    why: await whyNot(world, path),
    todo: `name the program file of a Chrome, Chromium or Edge, or leave ${origin} away to have one found`,
  })
}

/** `chromium` is looked for on the `PATH`, as a shell would. */
function bareNamePlaces({ platform, env }: BrowserWorld, named: string): readonly string[] {
  return platform !== 'win32' && posix.basename(named) === named ? pathPlaces(named, env) : []
}

async function whyNot({ files, platform }: BrowserWorld, path: string): Promise<string> {
  const kind = await files.kind(path)
  if (kind === undefined) return 'there is no such file'
  if (kind !== 'folder') return 'this user may not run it'
  return platform === 'darwin' ? 'it is a folder: the program is inside, in Contents/MacOS' : 'it is a folder'
}
