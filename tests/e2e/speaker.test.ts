import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chronodeck, temporaryFolder } from './deck.ts'
import { findViolations, launch, settled } from './stage-browser.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let browser: Browser
let speaker: Page

beforeAll(async () => {
  folder = await temporaryFolder()
  await chronodeck(['build', 'slides/wonsan.ts', '--notes', '--out', join(folder.path, 'deck')])
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
  await folder.remove()
})

/** The speaker view of the slide whose notes are longest. */
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await context.addInitScript({ path: axePath })
  const page = await context.newPage()
  await page.goto(`${pathToFileURL(join(folder.path, 'deck/index.html')).href}#/wonsan-meeting`)
  await settled(page)
  ;[speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await speaker.setViewportSize({ width: 1280, height: 720 })
  await speaker.locator('.preview--current section[id="wonsan-meeting"]').waitFor()
})

test('notes that are long are set smaller, and fade where there is still more to scroll to', async () => {
  const said = speaker.locator('.speaker__said')
  expect(await said.getAttribute('class')).toBe('speaker__said is-small')
  await said.evaluate((region) => region.append(...Array.from(region.children, (part) => part.cloneNode(true))))
  await speaker.setViewportSize({ width: 1281, height: 720 })
  await speaker.locator('.speaker__said.is-long').waitFor()
  await said.evaluate((region) => region.scrollTo(0, region.scrollHeight))
  await speaker.locator('.speaker__said:not(.is-long)').waitFor()
})

test('in the window of a phone, at 400 % and at 200 %, the view is a column in which no line is cut', async () => {
  for (const width of [390, 320, 640]) {
    await speaker.setViewportSize({ width, height: 600 })
    await speaker.locator('.is-narrow').waitFor()
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const cut = await speaker.evaluate(() =>
      Array.from(document.querySelectorAll('.speaker__said, .speaker__aside, .time, .time__tools'), (part) =>
        part.scrollWidth > part.clientWidth ? part.className : '',
      ).filter((name) => name !== ''),
    )
    expect(cut).toEqual([])
  }
  expect(await findViolations(speaker)).toEqual([])
})
