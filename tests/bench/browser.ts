import type { Browser } from 'playwright-core'
import { findBrowser } from '../../src/host/find-browser.ts'
import { closeBrowser, launchBrowser } from '../../src/host/launch-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'

const host = nodeHost()

/** The browser that a person's export would use, closed after the work. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser(await findBrowser(host), host)
  try {
    return await work(browser)
  } finally {
    await closeBrowser(browser)
  }
}

/** The program file of that browser, for those who open it themselves. */
export async function browserPath(): Promise<string> {
  return (await findBrowser(host)).path
}
