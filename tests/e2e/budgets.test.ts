import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listOf } from '../bench/lists.ts'
import { chronodeck, openBrowser, temporaryFolder } from './deck.ts'
import { serveFolder } from './stage-browser.ts'

// What a deck may cost, by sizes and counts: they are the same on every machine, a clock is not.

let browser: Browser
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let served: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  for (const count of [100, 10_000]) {
    const list = join(folder.path, `${count}.ts`)
    await writeFile(list, `export default ${JSON.stringify(listOf(count))}\n`)
    await chronodeck(['build', list, '--out', join(folder.path, String(count))])
  }
  await chronodeck(['build', 'slides/wonsan.ts', '--out', join(folder.path, 'wonsan')])
  served = await serveFolder(folder.path)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  served.server.close()
  await folder.remove()
})

/** What was asked for until the first slide was there with its fonts. */
interface Opening {
  readonly page: Page
  /** Paths in the folder. */
  readonly asked: readonly string[]
  /** Bytes of all of them as they are sent: fonts as they are, the rest through gzip. */
  readonly bytes: number
  readonly scriptBytes: number
}

async function open(address: string): Promise<Opening> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
  await page.addInitScript(() => {
    const seen = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name)
    new MutationObserver(() => {
      const classes = document.querySelector('.reveal')?.classList
      if (classes?.contains('is-started') && !Reflect.has(window, 'atStart')) Reflect.set(window, 'atStart', seen())
      if (classes?.contains('is-warm') && !Reflect.has(window, 'whenWarm')) Reflect.set(window, 'whenWarm', seen())
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await page.goto(`${served.origin}/${address}`)
  await page.waitForFunction(() => Reflect.has(window, 'whenWarm'))
  const names = await page.evaluate(() => {
    const list = (name: string): string[] => [...Reflect.get(window, name)].map(String)
    return [...new Set([...list('atStart'), ...list('whenWarm').filter((one) => one.endsWith('.woff2'))])]
  })
  const asked = [
    address.replace(/#.*/, ''),
    ...names.map((name) => decodeURIComponent(new URL(name).pathname.slice(1))),
  ]
  const sizes = await Promise.all(asked.map(sentBytes))
  const sum = (isCounted: (path: string) => boolean) =>
    sizes.reduce((total, size, n) => total + (isCounted(asked[n] ?? '') ? size : 0), 0)
  return { page, asked, bytes: sum(() => true), scriptBytes: sum((path) => path.endsWith('.js')) }
}

async function sentBytes(path: string): Promise<number> {
  const content = await readFile(join(folder.path, path))
  return path.endsWith('.woff2') ? content.length : gzipSync(content).length
}

/** Elements of the page, and those of them that draw rails. */
function countElements(
  page: Page,
): Promise<{ readonly beside: number; readonly rails: number; readonly sections: number }> {
  return page.evaluate(() => {
    const rails = document.querySelectorAll('[data-rail] *, .phone-rail *, .rail-svg *').length
    return {
      beside: document.querySelectorAll('*').length - rails,
      rails,
      sections: document.querySelectorAll('.slides > section').length,
    }
  })
}

describe('the Wonsan deck', () => {
  test('sends less than 250 kB before its first slide, of which less than 60 kB are scripts', async () => {
    const { page, asked, bytes, scriptBytes } = await open('wonsan/index.html')
    expect(asked.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(2)
    expect(bytes).toBeLessThanOrEqual(250_000)
    expect(scriptBytes).toBeLessThanOrEqual(60_000)
    await page.context().close()
  })
})

describe('a deck of 10,000 events', () => {
  test('sends no more than 200 kB before its first slide, in a dozen files', async () => {
    const { page, asked, bytes } = await open('10000/index.html')
    expect(bytes).toBeLessThanOrEqual(200_000)
    expect(asked.length).toBeLessThanOrEqual(12)
    expect(asked.some((path) => path.includes('/slides/'))).toBe(false)
    await page.context().close()
  })

  test('opened in its middle asks for the outline and the slides of that place, and for no others', async () => {
    const { page, asked } = await open('10000/index.html#/e5000')
    const scripts = asked.filter((path) => path.includes('/slides/'))
    expect(scripts.map((path) => path.replace(/^.*slides\/|-.*$/g, ''))).toEqual([
      'outline',
      expect.stringMatching(/^\d+$/),
    ])
    await page.context().close()
  })

  test.each([
    { first: 'title', atFirst: 250, key: 'ArrowRight', most: 600 },
    { first: 'e5000', atFirst: 250, key: 'ArrowRight', most: 250 },
    { first: 'sources', atFirst: 400, key: 'ArrowLeft', most: 600 },
  ])('has few elements in the page beside its rails, from $first on', async ({ first, atFirst, key, most }) => {
    const { page } = await open(`10000/index.html#/${first}`)
    const { beside } = await countElements(page)
    expect(beside).toBeLessThanOrEqual(atFirst)
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press(key)
      const counts = await countElements(page)
      // An overview and the openings of chapters are drawings of some hundred parts.
      expect(counts.beside).toBeLessThanOrEqual(most)
      expect(counts.sections).toBeLessThanOrEqual(5)
      // Two rails of at most a step, a day and a span for each px or two of their width.
      expect(counts.rails).toBeLessThanOrEqual(4500)
    }
    await page.context().close()
  })

  test('changes no more of its page at a step than one of 100 events does', async () => {
    const changes = async (address: string) => {
      const { page } = await open(address)
      await page.waitForTimeout(300)
      const counts = await page.evaluate(async () => {
        let records = 0
        const observer = new MutationObserver((list) => (records += list.length))
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
        for (let n = 0; n < 8; n++) {
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
          await new Promise((resolve) => setTimeout(resolve, 600))
        }
        observer.disconnect()
        return records
      })
      await page.context().close()
      return counts
    }
    const few = await changes('100/index.html#/e50')
    const many = await changes('10000/index.html#/e5000')
    expect(few).toBeGreaterThan(50)
    expect(many).toBeLessThanOrEqual(few * 1.3)
  })
})
