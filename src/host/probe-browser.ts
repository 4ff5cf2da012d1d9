import type { Browser } from 'playwright-core'
import type { FoundBrowser } from './found-browser.ts'
import { closeBrowser, launchBrowser, LAUNCH_LIMIT_MS, type LaunchWorld } from './launch-browser.ts'
import { printedText } from './printed-text.ts'
import { Problem } from './problem.ts'
import { within } from './within.ts'

const WORD = 'Chronodeck'
const PRINT_LIMIT_MS = 20_000

/** Whether a browser does what an export needs of it; if not, at which step it failed and what to tell. */
export type BrowserProbe =
  | { readonly works: true; readonly version: string }
  | { readonly works: false; readonly fault: 'launch' | 'print' | 'no font'; readonly problem: Problem }

/** Launches a browser and has it print one word, in memory; the word must be in the PDF. In bounded time. */
export async function probeBrowser(found: FoundBrowser, world: LaunchWorld): Promise<BrowserProbe> {
  let browser: Browser
  try {
    browser = await launchBrowser(found, world, LAUNCH_LIMIT_MS)
  } catch (error) {
    return { works: false, fault: 'launch', problem: asProblem(error, found.path) }
  }
  try {
    const late = () => new Error(`it printed nothing within ${PRINT_LIMIT_MS / 1000} s`)
    const text = printedText(await within(printWord(browser), PRINT_LIMIT_MS, late))
    if (text.includes(WORD)) return { works: true, version: browser.version() }
    return { works: false, fault: 'no font', problem: blankProblem(found.path) }
  } catch (error) {
    return { works: false, fault: 'print', problem: asProblem(error, found.path) }
  } finally {
    await closeBrowser(browser)
  }
}

async function printWord(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage({ offline: true })
  await page.setContent(`<!doctype html><title>${WORD}</title><p>${WORD}</p>`)
  return page.pdf()
}

/** Without one font in the system Chromium shows no text at all, not even in a font that the page brings along. */
export function blankProblem(path: string): Problem {
  return new Problem({
    what: 'The browser prints blank pages',
    where: path,
    why: 'the system has no font at all, and then it shows no text, not even in the fonts of the deck',
    todo: 'install a font: apt-get install fonts-dejavu-core (Debian, Ubuntu), dnf install dejavu-sans-fonts (Fedora)',
  })
}

function asProblem(error: unknown, path: string): Problem {
  if (error instanceof Problem) return error
  return new Problem({
    what: 'The browser could not print',
    where: path,
    why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    todo: 'try again; if it stays so, name another browser with --browser',
    cause: error,
  })
}
