import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Problem } from '../../host/problem.ts'
import { within } from '../../host/within.ts'
import { browserFault, inTime } from '../browser-faults.ts'
import { contentType } from '../page/content-type.ts'
import { READ_PAGE, readPageReport, type PagePlace, type PageReport } from './page-report.ts'

/** A name that no network can resolve: the page is only ever given from memory. */
export const PRINT_ORIGIN = 'http://deck.invalid'

export interface PrintInput {
  /** The files of the page by name; `index.html` is what is printed. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
  /** How many pages are expected; the time allowed grows with them. */
  readonly pages: number
  /** Told before each of the `PRINT_STEPS` steps, from 0, and after the last. */
  readonly onStep?: (step: number) => void
}

export interface Printed {
  readonly pdf: Uint8Array
  /** What each link of the page is called, by its `href`. */
  readonly links: ReadonlyMap<string, string>
  readonly places: readonly PagePlace[]
}

/** Laying out, waiting for fonts and images, printing. */
export const PRINT_STEPS = 3
const WORK = { verb: 'print', past: 'printed' }
const BASE_LIMIT_MS = 60_000
const PAGE_LIMIT_MS = 1000

/**
 * Prints a page of our own to a tagged PDF with bookmarks. The page gets its files from memory and nothing from
 * anywhere else, and no script runs in it. A font or an image that fails, and a browser that hangs, are `Problem`s.
 */
export async function print(browser: Browser, input: PrintInput): Promise<Printed> {
  const limitMs = BASE_LIMIT_MS + input.pages * PAGE_LIMIT_MS
  try {
    // A browser may be gone before it has a tab, too.
    const context = await inTime(
      browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' }),
      limitMs,
      WORK,
    )
    try {
      return await printIn(context, input, limitMs)
    } finally {
      await within(context.close(), 5000, () => new Error('the page did not close')).catch(() => undefined)
    }
  } catch (error) {
    throw browserFault(error, WORK)
  }
}

async function printIn(
  context: BrowserContext,
  { files, onStep = () => undefined }: PrintInput,
  limitMs: number,
): Promise<Printed> {
  const page = await inTime(context.newPage(), limitMs, WORK)
  const refused = await inTime(serveFrom(page, files), limitMs, WORK)
  onStep(0)
  await inTime(page.goto(`${PRINT_ORIGIN}/index.html`, { waitUntil: 'load', timeout: limitMs }), limitMs, WORK)
  onStep(1)
  const report = readPageReport(await inTime(page.evaluate(READ_PAGE), limitMs, WORK))
  checkReport(report, refused)
  onStep(2)
  const pdf = await inTime(
    page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    limitMs,
    WORK,
  )
  onStep(PRINT_STEPS)
  return { pdf, links: new Map(report.links), places: report.places }
}

/** Answers every request of the page from memory; gives the addresses that were asked for and are not there. */
async function serveFrom(page: Page, files: PrintInput['files']): Promise<readonly string[]> {
  const refused: string[] = []
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const name = url.origin === PRINT_ORIGIN ? decodeURIComponent(url.pathname.slice(1)) : ''
    const content = files.get(name)
    if (content === undefined) {
      refused.push(url.href)
      await route.abort()
    } else {
      await route.fulfill({
        body: typeof content === 'string' ? content : Buffer.from(content),
        contentType: contentType(name),
      })
    }
  })
  return refused
}

function checkReport({ failed }: PageReport, refused: readonly string[]): void {
  if (failed.length === 0 && refused.length === 0) return
  throw new Problem({
    what: 'The pages could not be printed as they should look',
    why: [...failed, ...refused.map((url) => `the page asked for ${url}, which is not part of it`)].join('\n'),
    todo: 'try another browser with --browser; if it stays so, report it as a fault of chronodeck',
  })
}
