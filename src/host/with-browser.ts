import type { Browser } from 'playwright-core'
import { findBrowser } from './find-browser.ts'
import type { FoundBrowser } from './found-browser.ts'
import { closeBrowser, launchBrowser } from './launch-browser.ts'
import type { Host } from './host.ts'

/**
 * Finds a browser (`path`: the one that the person named), launches it, and closes it after the work, however that ends.
 * That there is none is known before anything is done.
 */
export async function withBrowser<T>(
  path: string | null,
  host: Host,
  work: (browser: Browser, found: FoundBrowser) => Promise<T>,
): Promise<T> {
  const found = await findBrowser(host, { explicitPath: path ?? undefined })
  const browser = await launchBrowser(found, host)
  try {
    return await work(browser, found)
  } finally {
    await closeBrowser(browser)
  }
}
