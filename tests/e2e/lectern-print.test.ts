import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chronodeck, temporaryFolder } from './deck.ts'
import { launch, look, serveFolder, settled } from './stage-browser.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let server: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await temporaryFolder()
  const events = Array.from({ length: 30 }, (_, n) => `  - { date: ${1900 + n}, title: Event ${n + 1} }`)
  await writeFile(join(folder.path, 'long.yaml'), ['title: Long', 'events:', ...events, ''].join('\n'))
  await Promise.all([
    chronodeck(['build', join(folder.path, 'long.yaml'), '--out', join(folder.path, 'long')]),
    chronodeck(['build', 'slides/wonsan.ts', '--notes', '--out', join(folder.path, 'deck')]),
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
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  page = await context.newPage()
})

afterEach(() => page.context().close())

const deck = (): string => pathToFileURL(join(folder.path, 'deck/index.html')).href

describe('the browser’s own print', () => {
  const printed = async (): Promise<PDFDocument> =>
    PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }))

  test('has all slides and the legend, each a page with its rail, and no note', async () => {
    await page.goto(`${deck()}#/putin-visit`)
    await settled(page)
    const pdf = await printed()
    expect(pdf.getPages().map((sheet) => [sheet.getWidth(), sheet.getHeight()])).toEqual(
      Array.from({ length: 11 }, () => [960, 540]),
    )
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const pages = page.locator('.print-copy > .page')
    expect(await pages.count()).toBe(11)
    expect(await pages.locator('> .rail').count()).toBe(9)
    expect(await pages.locator('.page-number').allTextContents()).toEqual(
      Array.from({ length: 11 }, (_, n) => `${n + 1} / 11`),
    )
    expect(await page.locator('.print-copy .notes').count()).toBe(0)
    expect(await pages.nth(5).locator('> .rail .step.is-current').count()).toBe(1)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('.print-copy').count()).toBe(0)
    await page.keyboard.press('PageDown')
    expect((await look(page)).id).toBe('troop-deployments')
  })

  test('says so before all of it is here', async () => {
    await page.route(/slides\/0-/, () => undefined)
    await page.goto(`${server.origin}/long/index.html`)
    await page.locator('.black').waitFor({ state: 'attached' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.page--notice').textContent()).toMatch(/^The deck is still loading: 5 of \d\d slides/)
  })

  test('is what ?print-pdf shows, one page under the other', async () => {
    await page.goto(`${deck()}?print-pdf`)
    await settled(page)
    const boxes = await Promise.all((await page.locator('.print-copy > .page').all()).map((one) => one.boundingBox()))
    expect(boxes.map((box) => box?.y)).toEqual(Array.from({ length: 11 }, (_, n) => n * 720))
    expect((await printed()).getPageCount()).toBe(11)
  })
})
