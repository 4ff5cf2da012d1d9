import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { findBrowser } from '../../src/host/find-browser.ts'
import { launchBrowser } from '../../src/host/launch-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Opens the browser that a person's export would use. */
export async function launch(): Promise<Browser> {
  const host = nodeHost()
  return launchBrowser(await findBrowser(host), host)
}

/**
 * The same as a person runs it: unlike under a test, it stops listening to a page that writes its address too often.
 */
export async function launchGuarded(): Promise<Browser> {
  const host = nodeHost()
  const found = await findBrowser(host)
  return chromium.launch({
    executablePath: found.path,
    args: [...(found.args ?? [])],
    env: { ...host.env, ...found.env },
    chromiumSandbox: !host.isRoot,
    ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
  })
}

/** Serves a folder on the loopback interface. */
export function serveFolder(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    readFile(join(folder, path))
      .then((bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(bytes))
      .catch(() => response.writeHead(404).end())
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ server, origin: `http://127.0.0.1:${port}` })
    })
  })
}

/** A page that keeps a record of everything that must not happen on it. */
export interface Watched {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, refusals by the policy, failed requests. */
  readonly faults: string[]
  /** The address of every request. */
  readonly requests: string[]
}

export async function watch(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => {
    // Whoever loads the page anew ends what was still on its way.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`)
  })
  await page.exposeFunction('reportViolation', (text: string) => faults.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation')
      if (typeof report === 'function') report(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return { page, faults, requests }
}

/** Waits until keys, links and address work. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'Reveal' in window)
}

/** What a person has before them. */
export interface Sight {
  /** Id of the current slide's section. */
  readonly id: string
  readonly hash: string
  readonly said: string
  /** Text of the focused heading; empty where the focus is elsewhere. */
  readonly heading: string
}

export function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const focused = document.activeElement
    return {
      id: document.querySelector('.slides > section.present')?.id ?? '',
      hash: location.hash,
      said: document.querySelector('.announcer')?.textContent ?? '',
      heading: focused?.matches('h1, h2') ? (focused.textContent ?? '') : '',
    }
  })
}

/** Calls a method of the running reveal.js. */
export function callReveal(page: Page, method: string): Promise<unknown> {
  return page.evaluate((name) => {
    const deck: unknown = Reflect.get(window, 'Reveal')
    const call: unknown = typeof deck === 'object' && deck !== null ? Reflect.get(deck, name) : undefined
    if (typeof call !== 'function') throw new Error(`reveal.js has no ${name}`)
    const result: unknown = call()
    return typeof result === 'object' ? { ...result } : result
  }, method)
}

/** Rules that axe, which must be in the page, finds broken, with the first element of each. */
export function findViolations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const axe: unknown = Reflect.get(window, 'axe')
    const run: unknown = typeof axe === 'object' && axe !== null ? Reflect.get(axe, 'run') : undefined
    if (typeof run !== 'function') throw new Error('axe is not in the page')
    const { violations } = await run()
    return violations.map((found: { id: string; nodes: { html: string }[] }) => `${found.id}: ${found.nodes[0]?.html}`)
  })
}

/** Waits until all that a deck loads is there, the lectern too. */
export async function settled(page: Page): Promise<void> {
  await page.locator('html.is-settled').waitFor({ state: 'attached' })
}
