import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chronodeck, openBrowser, openDeck, presentId, pressTo, temporaryFolder, watchedPage } from './deck.ts'

const COUNT = 230
const ids = Array.from({ length: COUNT }, (_, n) => `event-${String.fromCharCode(97 + (n % 26))}${n}`)

let browser: Browser
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let url: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const events = ids.map((id, n) => ({ id, title: `Event ${n + 1}`, date: String(1700 + n), sources: ['a'] }))
  const list = { title: 'A long list', sources: { a: { title: 'A source', published: '1990' } }, events }
  await writeFile(join(folder.path, 'list.ts'), `export default ${JSON.stringify(list)}\n`)
  await chronodeck(['build', join(folder.path, 'list.ts'), '--out', join(folder.path, 'deck')])
  url = pathToFileURL(join(folder.path, 'deck/index.html')).href
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

test('a deck of more slides than the page holds is stepped from its first slide to its last and back', async () => {
  const { page, watch } = await watchedPage(browser, { width: 1280, height: 720 }, { reducedMotion: 'reduce' })
  await openDeck(page, url)
  const all = ['title', 'overview', ...ids, 'closing', 'sources']
  for (const id of all.slice(1)) await pressTo(page, 'ArrowRight', id)
  expect(await page.locator('.slides > section').count()).toBeLessThan(16)
  for (const id of all.slice(0, -1).toReversed()) await pressTo(page, 'ArrowLeft', id)
  expect(await presentId(page)).toBe('title')
  expect(watch.faults).toEqual([])
  await page.context().close()
})

test('a slide of a long deck can be opened by its address', async () => {
  const { page } = await watchedPage(browser, { width: 1280, height: 720 })
  const wanted = ids[210] ?? ''
  await openDeck(page, `${url}#/${wanted}`)
  await page.waitForFunction((id) => document.querySelector('.slides > section.present')?.id === id, wanted)
  expect(await page.locator('section.present h2').textContent()).toBe('Event 211')
  await page.context().close()
})
