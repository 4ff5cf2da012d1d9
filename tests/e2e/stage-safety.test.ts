import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { callReveal, findViolations, look, ready, watch, type Watched } from './stage-browser.ts'
import { openDecks, type Decks } from './stage-decks.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let decks: Decks
let context: BrowserContext
let watched: Watched
let page: Page

beforeAll(async () => {
  decks = await openDecks({ small: { events: 5, inPage: 9, chunkSize: 0 } })
})

afterAll(() => decks.close())

beforeEach(async () => {
  context = await decks.browser.newContext({ viewport: { width: 1280, height: 720 } })
  watched = await watch(context)
  page = watched.page
})

afterEach(() => context.close())

const hostile =
  '?postMessage=true&postMessageEvents=true&transition=zoom&view=scroll&keyboard=true&hash=true&autoSlide=50' +
  '&controls=true&disableLayout=false&parallaxBackgroundImage=http://example.invalid/x.png&loop=true&shuffle=true'

describe.each(['file', 'http'] as const)('opened by %s', (kind) => {
  test('the whole deck shows with no request outside its folder, no console error and no refusal', async () => {
    await page.goto(decks[kind]('small'))
    await ready(page)
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('l')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.keyboard.press('ArrowLeft')
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.waitForTimeout(500)
    expect((await look(page)).id).toBe('closing')
    const home = new URL('..', decks[kind]('small')).href
    expect(watched.requests.length).toBeGreaterThan(3)
    expect(watched.requests.filter((url) => !url.startsWith(home))).toEqual([])
    expect(watched.faults).toEqual([])
  })

  test('options in the query change nothing, and are taken out of the address', async () => {
    await page.goto(`${decks[kind]('small')}${hostile}#/event-2`)
    await ready(page)
    expect(await page.evaluate(() => location.search)).toBe('')
    expect(await callReveal(page, 'getConfig')).toMatchObject({
      postMessage: false,
      postMessageEvents: false,
      transition: 'none',
      view: null,
      keyboard: false,
      hash: false,
      autoSlide: 0,
      controls: false,
      loop: false,
      disableLayout: true,
      parallaxBackgroundImage: '',
    })
    await page.evaluate(() => window.postMessage(JSON.stringify({ method: 'slide', args: [7] }), '*'))
    await page.waitForTimeout(300)
    expect((await look(page)).id).toBe('event-2')
    expect(watched.faults).toEqual([])
  })
})

test('options in the query change nothing where the browser keeps them in the address', async () => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new Error('refused')
    }
  })
  await page.goto(`${decks.file('small')}${hostile}`)
  await ready(page)
  expect(await callReveal(page, 'getConfig')).toMatchObject({
    postMessage: false,
    view: null,
    autoSlide: 0,
    loop: false,
  })
  await page.keyboard.press('ArrowRight')
  expect((await look(page)).id).toBe('overview')
  expect(watched.faults).toEqual([])
})

describe('for those who listen', () => {
  test('each step is said once, with the slide’s own words, and nothing is said at the start', async () => {
    await page.addInitScript(() => {
      const said: string[] = []
      Reflect.set(window, 'said', said)
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const live = target instanceof Element && target.closest('[aria-live]')
          if (live && live.textContent !== '') said.push(live.textContent ?? '')
        }
      })
      document.addEventListener('DOMContentLoaded', () =>
        observer.observe(document.body, { subtree: true, childList: true, characterData: true }),
      )
    })
    await page.goto(`${decks.file('small')}#/event-1`)
    await ready(page)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(300)
    const said = ['4 of 9. Event 2 happens', '5 of 9. Event 3 happens', '4 of 9. Event 2 happens']
    expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual(said)
    expect(await page.locator('[aria-live]').count()).toBe(1)
  })

  test('the focus goes to the heading after a key and nowhere at the start, and no ring is drawn on it', async () => {
    await page.goto(`${decks.file('small')}#/event-1`)
    await ready(page)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect((await look(page)).heading).toBe('Event 2')
    const outline = (): Promise<string> =>
      page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : ''))
    expect(await outline()).toBe('none')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('cite')
    expect(await outline()).toBe('solid')
  })

  test('nothing is an application, and only the current slide can be reached', async () => {
    await page.goto(`${decks.file('small')}#/event-2`)
    await ready(page)
    for (const id of ['event-2', 'event-3', 'event-2']) {
      expect(await page.locator('[role="application"]').count()).toBe(0)
      const open = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.slides > section')]
          .filter((section) => !section.inert || !section.hidden || section.ariaHidden !== 'true')
          .map((section) => section.id),
      )
      expect(open).toEqual([id])
      await page.keyboard.press(id === 'event-2' ? 'ArrowRight' : 'ArrowLeft')
    }
    const reached = new Set<string>()
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab')
      reached.add(await page.evaluate(() => document.activeElement?.closest('section')?.id ?? ''))
    }
    expect([...reached].filter((id) => id !== '')).toEqual(['event-3'])
  })

  test('the rail says which step is current', async () => {
    await page.goto(`${decks.file('small')}#/event-2`)
    await ready(page)
    const current = page.locator('[data-rail] [aria-current="step"]')
    expect(await current.getAttribute('href')).toBe('#event-2')
    await page.keyboard.press('ArrowRight')
    expect(await current.getAttribute('href')).toBe('#event-3')
    await page.keyboard.press('End')
    expect(await current.count()).toBe(0)
  })

  test.each([
    ['stage', { width: 1280, height: 720 }],
    ['phone', { width: 390, height: 844 }],
  ])('axe finds nothing on any slide on the %s', async (_, size) => {
    await page.addInitScript({ path: axePath })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    await page.goto(decks.file('small'))
    await ready(page)
    for (let i = 0; i < 9; i++) {
      expect(await findViolations(page)).toEqual([])
      await page.keyboard.press('PageDown')
    }
    await page.keyboard.press('l')
    expect(await findViolations(page)).toEqual([])
  })
})

test('without a script every slide can be read, one under the other', async () => {
  const plain = await decks.browser.newContext({ viewport: { width: 1280, height: 720 }, javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(decks.file('small'))
  const boxes = await Promise.all((await still.locator('.slides > section').all()).map((slide) => slide.boundingBox()))
  expect(boxes.map((box) => box?.y)).toEqual(Array.from({ length: 9 }, (_, i) => i * 720))
  expect(await still.locator('#sources').isVisible()).toBe(true)
  await plain.close()
})
