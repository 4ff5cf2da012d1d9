import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
      const { readFile } = await import('node:fs/promises')
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

/** Runs in the page: words of the present slide that leave the screen, are cut by an ancestor, or lie on other words. */
function findClipped(): string[] {
  const faults: string[] = []
  const slide = document.querySelector('.slides > section.present')
  if (!slide) return ['no slide']
  const phone = document.documentElement.classList.contains('is-phone')
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const boxes: { text: string; box: DOMRect; svg: boolean }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!parent || text === '' || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue
      boxes.push({ text, box, svg: parent.closest('svg') !== null })
      const low = phone ? Infinity : innerHeight
      if (box.left < -0.5 || box.right > innerWidth + 0.5 || box.top < -0.5 || box.bottom > low + 0.5) {
        if (!phone || box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`off the screen: ${text}`)
      }
    }
    for (let up: Element | null = parent; up && up !== slide; up = up.parentElement) {
      const style = getComputedStyle(up)
      if (style.overflowX !== 'visible' && up.scrollWidth > up.clientWidth + 1 && up instanceof HTMLElement)
        faults.push(`cut: ${text}`)
    }
  }
  const plain = boxes.filter(({ svg }) => !svg)
  plain.forEach((a, n) => {
    for (const b of plain.slice(n + 1)) {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      const least = Math.min(a.box.height, b.box.height)
      if (wide > 2 && high > least * 0.45) faults.push(`“${a.text}” lies on “${b.text}”`)
    }
  })
  return [...new Set(faults)]
}
