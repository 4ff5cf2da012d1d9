import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { removeAtExit } from './leftovers.ts'
import { failureOf, type InstallTry, type InstallWorld, type Tried } from './install-try.ts'
import { findPlaywrightBrowser, playwrightChromiumPath } from './playwright-browser.ts'

/** A host that is closed or silent is given up after two of these. */
const CONNECT_LIMIT_MS = 6000
/** Enough for 110 MB on a slow line. */
const DOWNLOAD_LIMIT_MS = 10 * 60 * 1000

/** Playwright downloads the Chromium that belongs to its version, into its own folder in the user's cache. */
export function playwrightInstall(
  playwrightPath: () => Promise<string | undefined> = playwrightChromiumPath,
): InstallTry {
  return {
    name: "Playwright's own download",
    unsuited: async () => ((await playwrightPath()) === undefined ? 'it has no Chromium for this system' : undefined),
    attempt: (world) => attempt(world, playwrightPath),
  }
}

async function attempt(world: InstallWorld, playwrightPath: () => Promise<string | undefined>): Promise<Tried> {
  // Ended early, Playwright leaves its half of a download: it gets a temporary folder that is removed.
  const temporary = await mkdtemp(join(tmpdir(), 'chronodeck-'))
  const keep = removeAtExit(temporary)
  try {
    const result = await world.run(process.execPath, [commandPath(), 'install', 'chromium-headless-shell'], {
      timeoutMs: DOWNLOAD_LIMIT_MS,
      env: {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_LIMIT_MS),
        TMPDIR: temporary,
        TMP: temporary,
        TEMP: temporary,
      },
      stopWhen: hasFailedTwice,
    })
    const browser = await findPlaywrightBrowser(world.files, await playwrightPath())
    return browser === undefined ? { failure: failureOf('Playwright', result) } : { browser }
  } finally {
    await rm(temporary, { recursive: true, force: true })
    keep()
  }
}

/** It would try five times; what failed twice is not cured by three more. */
function hasFailedTwice(output: string): boolean {
  return (output.match(/^Downloading Chrom/gm)?.length ?? 0) > 2
}

function commandPath(): string {
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json')
  return join(dirname(packageFile), 'cli.js')
}
