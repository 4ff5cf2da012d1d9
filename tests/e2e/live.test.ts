import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dev } from '../../src/serve/dev.ts'
import type { DeckServer } from '../../src/serve/deck-server.ts'
import { nodeHost } from '../../src/host/node-host.ts'
import { openBrowser, openDeck, presentId, temporaryFolder, watchedPage, type Watch } from './deck.ts'

const slides = fileURLToPath(new URL('../../slides', import.meta.url))
const TITLE = 'Lavrov meets Kim Jong Un in Wonsan'

const host = nodeHost()

let browser: Browser
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let file: string
let text: string
let server: DeckServer
let page: Page
let watch: Watch

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

async function open(name: string, id: string): Promise<void> {
  folder = await temporaryFolder()
  // A link in place of the folder must not have the test write into the project's own deck.
  await cp(slides, join(folder.path, 'my slides #1'), { recursive: true, dereference: true })
  file = join(folder.path, 'my slides #1', name)
  text = await readFile(file, 'utf8')
  const nothing = () => undefined
  server = await dev({ file, port: 0, theme: null, notes: false, onLoad: nothing, onProblem: nothing }, host)
  ;({ page, watch } = await watchedPage(browser, { width: 1280, height: 720 }))
  await openDeck(page, `${server.url}#/${id}`)
}

afterEach(async () => {
  await page.context().close()
  await server.close()
  await folder.remove()
})

/** Waits until the page has gone to a new build and its keys work. */
async function nextBuild(edit: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isOld: true }))
  await edit()
  await page.waitForFunction(
    () => !('isOld' in window) && 'Reveal' in window && document.querySelector('section.present') !== null,
  )
}

describe('a deck that is being written', () => {
  beforeEach(() => open('wonsan.ts', 'wonsan-meeting'))

  test('shows an edit at once, on the slide that was open', async () => {
    expect(await presentId(page)).toBe('wonsan-meeting')
    await nextBuild(() => writeFile(file, text.replace(TITLE, 'Lavrov meets Kim in Wonsan')))
    expect(await presentId(page)).toBe('wonsan-meeting')
    expect(await page.locator('section.present h2').textContent()).toContain('Lavrov meets Kim in Wonsan')
    expect(watch.faults).toEqual([])
    expect(watch.requests.filter((url) => !url.startsWith(server.url))).toEqual([])
  })

  test('shows an error with its lines over the last good deck, and clears it when it is mended', async () => {
    await writeFile(file, text.replace("id: 'wonsan-meeting',", "id: 'wonsan-meeting', datte: '2025',"))
    const overlay = page.getByRole('alert', { name: 'The event list has errors' })
    await overlay.waitFor()
    const told = await overlay.textContent()
    expect(told).toContain('my slides #1/wonsan.ts:')
    expect(told).toContain('Did you mean “date”?')
    expect(told).toMatch(/> \d+ \|.*datte/)
    expect(await presentId(page)).toBe('wonsan-meeting')
    expect(await page.locator('section.present h2').textContent()).toContain(TITLE)

    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => document.querySelector('.slides > section.present')?.id === 'july-projection')
    expect(await overlay.isVisible()).toBe(true)

    await nextBuild(() => writeFile(file, text))
    expect(await overlay.count()).toBe(0)
    expect(await presentId(page)).toBe('july-projection')
    expect(watch.faults).toEqual([])
  })

  test('lets the error be put aside until it is another one', async () => {
    await writeFile(file, text.replace("id: 'wonsan-meeting',", "id: 'wonsan-meeting', datte: '2025',"))
    const overlay = page.getByRole('alert', { name: 'The event list has errors' })
    await overlay.waitFor()
    await overlay.getByRole('button', { name: 'Hide' }).click()
    expect(await overlay.count()).toBe(0)
    await writeFile(file, 'export default {')
    await overlay.waitFor()
    expect(await overlay.textContent()).toContain('syntax')
  })
})

describe('a list of another format', () => {
  test.each([
    { name: 'apollo-11.yaml', id: 'undocking', before: 'Collins stays behind alone.', after: 'Collins stays alone.' },
    { name: 'santorini.csv', id: 'thia-appears', before: 'A second island in the bay.', after: 'A second island.' },
    // Without an id of its own, an event's id is made of its title.
    { name: 'santorini.csv', id: 'thia-appears', before: 'Thia appears', after: 'An islet', idAfter: 'an-islet' },
  ])('$name shows on the slide that was open: $after', async ({ name, id, before, after, idAfter = id }) => {
    await open(name, id)
    await nextBuild(() => writeFile(file, text.replace(before, after)))
    expect(await presentId(page)).toBe(idAfter)
    expect(await page.locator('section.present').textContent()).toContain(after)
    expect(watch.faults).toEqual([])
  })

  test.each([
    { name: 'apollo-11.yaml', id: 'landing', before: 'T20:17:39Z', after: 'T20:77:39Z' },
    { name: 'santorini.csv', id: 'thia-appears', before: '0046/0047', after: '0047/0046' },
  ])('$name shows an error over the last good deck until it is mended', async ({ name, id, before, after }) => {
    await open(name, id)
    await writeFile(file, text.replace(before, after))
    const overlay = page.getByRole('alert', { name: 'The event list has errors' })
    await overlay.waitFor()
    expect(await overlay.textContent()).toContain(after)
    expect(await presentId(page)).toBe(id)
    await nextBuild(() => writeFile(file, text))
    expect(await overlay.count()).toBe(0)
    expect(await presentId(page)).toBe(id)
  })
})
