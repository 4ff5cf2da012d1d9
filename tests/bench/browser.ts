import type { Browser } from 'playwright-core'
import { findBrowser } from '../../src/host/find-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'
import { withBrowser as withHostBrowser } from '../../src/host/with-browser.ts'

const host = nodeHost()

/** The browser that a person's export would use, closed after the work. */
export function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  return withHostBrowser(null, host, work)
}

/** The program file of that browser, for those who open it themselves. */
export async function browserPath(): Promise<string> {
  return (await findBrowser(host)).path
}
