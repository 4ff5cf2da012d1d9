import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chronodeck, temporaryFolder } from './deck.ts'
import { findViolations, launch, look, serveFolder, settled, watch, type Watched } from './stage-browser.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let server: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser
let context: BrowserContext
let watched: Watched
let page: Page

beforeAll(async () => {
  folder = await temporaryFolder()
  await Promise.all([
    chronodeck(['build', 'slides/wonsan.ts', '--notes', '--out', join(folder.path, 'deck')]),
    chronodeck(['build', 'slides/wonsan.ts', '--notes', '--single-file', '--out', join(folder.path, 'one.html')]),
  ])
  server = await serveFolder(folder.path)
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
  server.server.close()
  await folder.remove()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  watched = await watch(context)
  page = watched.page
})

afterEach(() => context.close())

const addresses = {
  file: () => pathToFileURL(join(folder.path, 'deck/index.html')).href,
  http: () => `${server.origin}/deck/index.html`,
  'one file': () => pathToFileURL(join(folder.path, 'one.html')).href,
}

async function open(kind: keyof typeof addresses, id = 'putin-visit'): Promise<void> {
  await page.goto(`${addresses[kind]()}#/${id}`)
  await settled(page)
}

const slide = async (from: Page = page): Promise<string> => (await look(from)).id
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('a clicker', () => {
  const states: Readonly<Record<string, readonly string[]>> = {
    'a slide': [],
    'the sheet of keys': ['?'],
    'going to, with words in its field': ['g', 'b', '.', '2'],
    'searching, with words in its field': ['/', 'k', 'i', 'm'],
    'the black screen': ['b'],
    'the black screen of a period': ['.'],
    'a look at the overview': ['o'],
    'the large picture': ['z'],
    'the choice of events': ['c'],
    'the legend': ['l'],
    'the other theme': ['t'],
    'a sheet that was left by Escape': ['?', 'Escape'],
    'an Escape that ends nothing': ['Escape'],
  }

  test.each(Object.entries(states))('reaches the next event from %s in two presses at the most', async (_, keys) => {
    await open('file', 'wonsan-meeting')
    await press(...keys)
    await press('PageDown')
    if ((await slide()) !== 'sco-summit') await press('PageDown')
    expect(await slide()).toBe('sco-summit')
    expect(await page.locator('dialog[open], .black:not([hidden])').count()).toBe(0)
    expect(watched.faults).toEqual([])
  })

  test('comes back from F5 to the slide it was on', async () => {
    await open('file')
    await press('PageDown', 'PageDown')
    await page.reload()
    await settled(page)
    expect(await slide()).toBe('july-projection')
  })
})

