import { fontText } from '../deck/font-text.ts'
import { handout } from '../deck/paper/handout.tsx'
import { PAPERS, type PaperLayout } from '../deck/paper/paper.ts'
import { table } from '../deck/paper/table.tsx'
import { slidesOnPaper } from '../deck/print-page.tsx'
import { blankProblem } from '../host/probe-browser.ts'
import { Problem } from '../host/problem.ts'
import { withBrowser } from '../host/with-browser.ts'
import type { Export, ExportOptions } from './export.ts'
import type { MadeDeck } from './load/deck.ts'
import type { FinishedPdf } from './print/join-pdf.ts'
import { pdfFacts } from './print/pdf-facts.ts'
import { printDeck } from './print/print-deck.ts'
import { paperDeck } from './print/render-print.ts'
import { refuseOtherFile } from './refuse-other-file.ts'

/** A browser prints in one process a tab; more of them than this wait for one another. */
const MOST_TABS = 2
const PDF = { name: 'a PDF', is: (start: string) => start.startsWith('%PDF-') }

/** Slides, handout or table; always in the print theme. */
export const pdf: Export = {
  async write(made, options, host) {
    const { out } = options
    await refuseOtherFile(out, PDF, host.files)
    const pieces = await withBrowser(options.browser, host, async (browser, found) => {
      const layout = layoutOf(made, options)
      const deck = await paperDeck(made, layout, sheetOf(options))
      const tell = (page: number) => (host.isTerminal ? host.log.progress('Printing', page, deck.pages) : undefined)
      tell(0)
      const text = fontText(made.deck.chronology)
      const finished = await printDeck(browser, deck, {
        facts: pdfFacts(made.deck.chronology.timeline),
        bookmarks: layout.bookmarks,
        isUsed: (character) => text.includes(character),
        tabs: Math.min(MOST_TABS, host.cores),
        onPages: tell,
      })
      checkFinished(finished, deck.pages, found.path)
      return finished.pieces
    })
    await host.files.writeFile(out, pieces)
  },
}

function layoutOf({ deck, ports }: MadeDeck, { layout, paper = 'a4', notes }: ExportOptions): PaperLayout {
  if (layout === 'handout') return handout(deck, ports, { paper: PAPERS[paper], notes })
  return layout === 'table' ? table(deck, ports, PAPERS[paper]) : slidesOnPaper(deck, ports)
}

/** The size of a sheet, which is not that of a slide. */
function sheetOf({ layout = 'slides', paper = 'a4' }: ExportOptions): { readonly sheet?: string } {
  if (layout === 'slides') return {}
  const { widthPx, heightPx, size } = PAPERS[paper]
  return {
    sheet: `@page { size: ${size}; margin: 0 }\n:root { --sheet-width: ${widthPx}px; --sheet-height: ${heightPx}px }\n`,
  }
}

/** A PDF that lacks pages or text is worse than none. */
function checkFinished({ pages, blankPages }: FinishedPdf, expected: number, browserPath: string): void {
  if (blankPages.length > 0) throw blankProblem(browserPath)
  if (pages === expected) return
  throw new Problem({
    what: 'The PDF came out wrong',
    where: browserPath,
    why: `the browser made ${pages} pages, not ${expected}`,
    todo: 'try another browser with --browser; if it stays so, report it as a fault of chronodeck',
  })
}
