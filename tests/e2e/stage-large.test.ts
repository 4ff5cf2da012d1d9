import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { SPAN } from '../../src/stage/span.ts'
import { launchGuarded, look, ready, watch, type Watched } from './stage-browser.ts'
import { openDecks, type Decks } from './stage-decks.ts'

let decks: Decks
let context: BrowserContext
let watched: Watched
let page: Page

beforeAll(async () => {
  decks = await openDecks({
    small: { events: 5, inPage: 9, chunkSize: 0 },
    large: { events: 1996, inPage: 14, chunkSize: 50 },
    middle: { events: 296, inPage: 14, chunkSize: 50 },
    broken: { events: 196, inPage: 14, chunkSize: 50 },
  })
  await rm(join(decks.folder, 'broken', 'chunk-2.js'))
})

afterAll(() => decks.close())

beforeEach(async () => {
  context = await decks.browser.newContext({ viewport: { width: 1280, height: 720 } })
  watched = await watch(context)
  page = watched.page
})

afterEach(() => context.close())

async function open(address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

function mounted(): Promise<number> {
  return page.locator('.slides > section').count()
}

test.each(['file', 'http'] as const)(
  'an address far in the deck opens that slide with what is on it: %s',
  async (kind) => {
    await open(`${decks[kind]('large')}#/event-1500`)
    expect(await look(page)).toMatchObject({ id: 'event-1500', hash: '#/event-1500', said: '' })
    expect(await page.locator('section.present h2').innerText()).toBe('Event 1500')
    expect(await page.locator('section.present a.cite').isVisible()).toBe(true)
    await expect.poll(mounted).toBe(3)
    expect(watched.faults).toEqual([])
  },
)

test('no more than five sections are mounted, wherever one goes, and each slide comes in its place', async () => {
  await open(decks.file('middle'))
  await expect.poll(mounted).toBe(2)
  for (let i = 1; i <= 80; i++) {
    await page.keyboard.press('ArrowRight')
    // A step past the slides in the page may have to wait for the outline, which comes by itself.
    await expect.poll(async () => (await look(page)).id).toBe(i === 1 ? 'overview' : `event-${i - 1}`)
    expect(await mounted()).toBeLessThanOrEqual(SPAN)
  }
  await open(decks.file('large'))
  await page.keyboard.press('End')
  // It may have to ask for the outline first.
  await expect.poll(async () => (await look(page)).id).toBe('sources')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect((await look(page)).id).toBe('event-1996')
  await expect.poll(() => page.locator('section.present h2').innerText()).toBe('Event 1996')
  await page.keyboard.press('Home')
  expect((await look(page)).id).toBe('title')
  expect(await mounted()).toBe(3)
  expect(watched.faults).toEqual([])
})

test('the mounted sections stand in the order of the deck, each once, before the rail', async () => {
  await open(decks.file('large'))
  for (const id of ['event-700', 'event-3', 'event-705', 'event-1996', 'title']) {
    await page.evaluate((hash) => (location.hash = hash), `#/${id}`)
    await expect.poll(async () => (await look(page)).id).toBe(id)
    const around = await page
      .locator('.slides > *')
      .evaluateAll((list) => list.map((part) => part.id || part.className))
    const places = around.slice(0, -1).map((name) => {
      const event = /^event-(\d+)$/.exec(name)
      return event ? Number(event[1]) + 2 : ['title', 'overview'].indexOf(name) + 1 || 2000
    })
    expect(around.at(-1)).toBe('rail')
    expect(places.filter((place) => place < 2000)).toEqual(
      places.filter((place) => place < 2000).map((_, i) => (places[0] ?? 0) + i),
    )
  }
})

test('reveal.js is told of a new span only when the span has moved', async () => {
  await open(`${decks.file('large')}#/event-1000`)
  // The slide that is opened stands alone at first; the span that follows it is none of a step.
  await expect.poll(() => page.locator('.slides > section').count()).toBe(3)
  await page.evaluate(() => {
    Reflect.set(window, 'syncs', 0)
    document.addEventListener('sync', () => Reflect.set(window, 'syncs', Number(Reflect.get(window, 'syncs')) + 1))
  })
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight')
  const syncs = await page.evaluate(() => Number(Reflect.get(window, 'syncs')))
  expect(syncs).toBeGreaterThan(0)
  expect(syncs).toBeLessThanOrEqual(20)
})

test('chunks come when they are wanted and the others while nothing else is to do', async () => {
  await open(`${decks.file('large')}#/event-1500`)
  const names = (): string[] =>
    watched.requests.map((url) => url.split('/').at(-1) ?? '').filter((url) => url.startsWith('chunk'))
  expect(names()[0]).toBe('chunk-30.js')
  await expect.poll(() => new Set(names()).size, { timeout: 20_000 }).toBe(40)
  expect(names().length).toBe(40)
})

test('a link into a slide that is not mounted leads there', async () => {
  await open(`${decks.file('large')}#/event-1500`)
  await page.locator('section.present a.cite').click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('source-b')
  expect((await look(page)).id).toBe('sources')
})

test('a step touches no more of the page in two thousand slides than in nine, but for the rail', async () => {
  const touched = async (address: string): Promise<{ changes: number; elements: number }> => {
    await open(address)
    await page.waitForTimeout(500)
    return page.evaluate(async () => {
      let changes = 0
      const slides = document.querySelector('.slides')
      const observer = new MutationObserver((records) => {
        changes += records.filter(({ target }) => !(target instanceof Element && target.closest('[data-rail]'))).length
      })
      if (slides) observer.observe(slides, { subtree: true, childList: true, attributes: true })
      for (let i = 0; i < 10; i++) {
        const key = i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
      observer.disconnect()
      return { changes, elements: document.querySelectorAll('.slides > section *').length }
    })
  }
  const small = await touched(`${decks.file('small')}#/event-2`)
  await page.goto('about:blank')
  const large = await touched(`${decks.file('large')}#/event-1000`)
  expect(small.changes).toBeGreaterThan(10)
  // The sections mounted may move once on the way.
  expect(large.changes).toBeLessThan(small.changes * 2 + 100)
  expect(large.elements).toBeLessThan(small.elements * 2 + 50)
})

test('where a chunk is missing, its slides show their titles and the deck goes on', async () => {
  await open(`${decks.file('broken')}#/event-97`)
  for (let i = 98; i <= 150; i++) {
    await page.keyboard.press('PageDown')
    expect(await look(page)).toMatchObject({ id: `event-${i}`, hash: `#/event-${i}`, heading: `Event ${i}` })
  }
  expect(await page.locator('section.present a.cite').isVisible()).toBe(true)
})

test('of several wishes made while the outline is on its way the last one holds', async () => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/outline.js', async (route) => {
    await held
    await route.continue()
  })
  await open(decks.http('large'))
  await page.keyboard.press('End')
  for (const id of ['event-700', 'event-900']) await page.evaluate((hash) => (location.hash = hash), `#/${id}`)
  await page.waitForTimeout(50)
  expect((await look(page)).id).toBe('title')
  release()
  await expect.poll(async () => (await look(page)).id).toBe('event-900')
  expect((await look(page)).hash).toBe('#/event-900')
})