describe.each(['file', 'http', 'one file'] as const)('opened by %s', (kind) => {
  test('goes to a number, an id, a date and a word, and finds all text with the hits marked', async () => {
    await open(kind)
    for (const [query, id] of [
      ['4', 'wonsan-meeting'],
      ['sco-summit', 'sco-summit'],
      ['12 jul', 'wonsan-meeting'],
      ['as early', 'july-projection'],
      ['soldiers', 'troop-deployments'],
    ] as const) {
      await press('g')
      await page.keyboard.insertText(query)
      await page.locator('[role=option]').first().waitFor()
      await press('Enter')
      expect([query, await slide()]).toEqual([query, id])
    }
    await press('/')
    await page.keyboard.insertText('engineers')
    await page.locator('[role=option] mark').first().waitFor()
    expect(await page.locator('[role=option]').allTextContents()).toEqual([
      expect.stringMatching(/^2between .*engineers/),
    ])
    await page.locator('[role=option]').click()
    expect(await slide()).toBe('troop-deployments')
    expect(await page.evaluate(() => [...(CSS.highlights.get('hits') ?? [])].map(String))).toEqual(['engineers'])
    await press('PageDown')
    expect(await page.evaluate(() => CSS.highlights.has('hits'))).toBe(false)
    expect(watched.faults).toEqual([])
  })

  test('has a speaker view that follows and leads, and is found again after either window is loaded anew', async () => {
    await open(kind)
    const [speaker] = await Promise.all([context.waitForEvent('page'), press('s')])
    const current = speaker.locator('.preview--current section')
    const shows = (id: string): Promise<void> => speaker.locator(`.preview--current section[id="${id}"]`).waitFor()
    await shows('putin-visit')
    expect(await speaker.locator('.speaker__said p').first().textContent()).toMatch(/^Start with the date/)
    expect(await speaker.locator('.note--asked p').first().textContent()).toMatch(/^If asked: the treaty/)
    expect(await speaker.locator('.preview--next section').getAttribute('id')).toBe('troop-deployments')
    expect(await speaker.locator('.time').textContent()).toMatch(/left of 09:00/)
    expect(await speaker.locator('.speaker > .marking').textContent()).toBe('TLP:CLEAR')
    await press('PageDown')
    await shows('troop-deployments')
    await speaker.keyboard.press('PageDown')
    await page.locator('section.present[id="july-projection"]').waitFor()
    await speaker.locator('.speaker__rail a').nth(3).click()
    await page.locator('section.present[id="wonsan-meeting"]').waitFor()
    await shows('wonsan-meeting')
    await speaker.reload()
    await shows('wonsan-meeting')
    await page.reload()
    await settled(page)
    await press('PageDown')
    await shows('sco-summit')
    await speaker.keyboard.press('b')
    await page.locator('.black:not([hidden])').waitFor()
    await press('PageDown')
    await speaker.close()
    await press('PageUp')
    expect(await slide()).toBe('wonsan-meeting')
    expect(await current.count().catch(() => 0)).toBe(0)
    expect(watched.faults).toEqual([])
  })
})

test('where no window may open, the notes come on the slide, and the deck goes on', async () => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open('file')
  await press('s')
  const strip = page.locator('.strip:not([hidden])')
  expect(await strip.textContent()).toMatch(/^The browser did not let.*Start with the date/s)
  await press('PageDown')
  expect(await strip.textContent()).toMatch(/^There is no day, month or year/)
  await press('s')
  expect(await strip.count()).toBe(0)
})

test('a foreign window can drive neither the deck nor its speaker view', async () => {
  await open('http')
  const other = await context.newPage()
  await other.goto(addresses.http())
  await settled(other)
  await page.evaluate(() => {
    for (const message of ['{"method":"slide","args":[0]}', { from: 'speaker', type: 'step', by: 1 }])
      window.postMessage(message, '*')
  })
  await other.evaluate(() => {
    const channels = ['chronodeck', 'chronodeck:', 'reveal'].map((name) => new BroadcastChannel(name))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    for (const channel of channels) channel.postMessage({ from: 'speaker', type: 'step', by: 1 })
  })
  await other.keyboard.press('End')
  await page.waitForTimeout(200)
  expect(await slide()).toBe('putin-visit')
  expect(await slide(other)).toBe('sources')
})

test('keys of one letter can be switched off, which is kept, and F1 brings them back', async () => {
  await open('http')
  await press('?')
  await page.getByRole('checkbox').click()
  await press('Escape')
  await press('n', 'b', 'g', '?')
  expect(await slide()).toBe('putin-visit')
  expect(await page.locator('dialog[open], .black:not([hidden])').count()).toBe(0)
  await page.reload()
  await settled(page)
  await press('n')
  expect(await slide()).toBe('putin-visit')
  await press('F1')
  await page.getByRole('checkbox').click()
  await press('Escape', 'n')
  expect(await slide()).toBe('troop-deployments')
})

test('what keys do, a tap does too: from the foot of a phone, and on the sheet of keys', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('file', 'wonsan-meeting')
  await page.locator('.phone-bar .position').click()
  expect(await page.locator('.key-sheet h2').innerText()).toBe('Commands')
  await page.locator('.key-sheet').getByRole('button', { name: 'choose which events' }).click()
  expect(await page.locator('dialog[open]').getAttribute('class')).toBe('sheet filter')
  await page.locator('dialog[open] .sheet__close').click()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.locator('html:not(.is-phone)').waitFor({ state: 'attached' })
  await press('?')
  expect(await page.locator('.key-sheet h2').innerText()).toBe('Keys')
  await page.locator('.key-sheet').getByRole('button', { name: 'how a date is drawn' }).click()
  expect(await page.locator('.key-sheet').count()).toBe(0)
  expect(await page.locator('.legend').isVisible()).toBe(true)
  expect(watched.faults).toEqual([])
})

