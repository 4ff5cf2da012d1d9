import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listOf } from '../bench/lists.ts'
import { chronodeck, openBrowser, openDeck, presentId, pressTo, temporaryFolder, watchedPage, WONSAN } from './deck.ts'

let browser: Browser
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let wonsan: string
let large: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const list = join(folder.path, 'list.ts')
  await writeFile(list, `export default ${JSON.stringify(listOf(120))}\n`)
  wonsan = join(folder.path, 'one file #1 ümläut.html')
  large = join(folder.path, 'large')
  await chronodeck(['build', 'slides/wonsan.ts', '--single-file', '--out', wonsan])
  await chronodeck(['build', list, '--single-file', '--out', large])
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

const size = { width: 1280, height: 720 }

describe('a deck of one file', () => {
  test('is under 1 MB for the Wonsan deck, and the same bytes each time', async () => {
    const bytes = await readFile(wonsan)
    expect(bytes.length).toBeLessThan(1_000_000)
    const again = join(folder.path, 'again.html')
    await chronodeck(['build', 'slides/wonsan.ts', '--single-file', '--out', again])
    expect((await readFile(again)).equals(bytes)).toBe(true)
  })

  test('runs from file:// under its own policy, in its own fonts, and asks for nothing', async () => {
    const { page, watch } = await watchedPage(browser, size)
    await openDeck(page, pathToFileURL(wonsan).href)
    for (const id of WONSAN.slice(1)) await pressTo(page, 'ArrowRight', id)
    const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
    expect(fonts.filter((status) => status === 'loaded').length).toBeGreaterThan(5)
    expect(fonts).not.toContain('error')
    expect(watch.faults).toEqual([])
    expect(watch.requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(wonsan).href])
    // The policy holds: what is put into the page by others does not run.
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken"'
      document.head.append(script)
    })
    expect(await page.title()).not.toBe('taken')
    expect(watch.faults.join()).toContain('script-src')
    await page.context().close()
  })

  test('holds all slides of a large deck, which are there in any order', async () => {
    const { page, watch } = await watchedPage(browser, size)
    await openDeck(page, `${pathToFileURL(join(large, 'index.html')).href}#/sources`)
    expect(await presentId(page)).toBe('sources')
    expect(await page.locator('section.present').textContent()).not.toBe('')
    await pressTo(page, 'Home', 'title')
    for (let n = 0; n < 12; n++) await page.keyboard.press('PageDown')
    await page.waitForFunction(() => document.querySelector('section.present.is-blank') === null)
    expect(await page.locator('section.present[data-event]').count()).toBe(1)
    expect(watch.faults).toEqual([])
    expect(watch.requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1)
    await page.context().close()
  })

  test('replaces a file of its own kind, and none of another', async () => {
    const other = join(folder.path, 'other.html')
    await writeFile(other, '<!doctype html><title>mine</title>')
    const refused = await chronodeck(['build', 'slides/wonsan.ts', '--single-file', '--out', other]).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('is not a deck of chronodeck') })
    expect(await readFile(other, 'utf8')).toBe('<!doctype html><title>mine</title>')
    await chronodeck(['build', 'slides/wonsan.ts', '--single-file', '--theme', 'room', '--out', join(large, '/')])
    expect(await readFile(join(large, 'index.html'), 'utf8')).toContain('data-theme="room"')
  })
})
