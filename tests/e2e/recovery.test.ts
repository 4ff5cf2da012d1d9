import { randomInt } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../src/host/find-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'
import { chronodeck, temporaryFolder } from './deck.ts'
import { look, settled } from './stage-browser.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  await chronodeck(['build', 'slides/wonsan.ts', '--out', join(folder.path, 'deck')])
})

afterAll(() => folder.remove())

/** A browser with a profile on the disk, as a person has one, and the deck opened from a file, without a slide in the address. */
async function open(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const host = nodeHost()
  const found = await findBrowser(host)
  const context = await chromium.launchPersistentContext(join(folder.path, 'profile'), {
    executablePath: found.path,
    args: [...(found.args ?? [])],
    env: { ...host.env, ...found.env },
    chromiumSandbox: !host.isRoot,
  })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(folder.path, 'deck/index.html')).href)
  await settled(page)
  return { context, page }
}

/** All processes of the browser end without a word. */
async function kill(): Promise<void> {
  for (const id of await readdir('/proc')) {
    const command = /^\d+$/.test(id) ? await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '') : ''
    if (command.includes(join(folder.path, 'profile'))) process.kill(Number(id), 'SIGKILL')
  }
}

const slide = async (page: Page): Promise<string> => (await look(page)).id

test.skipIf(process.platform !== 'linux')(
  'a browser that is killed has the deck at its slide when it is opened again, and one that was closed at its title',
  async () => {
    const first = await open()
    const count = randomInt(2, 8)
    for (let step = 0; step < count; step++) await first.page.keyboard.press('ArrowRight')
    const before = await slide(first.page)
    // What is written reaches the disk some milliseconds after the step.
    await first.page.waitForTimeout(100)
    const gone = new Promise((resolve) => first.context.once('close', resolve))
    await kill()
    await gone

    const second = await open()
    await expect.poll(() => slide(second.page)).toBe(before)
    // Another window of the same deck is no sign of a crash.
    const other = await second.context.newPage()
    await other.goto(pathToFileURL(join(folder.path, 'deck/index.html')).href)
    await settled(other)
    expect(await slide(other)).toBe('title')
    await second.context.close()

    const third = await open()
    expect(await slide(third.page)).toBe('title')
    await third.context.close()
  },
)
