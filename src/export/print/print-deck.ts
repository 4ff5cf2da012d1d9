import type { Browser } from 'playwright-core'
import { JoinedPdf, type FinishedPdf, type FinishInput } from './join-pdf.ts'
import type { IsUsed } from './pdf-characters.ts'
import { print, PRINT_STEPS, type Printed } from './print.ts'
import type { PaperDeck } from './render-print.ts'

export interface PrintDeckOptions extends FinishInput {
  /** How many parts are printed at a time. */
  readonly tabs: number
  /** Whether a character is written in the list; not asked for where left out. */
  readonly isUsed?: IsUsed
  /** How many pages a part has at most. A browser's time for a document grows faster than its pages. */
  readonly partPages?: number
  /** Told how many pages are printed, of all. */
  readonly onPages?: (printed: number) => void
}

const PART_PAGES = 100

/**
 * Prints a deck part by part, some at a time, and joins the parts. No more is held than the parts being printed and what
 * is joined. What goes wrong with one part ends all; the browser is the caller's to close.
 */
export async function printDeck(browser: Browser, deck: PaperDeck, options: PrintDeckOptions): Promise<FinishedPdf> {
  const { tabs, onPages = () => undefined } = options
  const joined = new JoinedPdf(options.isUsed)
  const progress = new Map<Job, number>()
  const jobs = jobsOf(deck, options.partPages ?? PART_PAGES)
  let joining = Promise.resolve()
  await Promise.all(Array.from({ length: tabs }, work))
  await joining
  return joined.finish(options)

  async function work(): Promise<void> {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const printing = printJob(job)
      joining = joinAfter(joining, job, printing)
      // What is thrown is told by the tab, which is waited for first.
      joining.catch(() => undefined)
      await printing
    }
  }

  async function joinAfter(before: Promise<void>, job: Job, printing: Promise<Printed | null>): Promise<void> {
    await before
    const printed = await printing
    if (printed === null) return
    await (job.kind === 'pictures' ? joined.addPictures(printed) : joined.addPart(printed))
  }

  async function printJob(job: Job): Promise<Printed | null> {
    const files = await job.render()
    if (files === null) return null
    return await print(browser, { files, pages: job.pages, onStep: (step) => tell(job, step) })
  }

  function tell(job: Job, step: number): void {
    progress.set(job, (job.pages * step) / PRINT_STEPS)
    onPages(Math.floor([...progress.values()].reduce((sum, pages) => sum + pages, 0)))
  }
}

interface Job {
  readonly kind: 'pictures' | 'part'
  readonly pages: number
  readonly render: () => Promise<ReadonlyMap<string, Uint8Array | string> | null>
}

/** The pictures first, then parts of about the same length. */
function jobsOf(deck: PaperDeck, most: number): Job[] {
  const parts = Math.ceil(deck.pages / most)
  const start = (part: number) => Math.round((part * deck.pages) / parts)
  return [
    { kind: 'pictures', pages: 0, render: deck.pictures },
    ...Array.from({ length: parts }, (_, n): Job => {
      const [from, to] = [start(n), start(n + 1)]
      return { kind: 'part', pages: to - from, render: () => deck.part({ from, to }) }
    }),
  ]
}
