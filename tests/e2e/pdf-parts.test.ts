import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { Browser } from 'playwright-core'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MadeDeck } from '../../src/export/load/deck.ts'
import type { FinishedPdf } from '../../src/export/print/join-pdf.ts'
import { pdfFacts } from '../../src/export/print/pdf-facts.ts'
import { print } from '../../src/export/print/print.ts'
import { printDeck } from '../../src/export/print/print-deck.ts'
import { slidesOnPaper } from '../../src/deck/print-page.tsx'
import { paperDeck } from '../../src/export/print/render-print.ts'
import { madeDeck, writeFiles } from '../export/sample.ts'
import { openBrowser, temporaryFolder } from './deck.ts'
import { openPdf, pageText } from './pdf-file.ts'

const run = promisify(execFile)
const poppler = await run('pdftotext', ['-v']).then(
  () => true,
  (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
)
/** More than a rail draws apart. */
const EVENTS = 61
const PART_PAGES = 20

/** Events of one source, with a day, a month or a name in Hangul by turns. */
const list = `import { defineTimeline } from 'chronodeck'

export default defineTimeline({
  title: 'Parts',
  asOf: '2009-12-31',
  sources: { report: { title: 'A report' } },
  events: Array.from({ length: ${EVENTS} }, (_, n) => ({
    id: 'event-a' + (n + 1),
    date: n % 2 === 0 ? String(2000 + Math.floor(n / 12)) + '-' + String((n % 12) + 1).padStart(2, '0') + '-15' : String(2000 + Math.floor(n / 12)) + '-' + String((n % 12) + 1).padStart(2, '0'),
    title: 'Event ' + (n + 1) + (n % 20 === 7 ? ' 원산' : ''),
    sources: ['report'],
  })),
})
`

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let browser: Browser
let made: MadeDeck
let whole: PDFDocumentProxy
let parted: PDFDocumentProxy
let finished: FinishedPdf & { bytes: Uint8Array }
let file: string

async function printed(partPages: number, tabs: number): Promise<typeof finished> {
  const { deck, ports } = made
  const layout = slidesOnPaper(deck, ports)
  const result = await printDeck(browser, await paperDeck(made, layout), {
    facts: pdfFacts(deck.chronology.timeline),
    bookmarks: layout.bookmarks,
    tabs,
    partPages,
  })
  return { ...result, bytes: Buffer.concat(result.pieces) }
}

async function save(name: string, { bytes }: typeof finished): Promise<string> {
  const path = join(folder.path, name)
  await writeFile(path, bytes)
  return path
}

beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFiles(folder.path, { 'deck.ts': list })
  made = await madeDeck(folder.path, 'deck.ts')
  browser = await openBrowser()
  finished = await printed(PART_PAGES, 2)
  file = await save('parts.pdf', finished)
  parted = await openPdf(file)
  whole = await openPdf(await save('whole.pdf', await printed(1000, 1)))
})

afterAll(async () => {
  await browser.close()
  await Promise.all([whole, parted].map((pdf) => pdf.loadingTask.destroy()))
  await folder.remove()
})

const pages = (pdf: PDFDocumentProxy) => Array.from({ length: pdf.numPages }, (_, n) => n + 1)

/** Where each link of a page leads: a page of the document, by its number. */
async function targets(pdf: PDFDocumentProxy, number: number): Promise<unknown[]> {
  const links = await (await pdf.getPage(number)).getAnnotations()
  return Promise.all(
    links.map(async ({ dest }: { dest?: unknown }) => {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : null
      const [ref] = target ?? []
      return ref && typeof ref === 'object' ? [1 + (await pdf.getPageIndex(ref)), target?.slice(1)] : null
    }),
  )
}

