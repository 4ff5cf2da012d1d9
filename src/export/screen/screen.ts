import type { Browser, BrowserContext, Page } from 'playwright-core'
import { within } from '../../host/within.ts'
import { browserFault, inTime } from '../browser-faults.ts'
import { PRINT_ORIGIN } from '../print/print.ts'

const ADDRESS = `${PRINT_ORIGIN}/`
const WORK = { verb: 'show the slides', past: 'showed the slides' }
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
    const context = await shown(
      browser.newContext({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce', serviceWorkers: 'block' }),
    )
    try {
      return await work(await openScreen(context, Buffer.concat(page)))
    } finally {
      await within(context.close(), 5000, () => new Error('the page did not close')).catch(() => undefined)
    }
  } catch (error) {
    throw browserFault(error, WORK)
  }
}

async function openScreen(context: BrowserContext, html: Buffer): Promise<Screen> {
  const page = await shown(context.newPage())
  await shown(
    page.route('**/*', (route) =>
      route.request().url() === ADDRESS ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort(),
    ),
  )
  // Sockets are no requests: they have a route of their own, which leads nowhere.
  await shown(page.routeWebSocket(/^/, (socket) => void socket.close()))
  await shown(page.goto(ADDRESS, { waitUntil: 'load', timeout: LIMIT_MS }))
  return {
    show: (id) => show(page, id),
    picture: () => shown(page.screenshot({ animations: 'disabled', caret: 'hide', timeout: LIMIT_MS })),
    read: (script) => shown(page.evaluate<unknown>(script)),
  }
}

/** By a link: addresses of a page that changes them too often are no longer heard of. */
async function show(page: Page, id: string): Promise<void> {
  const href = JSON.stringify(`#/${encodeURIComponent(id)}`)
  await shown(
    page.evaluate(`(() => {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: ${href} }))
      link.click()
      link.remove()
    })()`),
  )
  const slide = page.locator(`section.present[id=${JSON.stringify(id)}]`)
  await shown(slide.waitFor({ state: 'visible', timeout: LIMIT_MS }))
  await shown(page.evaluate(SETTLE))
}

/** Runs in the page: waits until what the slide shows is there, and painted. No element has the focus: a ring is none of it. */
const SETTLE = `(async () => {
  await document.fonts.ready
  await Promise.allSettled(Array.from(document.querySelectorAll('section.present img'), (image) => image.decode()))
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
})()`

function shown<T>(work: Promise<T>): Promise<T> {
  return inTime(work, LIMIT_MS, WORK)
}
