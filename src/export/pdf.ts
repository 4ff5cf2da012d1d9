import { blankProblem } from '../host/probe-browser.ts'
import { findBrowser } from '../host/find-browser.ts'
import { closeBrowser, launchBrowser } from '../host/launch-browser.ts'
import type { Host } from '../host/host.ts'
import { Problem } from '../host/problem.ts'
import type { Export } from './export.ts'
import { finishPdf, type FinishedPdf } from './print/finish-pdf.ts'
import { pdfFacts } from './print/pdf-facts.ts'
import { print, PRINT_STEPS, type Printed } from './print/print.ts'
import { renderPrint } from './print/render-print.ts'

/** One page a slide, and the legend last; always in the print theme. */
export const pdf: Export = {
  async write(made, { out, notes, browser }, host) {
    await refuseOtherFile(out, host)
    const found = await findBrowser(host, { explicitPath: browser ?? undefined })
    const files = await renderPrint(made, notes)
    const bookmarks = [...made.deck.slides, made.deck.legend].map((slide) => slide.title)
    const { pdf, links } = await printWith({ files, pages: bookmarks.length }, found, host)
    const finished = await finishPdf(pdf, { facts: pdfFacts(made.deck.chronology.timeline), links, bookmarks })
    checkFinished(finished, bookmarks.length, found.path)
    await host.files.writeFile(out, finished.bytes)
  },
}

/** What is there may be replaced only if it is a PDF: a slip of the hand must not cost the event list. */
async function refuseOtherFile(out: string, host: Host): Promise<void> {
  if ((await host.files.kind(out)) !== 'file') return
  const start = new TextDecoder('latin1').decode((await host.files.readBytes(out)).subarray(0, 5))
  if (start === '%PDF-' || start === '') return
  throw new Problem({
    what: 'The file that is there is not a PDF, so it is not replaced',
    where: out,
    why: 'its content would be lost',
    todo: 'give --out another name, or remove the file first',
  })
}

async function printWith(
  input: { readonly files: ReadonlyMap<string, Uint8Array | string>; readonly pages: number },
  found: Awaited<ReturnType<typeof findBrowser>>,
  host: Host,
): Promise<Printed> {
  const tell = (step: number) => (host.isTerminal ? host.log.progress('Printing', step, PRINT_STEPS + 1) : undefined)
  tell(0)
  const browser = await launchBrowser(found, host)
  try {
    return await print(browser, { ...input, onStep: (step) => tell(step + 1) })
  } finally {
    await closeBrowser(browser)
  }
}

/** A PDF that lacks pages or text is worse than none. */
function checkFinished({ pages, blankPages }: FinishedPdf, expected: number, browserPath: string): void {
  if (blankPages.length > 0) throw blankProblem(browserPath)
  if (pages === expected) return
  throw new Problem({
    what: 'The PDF came out wrong',
    where: browserPath,
    why: `the browser made ${pages} pages of ${expected} slides`,
    todo: 'try another browser with --browser; if it stays so, report it as a fault of chronodeck',
  })
}