test('where the outline is missing that is shown and said, and the slides at hand go on', async () => {
  await page.route('**/outline.js', (route) => route.abort())
  await open(decks.http('large'))
  const notice = page.locator('.announcer.is-shown')
  await page.keyboard.press('End')
  await expect.poll(() => notice.count()).toBe(1)
  expect(await notice.textContent()).toContain('missing')
  expect(await notice.isVisible()).toBe(true)
  expect((await look(page)).id).toBe('title')
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await look(page)).id).toBe('overview')
  expect(await notice.count()).toBe(0)
  await page.evaluate(() => (location.hash = '#/event-700'))
  await expect.poll(() => notice.count()).toBe(1)
  await page.unroute('**/outline.js')
  await page.keyboard.press('End')
  await expect.poll(async () => (await look(page)).id).toBe('sources')
})

test('a slide whose chunk is slow is there by its title, then whole, and keeps the focus', async () => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/chunk-39.js', async (route) => {
    await held
    await route.continue()
  })
  await open(decks.http('large'))
  await page.keyboard.press('End')
  await expect.poll(async () => (await look(page)).id).toBe('sources')
  expect(await look(page)).toMatchObject({ id: 'sources', hash: '#/sources', heading: 'The sources' })
  expect(await page.locator('#source-b').count()).toBe(0)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  expect(await look(page)).toMatchObject({ id: 'event-1996', heading: 'Event 1996' })
  release()
  await expect.poll(() => page.locator('section.present a.cite').count()).toBe(1)
  expect(await look(page)).toMatchObject({ id: 'event-1996', heading: 'Event 1996' })
  expect(await page.locator('section.is-blank').count()).toBe(0)
})

test('a key held down through the deck leaves the address where the deck is', async () => {
  const guarded = await launchGuarded()
  watched = await watch(await guarded.newContext())
  page = watched.page
  await open(decks.file('middle'))
  await page.evaluate(async () => {
    for (let i = 0; i < 260; i++) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', repeat: i > 0, bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  const { id } = await look(page)
  expect(Number(id.slice('event-'.length))).toBeGreaterThan(200)
  await expect.poll(async () => (await look(page)).hash).toBe(`#/${id}`)
  expect(watched.faults).toEqual([])
  await guarded.close()
})
