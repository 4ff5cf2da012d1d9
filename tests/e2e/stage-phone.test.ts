import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { look, ready, watch, type Watched } from './stage-browser.ts'
import { openDecks, type Decks } from './stage-decks.ts'

let decks: Decks
let context: BrowserContext
let watched: Watched
let page: Page

beforeAll(async () => {
  decks = await openDecks({ small: { events: 5, inPage: 9, chunkSize: 0 } })
})

afterAll(() => decks.close())

beforeEach(async () => {
  context = await decks.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  watched = await watch(context)
  page = watched.page
})

afterEach(async () => {
  await context.close()
  if (watched.faults.length > 0) throw new Error(watched.faults.join('\n'))
})

async function open(id: string): Promise<void> {
  await page.goto(`${decks.file('small')}#/${id}`)
  await ready(page)
}

function isPhone(): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains('is-phone'))
}

test('on a small screen one slide at a time reflows and scrolls, and rail and bar stay below it', async () => {
  await open('event-2')
  expect(await isPhone()).toBe(true)
  const shown = await page.locator('.slides > section:visible').evaluateAll((slides) => slides.map((slide) => slide.id))
  expect(shown).toEqual(['event-2'])
  const box = await page.locator('#event-2').boundingBox()
  const foot = await page.locator('.phone').boundingBox()
  expect(box).toMatchObject({ x: 0, y: 0, width: 390 })
  expect((box?.height ?? 0) + (foot?.height ?? 0)).toBe(844)
  expect(foot?.y).toBe(box?.height)
  expect(await page.locator('[data-rail]').isVisible()).toBe(false)
  expect(await page.locator('.phone-rail').isVisible()).toBe(true)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(390)
})

