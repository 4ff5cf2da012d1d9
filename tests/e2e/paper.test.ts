import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import wonsan from '../../slides/wonsan.ts'
import { chronodeck, temporaryFolder } from './deck.ts'
import { openPdf, pageRoles, pageText } from './pdf-file.ts'

const run = promisify(execFile)
const PT = 0.75

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let opened: PDFDocumentProxy[]

beforeAll(async () => {
  folder = await temporaryFolder()
  opened = []
})

afterAll(async () => {
  for (const pdf of opened) await pdf.loadingTask.destroy()
  await folder.remove()
})

async function print(...args: readonly string[]): Promise<{ readonly pdf: PDFDocumentProxy; readonly file: string }> {
  const file = join(folder.path, `${opened.length}.pdf`)
  await chronodeck(['pdf', 'slides/wonsan.ts', '--out', file, ...args])
  const pdf = await openPdf(file)
  opened.push(pdf)
  return { pdf, file }
}

/** Where the text of a page lies, in px from its upper left. */
async function texts(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number)
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [x = 0, y = 0] = item.transform.slice(4).map(Number)
    return [
      { text: item.str, left: x / PT, right: (x + item.width) / PT, bottom: (height - y) / PT, sheet: width / PT },
    ]
  })
}

/** Between the text of a page and its foot nothing stands, and nothing beside it. */
async function expectInside(pdf: PDFDocumentProxy, heightPx: number): Promise<void> {
  for (let n = 1; n <= pdf.numPages; n++) {
    for (const { text, left, right, bottom, sheet } of await texts(pdf, n)) {
      const margin = (sheet - 680) / 2
      const isOnPage = left >= margin - 9 && right <= sheet - margin + 3
      const isClear = bottom < heightPx - 90 || bottom > heightPx - 62
      expect({ n, text, isOnPage, isClear }).toEqual({ n, text, isOnPage: true, isClear: true })
    }
  }
}

async function expectMarked(pdf: PDFDocumentProxy): Promise<void> {
  for (let n = 1; n <= pdf.numPages; n++) {
    const text = await pageText(pdf, n)
    expect(text).toContain(`${n} / ${pdf.numPages}`)
    expect(text.match(/TLP:CLEAR/g)?.length).toBeGreaterThanOrEqual(2)
    const headings = (await pageRoles(pdf, n)).filter((role) => /^H\d?$/.test(role))
    expect({ n, headings: headings.length > 0 }).toEqual({ n, headings: true })
  }
}

/** Without spaces. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

describe('a handout', () => {
  let pdf: PDFDocumentProxy
  let file: string

  beforeAll(async () => {
    ;({ pdf, file } = await print('--layout', 'handout', '--notes', '--paper', 'letter'))
  })

  test('stands on Letter paper, tagged, marked and numbered on every page, with nothing over the edge', async () => {
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
    expect([Math.round(width), Math.round(height)]).toEqual([612, 792])
    await expectMarked(pdf)
    await expectInside(pdf, 1056)
  })

  test('has every word of the notes and of the citations, also where they go on', async () => {
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pageText(pdf, n + 1)))
    const all = bare(pages.join(' '))
    for (const { notes = '' } of wonsan.events) {
      for (const paragraph of notes.split(/\n\s*\n/)) expect(all).toContain(bare(paragraph))
    }
    for (const { url = '' } of Object.values(wonsan.sources ?? {})) expect(all).toContain(bare(url))
  })

  test('has its fonts in it, and no trace of the machine', async () => {
    const bytes = (await readFile(file)).toString('latin1')
    expect(bytes).not.toMatch(/file:\/\/|HeadlessChrome|Mozilla|\/tmp\/|\/root\/|deck\.invalid/)
    expect(bytes).toMatch(/\/FontFile[23]/)
    expect(bytes).not.toMatch(/\/Subtype\s*\/Type3/)
  })
})

describe('a table', () => {
  test('is a real one on A4, with links from the overview to the events, their sources, and back', async () => {
    const { pdf } = await print('--layout', 'table')
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    await expectMarked(pdf)
    await expectInside(pdf, 1122)
    const roles = await pageRoles(pdf, 2)
    expect(roles.filter((role) => role === 'Table')).toHaveLength(1)
    // The heads of six columns and of five rows.
    expect(roles.filter((role) => role === 'TH')).toHaveLength(11)
    const links = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, n) => (await pdf.getPage(n + 1)).getAnnotations()),
    )
    const targets = await Promise.all(
      links.map((page) =>
        Promise.all(
          page.map(async (link: { readonly dest?: string | null }) => {
            const target = link.dest ? await pdf.getDestination(link.dest) : null
            const [ref] = target ?? []
            return ref && typeof ref === 'object' ? await pdf.getPageIndex(ref) : null
          }),
        ),
      ),
    )
    expect(targets[0]).toContain(1)
    expect(targets[1]).toContain(2)
    expect(targets[2]).toContain(1)
  })

  test('has the same bytes when it is made again', async () => {
    const [first, second] = [await print('--layout', 'table'), await print('--layout', 'table')]
    expect(await readFile(second.file)).toEqual(await readFile(first.file))
  })
})

test('a layout or a paper that there is not is told with the nearest', async () => {
  const asked = (...args: readonly string[]) =>
    run(process.execPath, [
      'dist/cli/main.js',
      'pdf',
      'slides/wonsan.ts',
      '--out',
      join(folder.path, 'x.pdf'),
      ...args,
    ]).then(
      () => '',
      (error: { readonly stderr: string }) => error.stderr,
    )
  expect(await asked('--layout', 'handuot')).toContain('Did you mean handout?')
  expect(await asked('--layout', 'table', '--paper', 'a5')).toContain('a4 and letter')
  expect(await asked('--paper', 'a4')).toContain('slides have their own size')
})
