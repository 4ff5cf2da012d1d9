import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findClipped } from './clipped.ts'
import { chronodeck, openBrowser, openDeck, pressTo, temporaryFolder, watchedPage } from './deck.ts'

/** Each event of the gallery, in date order: its date and what the line under it leads with. */
const SLIDES = [
  ['unknown-start', 'until 1662 (start unknown)', 'Start not known.'],
  ['unknown-end', 'from about 295 BC (end unknown)', 'End not known.'],
  ['before-christ', '15 March 44 BC', 'Dated to the day.'],
  ['century', 'the century 1100–1199', 'Dated to the century.'],
  ['uncertain-and-approximate', 'possibly about 1400', 'Approximate and uncertain.'],
  ['between', 'between 1404 and 1438', 'Dated within limits.'],
  ['approximate', 'about 1455', 'Approximate date.'],
  ['uncertain', 'possibly 23 April 1564', 'Date uncertain.'],
  ['decade', 'the 1570s', 'Dated to the decade.'],
  ['one-of-a-set', '16 or 17 December 1770', 'Dated within limits.'],
  ['local-time', '18 April 1906, 05:12 local time, Wednesday', 'Dated to the minute.'],
  ['season', 'spring 1918', 'Dated to the season.'],
  ['a-day-or-later', '2 July 1937 or later', 'Date open at one end.'],
  ['interval', '1 September 1939 – 2 September 1945', 'Dated to a period.'],
  ['several-days', '16 and 24 July 1969', 'Several dates.'],
  ['time-with-zone', '20 July 1969, 16:17:40 UTC−4, Sunday', 'Dated to the second.'],
  ['open-end', 'since 2 November 2000', 'Goes on.'],
  ['quarter', '2nd quarter of 2020', 'Dated to the quarter.'],
] as const

const pictures = fileURLToPath(new URL('../../out/pictures/dates', import.meta.url))
let browser: Browser
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let url: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const [found] = await Promise.all([
    openBrowser(),
    chronodeck(['build', 'slides/dates.ts', '--out', join(folder.path, 'deck')]),
    chronodeck(['build', 'tests/fixtures/decks/suez.yaml', '--out', join(folder.path, 'suez')]),
    mkdir(pictures, { recursive: true }),
  ])
  browser = found
  url = pathToFileURL(join(folder.path, 'deck/index.html')).href
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

/** Goes through the overview and all events by the keys, and asks `look` of each. */
async function everySlide(page: Page, look: (id: string) => Promise<void>): Promise<void> {
  await openDeck(page, url)
  for (const id of ['overview', ...SLIDES.map(([id]) => id)]) {
    await pressTo(page, 'ArrowRight', id)
    await look(id)
  }
}

/** How many px of a picture are of the colour of the current event's mark, #b92810. */
async function countSignal(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (bytes) => {
    const blob = new Blob([Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))], { type: 'image/png' })
    const image = await createImageBitmap(blob)
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      if (Math.abs(red - 0xb9) + Math.abs(green - 0x28) + Math.abs(blue - 0x10) < 12) count++
    }
    return count
  }, picture.toString('base64'))
}

describe('the gallery of dates', () => {
  test('shows each kind of date in words, with its mark on the date line; pictures in out/pictures/dates', async () => {
    const { page, watch } = await watchedPage(browser, { width: 1280, height: 720 }, { reducedMotion: 'reduce' })
    const blank = await browser.newPage()
    const told: (readonly string[])[] = []
    const marks: Record<string, number> = {}
    await everySlide(page, async (id) => {
      await writeFile(join(pictures, `${id}.png`), await page.screenshot())
      if (id === 'overview') return
      const words = await page.locator('section.present .hero').innerText()
      told.push([id, words.replace(/\s+/g, ' '), await page.locator('section.present .dating__lead').innerText()])
      const line = await page.screenshot({ clip: { x: 0, y: 174, width: 1280, height: 36 } })
      marks[id] = await countSignal(blank, line)
    })
    expect(told).toEqual(SLIDES)
    // A tick of 9 x 30 is the smallest mark.
    expect(Object.entries(marks).filter(([, count]) => count < 200)).toEqual([])
    expect(watch.faults).toEqual([])
    await blank.close()
    await page.context().close()
  })

  test.each([
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])('clips and covers no word at $width x $height', async (size) => {
    const { page } = await watchedPage(browser, size, { reducedMotion: 'reduce' })
    const faults: string[] = []
    await everySlide(page, async (id) => {
      const found = await page.evaluate(findClipped)
      faults.push(...found.map((fault) => `${id}: ${fault}`))
    })
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a deck in Arabic', () => {
  test.each([
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])('goes on to the left, and clips and covers no word at $width x $height', async (size) => {
    const { page, watch } = await watchedPage(browser, size, { reducedMotion: 'reduce' })
    await openDeck(page, pathToFileURL(join(folder.path, 'suez/index.html')).href)
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll('.slides > section'), ({ id }) => id))
    const faults: string[] = []
    for (const id of ids.slice(1)) {
      await pressTo(page, 'ArrowLeft', id)
      await writeFile(join(pictures, `suez-${size.width}-${id}.png`), await page.screenshot())
      faults.push(...(await page.evaluate(findClipped)).map((fault) => `${id}: ${fault}`))
    }
    expect(ids.length).toBe(14)
    expect([...faults, ...watch.faults]).toEqual([])
    await page.context().close()
  })
})