test('turning to the stage and back keeps the slide and leaves no trace', async () => {
  await open('event-2')
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect.poll(isPhone).toBe(false)
  expect((await look(page)).id).toBe('event-2')
  expect(await page.locator('.slides').boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
  expect(await page.locator('.phone').isVisible()).toBe(false)
  expect(await page.locator('#event-2').getAttribute('tabindex')).toBeNull()
  await page.keyboard.press('ArrowRight')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(isPhone).toBe(true)
  expect(await look(page)).toMatchObject({ id: 'event-3', hash: '#/event-3' })
  expect(await page.locator('.slides').evaluate((slides) => [slides.style.transform, slides.style.width])).toEqual([
    '',
    '',
  ])
})

test.each([
  [800, 600],
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
])('a window of %i x %i shows the whole stage, as large as it goes and in the middle', async (width, height) => {
  await page.setViewportSize({ width, height })
  await open('event-2')
  const scale = Math.min(width / 1280, height / 720)
  const box = await page.locator('.slides').boundingBox()
  expect(box?.x).toBeCloseTo((width - 1280 * scale) / 2, 1)
  expect(box?.y).toBeCloseTo((height - 720 * scale) / 2, 1)
  expect(box?.width).toBeCloseTo(1280 * scale, 1)
  expect(box?.height).toBeCloseTo(720 * scale, 1)
})

test('a phone on its side gets the phone layout and keeps room for the slide', async () => {
  await page.setViewportSize({ width: 844, height: 390 })
  await open('event-2')
  expect(await isPhone()).toBe(true)
  expect((await page.locator('#event-2').boundingBox())?.height).toBeGreaterThan(270)
})

test('the bar names its neighbours and the event’s number, and its targets are large', async () => {
  await open('event-2')
  const previous = page.getByRole('link', { name: 'Previous: Event 1' })
  const next = page.getByRole('link', { name: 'Next: Event 3' })
  expect(await page.locator('.phone-bar').innerText()).toMatch(/Event 1\s+2 of 5\s+Event 3/)
  for (const link of [previous, next]) {
    const box = await link.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(48)
    expect(box?.height).toBeGreaterThanOrEqual(48)
  }
  const before = await page.evaluate(() => history.length)
  await next.tap()
  expect(await look(page)).toMatchObject({ id: 'event-3', hash: '#/event-3', heading: 'Event 3' })
  await page.getByRole('link', { name: 'Previous: Event 2' }).tap()
  expect((await look(page)).id).toBe('event-2')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('at the ends of the deck the bar has one neighbour, and off the events no number', async () => {
  await open('title')
  expect(await page.locator('.phone-bar a').count()).toBe(1)
  expect(await page.locator('.phone-bar').innerText()).toBe('…\nThe overview')
  await page.keyboard.press('End')
  expect(await page.locator('.phone-bar a').count()).toBe(1)
  expect(await page.locator('.phone-bar').innerText()).toBe('The closing\n…')
  expect(await page.locator('.phone-bar button').getAttribute('aria-label')).toBe('Commands')
})

async function swipe(fromX: number, toX: number, drop = 0): Promise<void> {
  const session = await context.newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await send('touchStart', [{ x: fromX, y: 300 }])
  for (let i = 1; i <= 5; i++)
    await send('touchMove', [{ x: fromX + ((toX - fromX) * i) / 5, y: 300 - (drop * i) / 5 }])
  await send('touchEnd', [])
}

test('a swipe to the side is one event, and one up or down scrolls', async () => {
  await page.setViewportSize({ width: 390, height: 560 })
  await open('event-2')
  const id = async (): Promise<string | undefined> => (await look(page)).id
  await swipe(330, 80)
  await expect.poll(id).toBe('event-3')
  await swipe(80, 330)
  await expect.poll(id).toBe('event-2')
  await swipe(200, 190, 200)
  await expect.poll(() => page.locator('#event-2').evaluate((slide) => slide.scrollTop)).toBeGreaterThan(50)
  expect((await look(page)).id).toBe('event-2')
})

test('a new slide begins at its top, and Down reads on before it steps', async () => {
  await page.setViewportSize({ width: 390, height: 560 })
  await open('event-2')
  const top = (): Promise<number> => page.locator('section.present').evaluate((slide) => slide.scrollTop)
  const presses: string[] = []
  for (let i = 0; i < 10 && (await look(page)).id === 'event-2'; i++) {
    await page.keyboard.press('ArrowDown')
    presses.push((await look(page)).id)
  }
  expect(presses.length).toBeGreaterThan(1)
  expect(presses.at(-1)).toBe('event-3')
  expect(await top()).toBe(0)
  await page.keyboard.press('ArrowDown')
  expect(await top()).toBeGreaterThan(0)
  await page.keyboard.press('PageDown')
  expect((await look(page)).id).toBe('event-4')
  await page.keyboard.press('PageUp')
  expect(await top()).toBe(0)
})

test('the legend fills the small screen and closes by its button', async () => {
  await open('event-2')
  await page.locator('section.present a.legend-link').tap()
  expect(await page.locator('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  const button = page.getByRole('button', { name: 'Close' })
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  await button.tap()
  expect(await page.locator('dialog').isVisible()).toBe(false)
})

test.each([
  [3, 56],
  [3.5, 48],
  [4, 40],
])('a date of two words, each %d em wide, stands on one line of 350 px at %i px', async (widthEm, sizePx) => {
  await open('event-2')
  await page.locator('#event-3 .content').evaluate((content, width) => {
    const hero = document.createElement('p')
    hero.className = 'hero'
    hero.style.width = '350px'
    const given = document.createElement('span')
    given.className = 'hero__given'
    for (let i = 0; i < 2; i++) {
      const word = document.createElement('span')
      word.style.cssText = `display: inline-block; width: ${width}em; height: 1em`
      given.append(word)
    }
    hero.append(given)
    content.prepend(hero)
  }, widthEm)
  await page.keyboard.press('PageDown')
  const hero = page.locator('#event-3 .hero')
  expect(await hero.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBe(sizePx)
  expect((await hero.boundingBox())?.height).toBeLessThan(sizePx * 1.5)
})
