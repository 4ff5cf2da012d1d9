import { dirname, join } from 'node:path'
import type { FoundBrowser } from './found-browser.ts'
import type { HostFiles } from './host.ts'

const SHELL_PROGRAMS = ['chrome-headless-shell', 'chrome-headless-shell.exe', 'headless_shell', 'headless_shell.exe']

/** Where Playwright keeps the whole Chromium of its version, there or not; undefined on a system it has none for. */
export async function playwrightChromiumPath(): Promise<string | undefined> {
  // Loaded only here and at a launch: it is large, and most commands need no browser.
  const { chromium } = await import('playwright-core')
  try {
    return chromium.executablePath() || undefined
  } catch {
    return undefined
  }
}

/**
 * The Chromium that Playwright downloaded, the headless shell before the whole one; undefined when it has none.
 * `chromiumPath` is as `playwrightChromiumPath` gives it.
 */
export async function findPlaywrightBrowser(
  files: Pick<HostFiles, 'isRunnable' | 'kind' | 'list'>,
  chromiumPath: string | undefined,
): Promise<FoundBrowser | undefined> {
  if (chromiumPath === undefined) return undefined
  for (const path of [...(await shellPaths(files, chromiumPath)), chromiumPath]) {
    if (await files.isRunnable(path)) return { path, origin: 'chronodeck browser --install' }
  }
  return undefined
}

/** `…/chromium-1255/<folder>/chrome` has its shell at `…/chromium_headless_shell-1255/<folder>/<program>`. */
async function shellPaths(files: Pick<HostFiles, 'kind' | 'list'>, chromiumPath: string): Promise<readonly string[]> {
  const [, root, revision] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(chromiumPath) ?? []
  if (root === undefined || revision === undefined) return []
  const folder = `${dirname(join(root, 'x'))}/chromium_headless_shell-${revision}`
  if ((await files.kind(folder)) !== 'folder') return []
  const inner = await files.list(folder)
  return inner.flatMap((name) => SHELL_PROGRAMS.map((program) => join(folder, name, program)))
}