test('the overview is a look, from which Escape leads back, and a link leads on', async () => {
  await open('file', 'wonsan-meeting')
  await press('o')
  expect(await slide()).toBe('overview')
  await press('Escape')
  expect(await slide()).toBe('wonsan-meeting')
  await press('o', 'o')
  expect(await slide()).toBe('wonsan-meeting')
  await press('o')
  await page.locator('section.present a[href="#putin-visit"], section.present a[href="#/putin-visit"]').first().click()
  expect(await slide()).toBe('putin-visit')
  await press('PageDown')
  expect(await slide()).toBe('troop-deployments')
})

test('a choice of events is stepped through, the others are ghosts, and the address keeps it', async () => {
  await open('http', 'putin-visit')
  await press('c')
  await page.getByRole('checkbox', { name: /^Forces/ }).check()
  expect(await page.locator('.filter__status').textContent()).toMatch(/^2 of 5 events/)
  await press('Escape', 'Home', 'PageDown')
  expect(await page.locator('section.present .overview__mark.is-cut').count()).toBe(3)
  const seen: string[] = []
  for (let n = 0; n < 3; n++) {
    await press('PageDown')
    seen.push(await slide())
  }
  expect(seen).toEqual(['troop-deployments', 'july-projection', 'context'])
  expect(await page.locator('.slides > .rail .dot.is-cut').count()).toBe(3)
  expect(await page.evaluate(() => location.search)).toBe('?where=lane%3DForces')
  await press('PageUp')
  await page.reload()
  await settled(page)
  await page.locator('.slides > .rail .dot.is-cut').first().waitFor()
  expect(await slide()).toBe('july-projection')
  await press('PageUp', 'PageUp')
  expect(await slide()).toBe('overview')
  await press('c')
  await page.getByRole('button', { name: 'All events' }).click()
  await press('Escape', 'PageDown')
  expect(await slide()).toBe('putin-visit')
  expect(await page.evaluate(() => location.search)).toBe('')
  expect(watched.faults).toEqual([])
})

test('the theme is kept for this tab; a dot follows the mouse while its key is held', async () => {
  await open('http')
  const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme'])
  await press('t')
  expect(await theme()).toBe('room')
  await page.reload()
  await settled(page)
  expect(await theme()).toBe('room')
  await page.mouse.move(300, 200)
  await page.keyboard.down('x')
  await page.mouse.move(640, 360)
  expect(await page.locator('.laser').boundingBox()).toMatchObject({ x: 631, y: 351, width: 18, height: 18 })
  await page.keyboard.up('x')
  expect(await page.locator('.laser').isVisible()).toBe(false)
})

test('the screen is kept awake, again when the window comes back, and a refusal harms nothing', async () => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Reflect.set(window, 'asked', asked)
    const request = (kind: string): Promise<never> => {
      asked.push(kind)
      return Promise.reject(new Error('no'))
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  await open('file')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await page.evaluate((): unknown => Reflect.get(window, 'asked'))).toEqual(['screen', 'screen'])
  await press('PageDown')
  expect(await slide()).toBe('troop-deployments')
  expect(watched.faults).toEqual([])
})

test.each(['paper', 'room'])('axe finds nothing on sheets and speaker view in the theme %s', async (theme) => {
  await context.addInitScript({ path: axePath })
  await open('file', 'wonsan-meeting')
  if (theme === 'room') await press('t')
  for (const keys of [['?'], ['g', '2'], ['/', 'k'], ['c'], ['z']]) {
    await press(...keys)
    await page.locator('dialog[open]').waitFor()
    if (keys.length > 1) await page.locator('[role=option]').first().waitFor()
    if (keys[0] === 'c') await page.locator('.filter__choice').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await press('Escape')
  }
  const [speaker] = await Promise.all([context.waitForEvent('page'), press('s')])
  await speaker.locator('.preview--current section').waitFor()
  expect(await findViolations(speaker)).toEqual([])
})
