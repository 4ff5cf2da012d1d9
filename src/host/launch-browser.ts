import type { Browser } from 'playwright-core'
import type { FoundBrowser } from './found-browser.ts'
import type { Host } from './host.ts'
import { launchProblem } from './launch-problem.ts'
import { within } from './within.ts'

/** What a launch needs of the host. */
export type LaunchWorld = Pick<Host, 'env' | 'isRoot' | 'log'>

/** A browser that has not answered by then is taken for hung. */
export const LAUNCH_LIMIT_MS = 30_000
const CLOSE_LIMIT_MS = 5000

/** What a browser does of its own accord on the network, and first-run windows; and no graphics card is needed. */
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

/**
 * Launches a browser without a window. Its sandbox is on, except for root, whom Chromium refuses it: that is
 * said once a host. A crash, a hang, a missing library are `Problem`s in bounded time.
 */
export async function launchBrowser(
  found: FoundBrowser,
  world: LaunchWorld,
  limitMs: number = LAUNCH_LIMIT_MS,
): Promise<Browser> {
  if (world.isRoot) tellNoSandbox(world.log)
  const { chromium } = await import('playwright-core')
  const launching = chromium.launch({
    executablePath: found.path,
    args: [...ARGUMENTS, ...(found.args ?? [])],
    env: { ...world.env, ...found.env },
    chromiumSandbox: !world.isRoot,
    timeout: limitMs,
    // An interrupt is the command line's to handle. Playwright ends its browsers when the process exits, a hung
    // one only then or half a minute later.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  try {
    return await within(launching, limitMs + CLOSE_LIMIT_MS, () => new Error(`Timeout ${limitMs}ms exceeded`))
  } catch (error) {
    throw launchProblem(error, found.path)
  }
}

/** Closes a browser, and does not wait for one that hangs: that one ends with this process. Never throws. */
export async function closeBrowser(browser: Browser): Promise<void> {
  await within(browser.close(), CLOSE_LIMIT_MS, () => new Error('the browser did not close')).catch(() => undefined)
}

const told = new WeakSet<LaunchWorld['log']>()

function tellNoSandbox(log: LaunchWorld['log']): void {
  if (told.has(log)) return
  told.add(log)
  log.message('Running as root: the browser runs without its sandbox.')
}
