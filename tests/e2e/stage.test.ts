import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { callReveal, look, ready, watch, type Watched } from './stage-browser.ts'
import { openDecks, type Decks } from './stage-decks.ts'

const order = ['title', 'overview', 'event-1', 'event-2', 'event-3', 'event-4', 'event-5', 'closing', 'sources']

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

async function open(address = decks.file('small')): Promise<void> {
  await page.goto(address)
  await ready(page)
}

async function press(key: string): Promise<string> {
  await page.keyboard.press(key)
  return (await look(page)).id
}

/** What stands before a person frame by frame while the page loads: the slides that can be seen, and the rail. */
function recordFrames(): void {
  const seen: string[] = []
  Reflect.set(window, 'seen', seen)
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const look = (): void => {
    const shown = [...document.querySelectorAll('.slides > section')].filter(isSeen).map((section) => section.id)
    const rail = document.querySelector('[data-rail]')
    if (shown.length > 0) seen.push(`${shown.join(' ')}, ${rail && isSeen(rail) ? 'rail' : 'no rail'}`)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

test.each([
  ['event-2', 'event-2, rail'],
  ['overview', 'overview, no rail'],
])('a page opened at %s shows no other slide first, and its rail in the same frame', async (id, expected) => {
  await page.addInitScript(recordFrames)
  await open(`${decks.file('small')}#/${id}`)
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
  const seen = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'seen')))
  expect([...new Set<unknown>(JSON.parse(seen))]).toEqual([expected])
})

describe('keys', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n'])('%s goes through the deck in order', async (key) => {
    await open()
    const seen = [(await look(page)).id]
    for (let i = 1; i < order.length; i++) seen.push(await press(key))
    expect(seen).toEqual(order)
    expect(await press(key)).toBe('sources')
  })

  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p'])('%s comes back the same way', async (key) => {
    await open(`${decks.file('small')}#/sources`)
    const seen = [(await look(page)).id]
    for (let i = 1; i < order.length; i++) seen.push(await press(key))
    expect(seen.reverse()).toEqual(order)
    expect(await press(key)).toBe('title')
  })

  test('Home and End go to the ends', async () => {
    await open()
    expect(await press('End')).toBe('sources')
    expect(await press('Home')).toBe('title')
  })

  test('keys with Ctrl, Alt or Meta, and keys typed in a field, step nowhere', async () => {
    await open(`${decks.file('small')}#/overview`)
    for (const key of ['Control+n', 'Meta+p', 'Control+End']) expect(await press(key)).toBe('overview')
    await page.locator('#field').focus()
    await page.keyboard.type('ln p')
    await page.keyboard.press('ArrowLeft')
    expect((await look(page)).id).toBe('overview')
    expect(await page.locator('#field').inputValue()).toBe('ln p')
  })

  test.each(['Enter', 'Space'])('%s on a focused link follows it', async (key) => {
    await open(`${decks.file('small')}#/event-2`)
    await page.locator('section.present a.cite').focus()
    expect(await press(key)).toBe('sources')
    await page.locator('a.step[data-i="3"]').focus()
    expect(await press(key)).toBe('event-4')
  })

  test('a key held down steps at most once a frame', async () => {
    await open()
    const ids = await page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
      const hold = (): boolean =>
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', repeat: true, bubbles: true }))
      const current = (): string => document.querySelector('section.present')?.id ?? ''
      await frame()
      for (let i = 0; i < 20; i++) hold()
      const first = current()
      await frame()
      for (let i = 0; i < 20; i++) hold()
      return [first, current()]
    })
    expect(ids).toEqual(['overview', 'event-1'])
  })

  test('each press is one slide, also while things still move', async () => {
    await open()
    await page.evaluate(() => {
      for (let i = 0; i < 6; i++) {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      }
    })
    expect((await look(page)).id).toBe('event-5')
  })
})

