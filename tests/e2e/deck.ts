import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../../src/host/find-browser.ts'
import { launchBrowser } from '../../src/host/launch-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the command line as a person does, from the project's folder; rejects where it does not exit with 0. */
export async function chronodeck(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await run(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  return stdout
}

/** A folder of its own, removed after use. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'chronodeck-e2e-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** The Wonsan deck, built into a folder whose name holds what breaks careless paths. */
export async function builtDeck(
  theme: 'paper' | 'room' = 'paper',
): Promise<{ url: string; path: string; remove: () => Promise<void> }> {
  const { path, remove } = await temporaryFolder()
  const plain = join(path, 'deck')
  await chronodeck(['build', 'slides/wonsan.ts', '--out', plain, '--theme', theme])
  const odd = join(path, 'odd dir #1 100% ümläut')
  await cp(plain, odd, { recursive: true })
  return { url: pathToFileURL(join(odd, 'index.html')).href, path: odd, remove }
}

/** The browser that a person's export would use. */
export async function openBrowser(): Promise<Browser> {
  const host = nodeHost()
  return launchBrowser(await findBrowser(host), host)
}

/** Everything that should not happen on a page: foreign requests, console errors, policy reports. */
export interface Watch {
  readonly requests: string[]
  readonly faults: string[]
}

/** A page of the given size that writes down what should not happen on it. */
export async function watchedPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  options: { readonly reducedMotion?: 'reduce' } = {},
): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext({ viewport, ...options })
  const page = await context.newPage()
  const watch: Watch = { requests: [], faults: [] }
  page.on('request', (request) => watch.requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(message.text())
  })
  page.on('pageerror', (error) => watch.faults.push(String(error)))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return { page, watch }
}

/** Ids of the Wonsan deck's slides, in order. */
export const WONSAN = [
  'title',
  'overview',
  'putin-visit',
  'troop-deployments',
  'july-projection',
  'wonsan-meeting',
  'sco-summit',
  'context',
  'closing',
  'sources',
] as const

/** Id of the slide that is shown. */
export function presentId(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('.slides > section.present')?.id ?? null)
}

/** Opens a deck and waits until its keys are alive, and the fonts of its other slides are here too. */
export async function openDeck(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => 'Reveal' in window && document.querySelector('.slides > section.present') !== null)
  await page.waitForFunction(() => document.querySelector('.reveal.is-warm') !== null)
  await page.evaluate(async () => {
    // They are asked for when the slides are laid out.
    for (let n = 0; n < 2; n++) await new Promise((done) => requestAnimationFrame(done))
    await document.fonts.ready
  })
}

/** Presses a key and waits until the given slide is the present one. */
export async function pressTo(page: Page, key: string, id: string): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForFunction((wanted) => document.querySelector('.slides > section.present')?.id === wanted, id)
}
