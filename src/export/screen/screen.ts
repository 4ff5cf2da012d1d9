import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Problem } from '../../host/problem.ts'
import { within } from '../../host/within.ts'

/** A name that no network can resolve: the page is only ever given from memory. */
const ADDRESS = 'http://deck.invalid/'
const LIMIT_MS = 60_000
/** The stage’s own size. */
const STAGE_PX = { width: 1280, height: 720 }

export interface ScreenOptions {
  /** CSS px; the stage fills it as well as it can. The stage’s own size where left out. */
  readonly size?: { readonly widthPx: number; readonly heightPx: number }
  /** Device px of a CSS px. */
  readonly scale: number
}

/** A deck on a screen that nobody sees. */
export interface Screen {
  /** Shows the slide of that id, its fonts and images with it. */
  show(id: string): Promise<void>
  /** What is shown, as a PNG. */
  picture(): Promise<Uint8Array>
  /** What a script says of the page, run in it. */
  read(script: string): Promise<unknown>
}

/**
 * Shows a deck, which is one page with everything in it, to `work`. The page gets nothing from anywhere else. A browser
 * that breaks off or hangs is a `Problem`.
 */
export async function onScreen<T>(
  browser: Browser,
  page: readonly Uint8Array[],
  { size, scale }: ScreenOptions,
  work: (screen: Screen) => Promise<T>,
): Promise<T> {
  const viewport = size ? { width: size.widthPx, height: size.heightPx } : STAGE_PX
  try {
    const context = await inTime(
      browser.newContext({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce', serviceWorkers: 'block' }),
    )
    try {
      return await work(await openScreen(context, Buffer.concat(page)))
    } finally {
      await within(context.close(), 5000, () => new Error('the page did not close')).catch(() => undefined)
    }
  } catch (error) {
    throw error instanceof Problem ? error : brokeOff(error)
  }
}

async function openScreen(context: BrowserContext, html: Buffer): Promise<Screen> {
  const page = await inTime(context.newPage())
  await inTime(
    page.route('**/*', (route) =>
      route.request().url() === ADDRESS ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort(),
    ),
  )
  await inTime(page.goto(ADDRESS, { waitUntil: 'load', timeout: LIMIT_MS }))
  return {
    show: (id) => show(page, id),
    picture: () => inTime(page.screenshot({ animations: 'disabled', caret: 'hide', timeout: LIMIT_MS })),
    read: (script) => inTime(page.evaluate<unknown>(script)),
  }
}

/** By a link: addresses of a page that changes them too often are no longer heard of. */
async function show(page: Page, id: string): Promise<void> {
  const href = JSON.stringify(`#/${encodeURIComponent(id)}`)
  await inTime(
    page.evaluate(`(() => {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: ${href} }))
      link.click()
      link.remove()
    })()`),
  )
  const slide = page.locator(`section.present[id=${JSON.stringify(id)}]`)
  await inTime(slide.waitFor({ state: 'visible', timeout: LIMIT_MS }))
  await inTime(page.evaluate(SETTLE))
}

/** Runs in the page: waits until what the slide shows is there, and painted. No element has the focus: a ring is none of it. */
const SETTLE = `(async () => {
  await document.fonts.ready
  await Promise.allSettled(Array.from(document.querySelectorAll('section.present img'), (image) => image.decode()))
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
})()`

function inTime<T>(work: Promise<T>): Promise<T> {
  return within(work, LIMIT_MS, () => {
    return new Problem({
      what: 'The browser did not show the slides in time',
      why: `a step took longer than ${LIMIT_MS / 1000} s`,
      todo: 'try again on a machine that is less busy, or with another browser (--browser)',
    })
  })
}

function brokeOff(cause: unknown): Problem {
  return new Problem({
    what: 'The browser broke off while it showed the slides',
    why: 'it crashed or was ended, perhaps for want of memory',
    todo: 'try again, or with another browser (--browser)',
    cause,
  })
}
