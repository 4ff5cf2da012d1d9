import { posix } from 'node:path'
import type { FoundBrowser } from './found-browser.ts'
import type { Environment, HostFiles } from './host.ts'

/** The npm package whose Chromium is used where neither a download nor a package manager gives one. */
export const OWN_BROWSER = {
  package: '@sparticuz/chromium',
  /** The last one for Node 20. */
  version: '147.0.0',
  /** Of the package's archive, so that it is this one that runs. */
  sha512: '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
} as const

export interface OwnBrowserWorld {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  readonly homeFolder: string
}

/** The user's cache, never a shared temporary folder: nobody else can put a program there. Linux only. */
export function cacheFolder({ env, homeFolder }: OwnBrowserWorld): string {
  const base = env['XDG_CACHE_HOME'] ?? ''
  return posix.join(base.startsWith('/') ? base : posix.join(homeFolder, '.cache'), 'chronodeck')
}

/** Where the package's Chromium is unpacked; the folder is there only when it is whole. */
export function ownBrowserFolder(world: OwnBrowserWorld): string {
  return posix.join(cacheFolder(world), `chromium-${OWN_BROWSER.version}`)
}

/** The unpacked Chromium with its own libraries and its own font, and none of its package's flags. */
export function ownBrowserIn(folder: string, env: Environment): FoundBrowser {
  const libraries = posix.join(folder, 'lib')
  const others = env['LD_LIBRARY_PATH'] ?? ''
  return {
    path: posix.join(folder, 'chromium'),
    origin: 'chronodeck browser --install',
    env: {
      LD_LIBRARY_PATH: others === '' ? libraries : `${libraries}:${others}`,
      FONTCONFIG_FILE: posix.join(folder, 'fonts.conf'),
    },
  }
}

/** Undefined when it was not unpacked here. */
export async function findOwnBrowser(
  world: OwnBrowserWorld & { readonly files: Pick<HostFiles, 'isRunnable'> },
): Promise<FoundBrowser | undefined> {
  if (world.platform !== 'linux') return undefined
  const browser = ownBrowserIn(ownBrowserFolder(world), world.env)
  return (await world.files.isRunnable(browser.path)) ? browser : undefined
}
