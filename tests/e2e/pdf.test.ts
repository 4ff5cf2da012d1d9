import { execFile } from 'node:child_process'
import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chronodeck, temporaryFolder, WONSAN } from './deck.ts'
import { openPdf, pageRoles, pageText } from './pdf-file.ts'

const run = promisify(execFile)
/** Debian's poppler-utils; where it is not installed, pdfjs alone reads the file back. */
const poppler = await run('pdftotext', ['-v']).then(
  () => true,
  (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
)
/** A page a slide, and the legend. */
const PAGES = WONSAN.length + 1

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let file: string
let pdf: PDFDocumentProxy

beforeAll(async () => {
  folder = await temporaryFolder()
  file = join(folder.path, 'wonsan.pdf')
  await chronodeck(['pdf', 'slides/wonsan.ts', '--out', file])
  pdf = await openPdf(file)
})

afterAll(async () => {
  await pdf.loadingTask.destroy()
  await folder.remove()
})

describe('the PDF of the Wonsan deck', () => {
  test('has one page a slide, of the stage’s size', async () => {
    expect(pdf.numPages).toBe(PAGES)
    for (let n = 1; n <= PAGES; n++) {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(n)).view
      expect(right - left).toBeCloseTo(960, 0)
      expect(top - bottom).toBeCloseTo(540, 0)
    }
  })

  test('has one bookmark a slide, each leading to its page', async () => {
    const outline = await pdf.getOutline()
    expect(outline).toHaveLength(PAGES)
    const pages = await Promise.all(
      outline.map(async (entry) => {
        const target = typeof entry.dest === 'string' ? await pdf.getDestination(entry.dest) : entry.dest
        const [ref] = target ?? []
        return ref && typeof ref === 'object' ? pdf.getPageIndex(ref) : Number(ref)
      }),
    )
    expect(pages).toEqual(Array.from({ length: PAGES }, (_, n) => n))
    expect(outline.map((entry) => entry.title)).toContain('Lavrov meets Kim Jong Un in Wonsan')
  })

  test('has one tagged heading on every page', async () => {
    for (let n = 1; n <= PAGES; n++) {
      const roles = await pageRoles(pdf, n)
      expect(roles.filter((role) => /^H\d?$/.test(role))).toHaveLength(1)
      expect(roles.length).toBeGreaterThan(3)
    }
  })

  test('has its title, its language and no trace of the machine', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Moscow–Pyongyang axis: the road to Wonsan' })
    const bytes = (await readFile(file)).toString('latin1')
    expect(bytes).toMatch(/\/Lang\s*[(<]/)
    expect(bytes).not.toMatch(/file:\/\/|HeadlessChrome|Mozilla|Skia\/PDF m\d+.*Linux|\/tmp\/|\/root/)
  })

  test('has text that can be selected, the marking and “n / total” on every page', async () => {
    for (let n = 1; n <= PAGES; n++) {
      const text = await pageText(pdf, n)
      expect(text).toContain(`${n} / ${PAGES}`)
      expect(text.match(/TLP:CLEAR/g)).toHaveLength(2)
    }
    const meeting = await pageText(pdf, WONSAN.indexOf('wonsan-meeting') + 1)
    for (const words of ['12 July 2025', 'Saturday', 'Lavrov meets Kim Jong Un in Wonsan', '원산'])
      expect(meeting).toContain(words)
  })

  test('has links that lead from a source line to the citation and from there back', async () => {
    const source = await (await pdf.getPage(WONSAN.indexOf('sources') + 1)).getAnnotations()
    const event = await (await pdf.getPage(WONSAN.indexOf('july-projection') + 1)).getAnnotations()
    const inner = (list: readonly { dest?: unknown; url?: string }[]) =>
      list.filter((link) => link.dest !== undefined && link.dest !== null)
    expect(inner(source).length).toBeGreaterThan(5)
    expect(inner(event).length).toBeGreaterThan(1)
    expect(source.map((link: { url?: string }) => link.url).filter(Boolean)).toHaveLength(4)
  })

  test('has the same bytes when it is made again', async () => {
    const again = join(folder.path, 'again.pdf')
    await chronodeck(['pdf', 'slides/wonsan.ts', '--out', again], { TZ: 'Pacific/Kiritimati' })
    expect((await readFile(again)).equals(await readFile(file))).toBe(true)
  })

  test.skipIf(!poppler)('says the same to pdftotext', async () => {
    const { stdout } = await run('pdftotext', [file, '-'])
    for (const words of [
      '12 July 2025',
      '18–19 June 2024',
      'Invincible fighting brotherhood',
      '10,000+',
      'Курск',
      '원산',
    ]) {
      expect(stdout).toContain(words)
    }
  })

  test.skipIf(!poppler)('has its fonts embedded as TrueType, by the word of pdffonts', async () => {
    const { stdout } = await run('pdffonts', [file])
    const rows = stdout.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(row).toMatch(/ TrueType .* yes yes yes /)
  })
})

describe('a PDF', () => {
  test('does not replace a file that is none, such as the event list', async () => {
    const list = join(folder.path, 'precious.ts')
    await writeFile(
      list,
      `export default { title: 'T', events: [{ title: 'One', date: '2025', sources: [{ title: 'S' }] }] }\n`,
    )
    const before = await readFile(list, 'utf8')
    const failure = await chronodeck(['pdf', list, '--out', list]).then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    )
    expect(failure?.code).toBe(2)
    expect(failure?.stderr).toContain('not a PDF')
    expect(await readFile(list, 'utf8')).toBe(before)
  })
})

describe('a PDF of a faulty list', () => {
  test('is not written: the fault is told with its place, and the old file stays', async () => {
    const list = join(folder.path, 'bad')
    await mkdir(list)
    const deck = join(list, 'deck.ts')
    await writeFile(
      deck,
      `export default { title: 'T', events: [{ id: 'one', title: 'One', date: '2025-13', sources: ['nobody'] }] }\n`,
    )
    const target = join(list, 'deck.pdf')
    await writeFile(target, 'the old one')
    const failure = await chronodeck(['pdf', deck, '--out', target]).then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    )
    expect(failure?.code).toBe(1)
    expect(failure?.stderr).toContain('bad-date')
    expect(failure?.stderr).toMatch(/deck\.ts:1:\d+/)
    expect(await readFile(target, 'utf8')).toBe('the old one')
    expect(await readdir(list)).toEqual(['deck.pdf', 'deck.ts'])
  })
})
