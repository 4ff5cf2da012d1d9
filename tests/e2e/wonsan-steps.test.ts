import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtDeck, openBrowser, openDeck, presentId, pressTo, watchedPage, WONSAN } from './deck.ts'

const SIZE = { width: 1280, height: 720 }
let browser: Browser
let deck: Awaited<ReturnType<typeof builtDeck>>

beforeAll(async () => {
  ;[browser, deck] = await Promise.all([openBrowser(), builtDeck()])
})

afterAll(async () => {
  await browser.close()
  await deck.remove()
})

describe('the Wonsan deck, opened from a folder with an odd name', () => {
  test('shows every slide without a request outside its folder, an error or a policy report', async () => {
    const { page, watch } = await watchedPage(browser, SIZE)
    await openDeck(page, deck.url)
    expect(await presentId(page)).toBe('title')
    for (const id of WONSAN.slice(1)) await pressTo(page, 'ArrowRight', id)
    const folder = deck.url.slice(0, deck.url.lastIndexOf('/') + 1)
    expect(watch.requests.length).toBeGreaterThan(3)
    expect(watch.requests.filter((url) => !url.startsWith(folder))).toEqual([])
    expect(watch.faults).toEqual([])
    await page.context().close()
  })

  test.each([
    ['ArrowRight', 'ArrowLeft'],
    ['PageDown', 'PageUp'],
    ['n', 'p'],
  ])('visits the overview and the five events in date order with %s, and comes back with %s', async (forward, back) => {
    const { page } = await watchedPage(browser, SIZE)
    await openDeck(page, deck.url)
    for (const id of WONSAN.slice(1)) await pressTo(page, forward, id)
    for (const id of WONSAN.slice(0, -1).toReversed()) await pressTo(page, back, id)
    expect(await presentId(page)).toBe('title')
    await page.context().close()
  })

  test('writes each step into the address, and a reload stays on the slide', async () => {
    const { page } = await watchedPage(browser, SIZE)
    await openDeck(page, deck.url)
    await pressTo(page, 'ArrowRight', 'overview')
    await pressTo(page, 'ArrowRight', 'putin-visit')
    expect(new URL(page.url()).hash).toBe('#/putin-visit')
    await page.reload()
    await page.waitForFunction(() => document.querySelector('.slides > section.present')?.id === 'putin-visit')
    await page.context().close()
  })

  test('opens at the event that the address names', async () => {
    const { page } = await watchedPage(browser, SIZE)
    await openDeck(page, `${deck.url}#/wonsan-meeting`)
    expect(await presentId(page)).toBe('wonsan-meeting')
    expect(await page.locator('section.present').getAttribute('data-event')).toBe('wonsan-meeting')
    await page.context().close()
  })

  test('leads from a source line to the full citation and back to the event', async () => {
    const { page } = await watchedPage(browser, SIZE)
    await openDeck(page, `${deck.url}#/july-projection`)
    await page.locator('section.present .evidence a').first().click()
    await page.waitForFunction(() => document.querySelector('.slides > section.present')?.id === 'sources')
    await page.locator('section.present #source-brief .sources__events a', { hasText: '3' }).click()
    await page.waitForFunction(() => document.querySelector('.slides > section.present')?.id === 'july-projection')
    expect(await presentId(page)).toBe('july-projection')
    await page.context().close()
  })

  test('says each step once and moves the focus to the heading', async () => {
    const { page } = await watchedPage(browser, SIZE)
    await openDeck(page, deck.url)
    await pressTo(page, 'ArrowRight', 'overview')
    await pressTo(page, 'ArrowRight', 'putin-visit')
    await expect.poll(() => page.locator('.announcer').textContent()).toContain('3 of 10')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(await page.locator('[role=application]').count()).toBe(0)
    expect(await page.locator('.slides > section.present [aria-live]').count()).toBe(0)
    await page.context().close()
  })

  test('shows the legend with L, and the clicker still reaches the next slide', async () => {
    const { page } = await watchedPage(browser, SIZE)
    await openDeck(page, deck.url)
    await page.keyboard.press('l')
    await page.waitForSelector('dialog.legend[open]')
    await pressTo(page, 'PageDown', 'overview')
    expect(await page.locator('dialog.legend[open]').count()).toBe(0)
    await page.context().close()
  })

  test('marks the rail’s past steps and the current one', async () => {
    const { page } = await watchedPage(browser, SIZE, { reducedMotion: 'reduce' })
    await openDeck(page, `${deck.url}#/july-projection`)
    expect(await page.locator('[data-rail] .step.is-past').count()).toBe(2)
    expect(await page.locator('[data-rail] .step.is-current').count()).toBe(1)
    await page.context().close()
  })
})