describe('a deck that is printed in parts', () => {
  test('says on each page what it says in one print, with the same tags', async () => {
    expect(parted.numPages).toBeGreaterThan(3 * PART_PAGES)
    expect([finished.pages, finished.blankPages]).toEqual([made.deck.slides.length + 1, []])
    expect(parted.numPages).toBe(whole.numPages)
    for (const n of pages(parted)) {
      expect(await pageText(parted, n)).toBe(await pageText(whole, n))
      const [tags, expected] = await Promise.all(
        [parted, whole].map(async (pdf) => (await pdf.getPage(n)).getStructTree()),
      )
      expect(kinds(tags)).toEqual(kinds(expected))
      expect(kinds(tags)).toContain('H2')
    }
  })

  test('has one bookmark a page, in order', async () => {
    const outline = await parted.getOutline()
    const all = outline.flatMap((entry) => [entry, ...entry.items])
    expect(await Promise.all(all.map(({ dest }) => pageOf(parted, dest)))).toEqual(pages(parted))
    // The events hang from the openings of their chapters.
    expect(outline.length).toBeLessThan(all.length)
  })

  test('has links that lead to the right page of any part', async () => {
    const sources = 1 + made.deck.slides.findIndex(({ layout }) => layout === 'sources')
    const first = 1 + made.deck.slides.findIndex(({ id }) => id === 'event-a1')
    expect(sources - first).toBeGreaterThan(2 * PART_PAGES)
    for (const n of pages(parted)) expect(await targets(parted, n)).toEqual(await targets(whole, n))
    expect(await targets(parted, first)).toEqual([[sources, expect.arrayContaining([{ name: 'XYZ' }])]])
    const back = (await targets(parted, sources)).map((target) => (Array.isArray(target) ? target[0] : null))
    expect(back.length).toBeGreaterThan(2)
    for (const page of back) expect(made.deck.slides[Number(page) - 1]?.layout).toBe('event')
  })

  test('has its rail once: three pictures, which every page with a rail shows', async () => {
    const document = await PDFDocument.load(finished.bytes, { updateMetadata: false })
    const shown = document.getPages().map((page) => {
      const objects = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
      return (objects?.values() ?? []).filter((ref) => ref instanceof PDFRef).map((ref) => ref.objectNumber)
    })
    const event = shown.filter((_, n) => made.deck.slides[n]?.layout === 'event')
    expect(event.length).toBeGreaterThanOrEqual(EVENTS)
    const middle = event[Math.floor(EVENTS / 2)] ?? []
    expect(middle).toHaveLength(3)
    for (const objects of event) for (const object of objects) expect(middle).toContain(object)
    const text = Buffer.from(finished.bytes).toString('latin1')
    expect(text).not.toContain('/Subtype /Image')
    expect(text.match(/\/Subtype \/Form\b/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test('has the same bytes when it is made again, however many are printed at a time', async () => {
    const again = await printed(PART_PAGES, 1)
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(finished.bytes))).toBe(0)
  })

  test.skipIf(!poppler)(
    'has its fonts embedded as TrueType, each choice of glyphs under a name of its own',
    async () => {
      const { stdout } = await run('pdffonts', [file])
      const rows = stdout.trim().split('\n').slice(2)
      for (const row of rows) expect(row).toMatch(/ TrueType .* yes yes yes /)
      const names = rows.map((row) => row.split(' ')[0])
      expect(new Set(names).size).toBe(names.length)
    },
  )

  test.skipIf(!poppler)('reads the same to pdftotext, and its tags are sound to pdfinfo', async () => {
    const { stdout } = await run('pdftotext', [file, '-'])
    const { stdout: expected } = await run('pdftotext', [join(folder.path, 'whole.pdf'), '-'])
    expect(stdout).toBe(expected)
    const { stdout: tags, stderr } = await run('pdfinfo', ['-struct-text', file], { maxBuffer: 1 << 26 })
    expect(stderr).toBe('')
    for (let n = 1; n <= EVENTS; n++) expect(tags).toContain(`"Event ${n}`)
  })

  test('fails with a word of what to do where the browser is gone before it has a tab', async () => {
    const gone = await openBrowser()
    await gone.close()
    const printing = print(gone, { files: new Map(), pages: 1 }).catch((reason: unknown) => reason)
    expect(await printing).toMatchObject({ name: 'Problem', what: 'The browser broke off while it printed' })
  })

  test('fails with a word of what to do where the browser breaks off', async () => {
    const broken = await openBrowser()
    const deck = await paperDeck(made, slidesOnPaper(made.deck, made.ports))
    const printing = printDeck(broken, deck, {
      facts: pdfFacts(made.deck.chronology.timeline),
      bookmarks: [],
      tabs: 2,
      partPages: PART_PAGES,
      onPages: (n) => (n > PART_PAGES / 2 ? void broken.close() : undefined),
    }).catch((reason: unknown) => reason)
    expect(await printing).toMatchObject({ name: 'Problem', what: 'The browser broke off while it printed' })
  })
})

async function pageOf(pdf: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  const [ref] = Array.isArray(dest) ? dest : []
  return typeof ref === 'object' && ref !== null && 'num' in ref && 'gen' in ref
    ? 1 + (await pdf.getPageIndex({ num: Number(ref.num), gen: Number(ref.gen) }))
    : null
}

/** The kinds of a page's tags, the outermost first. */
function kinds(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'role' in node ? [String(node.role)] : 'type' in node ? [String(node.type)] : []
  const below = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...below.flatMap(kinds)]
}
