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
  const century = (n: number) => [`~1${n}00-1${n}99`, ...ids.slice((n - 7) * 100, (n - 6) * 100)]
  const all = ['title', 'overview', ...[7, 8, 9].flatMap(century), 'closing', 'sources']
  for (const id of all.slice(1)) await pressTo(page, 'ArrowRight', id)
  expect(await page.locator('.slides > section').count()).toBeLessThanOrEqual(5)
  for (const id of all.slice(0, -1).toReversed()) await pressTo(page, 'ArrowLeft', id)
  expect(await presentId(page)).toBe('title')
  expect(watch.faults).toEqual([])
  await page.context().close()
})

test('Down and Up go from chapter to chapter, and slide by slide before the first and behind the last', async () => {
  const { page, watch } = await watchedPage(browser, { width: 1280, height: 720 }, { reducedMotion: 'reduce' })
  await openDeck(page, url)
  const stops = ['overview', '~1700-1799', '~1800-1899', '~1900-1999', 'closing', 'sources']
  for (const id of stops) await pressTo(page, 'ArrowDown', id)
  expect(await page.evaluate(() => location.hash)).toBe('#/sources')
  for (const id of ['closing', '~1900-1999', '~1800-1899']) await pressTo(page, 'ArrowUp', id)
  await pressTo(page, 'ArrowRight', ids[100] ?? '')
  await pressTo(page, 'ArrowUp', '~1800-1899')
  await pressTo(page, 'ArrowRight', ids[100] ?? '')
  await pressTo(page, 'ArrowDown', '~1900-1999')
  expect(watch.faults).toEqual([])
  await page.context().close()
})

test('a chapter of the overview leads to its opening slide, and a row of that to its first event', async () => {
  const { page } = await watchedPage(browser, { width: 1280, height: 720 }, { reducedMotion: 'reduce' })
  await openDeck(page, `${url}#/overview`)
  await page.getByRole('link', { name: /1800–1899/ }).click()
  await page.waitForFunction(() => document.querySelector('.slides > section.present')?.id === '~1800-1899')
  await page.getByRole('link', { name: /1840–1849/ }).click()
  await page.waitForFunction((id) => document.querySelector('.slides > section.present')?.id === id, ids[140])
  expect(await page.locator('section.present h2').textContent()).toBe('Event 141')
  await page.context().close()
})

test('a filter of the page draws the others as ghosts where marks are too many to be told apart', async () => {
  const { page, watch } = await watchedPage(browser, { width: 1280, height: 720 }, { reducedMotion: 'reduce' })
  await openDeck(page, `${url}?from=1800&to=1809#/overview`)
  await page.waitForFunction(() => document.querySelector('section.present .kept') !== null)
  const marks = await page.locator('section.present [data-row]').evaluateAll((rows) =>
    rows.map((row) => ({
      kept: [...row.querySelectorAll('.kept path')].map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0),
      ghosts: row.querySelectorAll(':scope > .is-cut').length,
    })),
  )
  expect(marks.map(({ kept }) => kept)).toEqual([
    [0, 0],
    [10, 0],
    [0, 0],
  ])
  expect(marks.filter(({ ghosts }) => ghosts === 0)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(() => {
    const paths = document.querySelectorAll('section.present[id="~1800-1899"] .kept path')
    return (
      [...paths]
        .map((path) => path.getAttribute('d'))
        .join('')
        .split('M').length === 11
    )
  })
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
