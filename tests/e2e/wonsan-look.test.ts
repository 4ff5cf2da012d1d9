import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findClipped } from './clipped.ts'
import { builtDeck, openBrowser, openDeck, watchedPage, WONSAN } from './deck.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const THEMES = ['paper', 'room'] as const
const SIZES = [
  { width: 800, height: 600 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 390, height: 844 },
]

let browser: Browser
let decks: Record<(typeof THEMES)[number], Awaited<ReturnType<typeof builtDeck>>>

beforeAll(async () => {
  const [found, paper, room] = await Promise.all([openBrowser(), builtDeck('paper'), builtDeck('room')])
  browser = found
  decks = { paper, room }
})

afterAll(async () => {
  await browser.close()
  await decks.paper.remove()
  await decks.room.remove()
})

/** Goes through all slides by the keys and asks `look` of each; without motion, so that each stands still. */
async function everySlide(page: Page, url: string, look: (id: string) => Promise<void>): Promise<void> {
  await openDeck(page, url)
  for (const [n, id] of WONSAN.entries()) {
    if (n > 0) await page.keyboard.press('ArrowRight')
    await page.waitForFunction((wanted) => document.querySelector('.slides > section.present')?.id === wanted, id)
    await look(id)
  }
}

describe.each(THEMES)('in the theme %s', (theme) => {
  test('axe finds no violation on any slide', async () => {
    const { page } = await watchedPage(browser, { width: 1280, height: 720 }, { reducedMotion: 'reduce' })
    const found: unknown[] = []
    await everySlide(page, decks[theme].url, async (id) => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 60)))
      // The policy of the page refuses injected scripts, so axe comes in through the protocol.
      const session = await page.context().newCDPSession(page)
      await session.send('Runtime.evaluate', { expression: await readFile(axePath, 'utf8') })
      const result = await session.send('Runtime.evaluate', {
        expression: `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`,
        awaitPromise: true,
        returnByValue: true,
      })
      const violations: unknown = result.result.value
      expect(Array.isArray(violations)).toBe(true)
      if (Array.isArray(violations))
        found.push(...violations.map((violation: unknown) => `${id}: ${String(violation)}`))
    })
    expect(found).toEqual([])
    await page.context().close()
  })

  test.each(SIZES)('no word is clipped or covered at $width x $height', async (size) => {
    const { page } = await watchedPage(browser, size, { reducedMotion: 'reduce' })
    const faults: string[] = []
    await everySlide(page, decks[theme].url, async (id) => {
      const found = await page.evaluate(findClipped)
      faults.push(...found.map((fault) => `${id}: ${fault}`))
    })
    expect(faults).toEqual([])
    await page.context().close()
  })
})