describe('the address', () => {
  test('follows each step at once and adds nothing to the history', async () => {
    await open()
    const before = await page.evaluate(() => history.length)
    for (const id of order.slice(1)) {
      const hash = await page.evaluate(() => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
        return location.hash
      })
      expect(hash).toBe(`#/${id}`)
    }
    expect(await page.evaluate(() => history.length)).toBe(before)
  })

  test.each(['file', 'http'] as const)('of a slide opens that slide, and a reload stays on it: %s', async (kind) => {
    await open(`${decks[kind]('small')}#/event-3`)
    expect((await look(page)).id).toBe('event-3')
    await press('PageDown')
    await page.reload()
    await ready(page)
    expect(await look(page)).toMatchObject({ id: 'event-4', hash: '#/event-4', said: '', heading: '' })
  })

  test('that was lost is made up for at a reload, but a fresh start is at the title', async () => {
    await open()
    await press('End')
    await page.evaluate(() => history.replaceState(null, '', location.pathname))
    await page.reload()
    await ready(page)
    expect((await look(page)).id).toBe('sources')
    await page.goto('about:blank')
    await open()
    expect((await look(page)).id).toBe('title')
  })

  test('that names no slide leads to the first one, and that is said', async () => {
    await open(`${decks.file('small')}#/nowhere`)
    await expect
      .poll(() => look(page))
      .toMatchObject({ id: 'title', hash: '#/title', said: 'There is no “nowhere” here' })
    await press('End')
    await page.evaluate(() => (location.hash = '#/100%'))
    await expect.poll(() => look(page)).toMatchObject({ id: 'title', said: 'There is no “100%” here' })
  })

  test('written by hand shows that slide', async () => {
    await open()
    await page.evaluate(() => (location.hash = '#event-5'))
    await expect.poll(() => look(page)).toMatchObject({ id: 'event-5', hash: '#/event-5' })
  })

  test('goes on where storage throws', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new Error('refused')
        },
      })
    })
    await open()
    expect(await press('ArrowRight')).toBe('overview')
    await page.reload()
    await ready(page)
    expect((await look(page)).id).toBe('overview')
    expect(watched.faults).toEqual([])
  })
})

describe('links', () => {
  test('show their slide, and Back returns to the slide that held the link', async () => {
    await open(`${decks.file('small')}#/event-2`)
    await page.locator('a.step[data-i="4"]').click()
    expect(await look(page)).toMatchObject({ id: 'event-5', hash: '#/event-5', heading: 'Event 5' })
    await page.goBack()
    await expect.poll(() => look(page)).toMatchObject({ id: 'event-2', hash: '#/event-2' })
  })

  test('to something on a slide show the slide and focus the thing', async () => {
    await open(`${decks.file('small')}#/event-2`)
    await page.locator('section.present a.cite').click()
    await expect.poll(() => look(page)).toMatchObject({ id: 'sources', hash: '#/sources' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source-b')
    await page.keyboard.press('PageUp')
    expect((await look(page)).id).toBe('closing')
    await page.evaluate(() => (location.hash = '#source-a'))
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('source-a')
  })

  test('in an address lead to the thing as well', async () => {
    await open(`${decks.file('small')}#source-b`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('source-b')
    expect((await look(page)).id).toBe('sources')
  })
})

describe('the legend', () => {
  test('opens and closes with L, and Esc brings the focus back', async () => {
    await open(`${decks.file('small')}#/event-1`)
    await page.locator('section.present a.legend-link').focus()
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog', { name: 'How a date is drawn' })
    expect(await dialog.isVisible()).toBe(true)
    expect((await look(page)).heading).toBe('How a date is drawn')
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('legend-link')
    await page.keyboard.press('l')
    await page.keyboard.press('l')
    expect(await dialog.isVisible()).toBe(false)
    expect((await look(page)).id).toBe('event-1')
  })

  test.each(['PageDown', 'ArrowRight', 'Space'])('gives way to %s, so that a clicker always advances', async (key) => {
    await open(`${decks.file('small')}#/event-1`)
    await page.keyboard.press('l')
    expect(await press(key)).toBe('event-2')
    expect(await page.locator('dialog').isVisible()).toBe(false)
    expect((await look(page)).heading).toBe('Event 2')
  })

  test('opens by a link, fills the stage and closes by its button', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await open(`${decks.file('small')}#/event-1`)
    await page.locator('section.present a.legend-link').click()
    expect(await page.locator('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 })
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('dialog').isVisible()).toBe(false)
    expect((await look(page)).id).toBe('event-1')
  })
})

test('a step made through reveal.js itself is followed', async () => {
  await open()
  await callReveal(page, 'next')
  await callReveal(page, 'next')
  expect(await look(page)).toMatchObject({ id: 'event-1', hash: '#/event-1', said: '3 of 9. Event 1 happens' })
})
