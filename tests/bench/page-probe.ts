import type { Page } from 'playwright-core'
import { TookTooMuch } from './measure.ts'
import type { ShownPage } from './peer.ts'

/** When a page was ready. */
export interface Ready {
  /** Since the navigation began. */
  readonly readyMs: number
  /** Since 1970. */
  readonly atMs: number
}

const KEY_LIMIT_MS = 30_000

/**
 * Opens an address and looks in every frame from the first whether the page is ready; then two frames more pass, so
 * that what stood there has been painted. Rejects after `limitMs`.
 */
export async function openUntilReady(page: Page, url: string, isReady: string, limitMs: number): Promise<Ready> {
  let late: NodeJS.Timeout | undefined
  const ready = new Promise<Ready>((resolve, reject) => {
    late = setTimeout(() => reject(new TookTooMuch(limitMs, 'ms')), limitMs)
    page
      .exposeFunction('tellReady', (readyMs: number, originMs: number) =>
        resolve({ readyMs, atMs: originMs + readyMs }),
      )
      // Written into the text: a page's policy may forbid making functions of strings.
      .then(() => page.addInitScript({ content: `(${lookForReady.toString()})(() => (${isReady}))` }))
      .then(() => page.goto(url, { waitUntil: 'commit', timeout: limitMs }))
      .catch(reject)
  })
  return ready.finally(() => clearTimeout(late))
}

/** Presses the key for the next slide as the browser's own; rejects where that does not change the slide. */
export async function proveKeys(page: Page, { current }: ShownPage): Promise<void> {
  if (current === null) return
  const before = await page.evaluate(current)
  await page.keyboard.press('ArrowRight')
  await page
    .waitForFunction(`(${current}) !== ${JSON.stringify(before)}`, undefined, { timeout: KEY_LIMIT_MS, polling: 50 })
    .catch(() => {
      throw new Error('ready by its own word, but a key did not change the slide')
    })
}

/** All elements of the document, and those that are or stand in what the selector finds. */
export function countElements(page: Page, beside: string | undefined): Promise<{ elements: number; besides: number }> {
  return page.evaluate((selector) => {
    const within = selector === undefined ? 0 : document.querySelectorAll(`${selector}, ${selector} *`).length
    return { elements: document.querySelectorAll('*').length, besides: within }
  }, beside)
}

/** Runs in the page, before its own scripts. */
function lookForReady(isReady: () => unknown): void {
  const holds = (): boolean => {
    try {
      return Boolean(isReady())
    } catch {
      return false
    }
  }
  const tell = (): void => {
    const call: unknown = Reflect.get(window, 'tellReady')
    if (typeof call === 'function') call(performance.now(), performance.timeOrigin)
  }
  const look = (): void => {
    if (holds()) requestAnimationFrame(() => requestAnimationFrame(tell))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
