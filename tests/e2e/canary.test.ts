import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chronodeck, temporaryFolder } from './deck.ts'
import { pageText } from './pdf-file.ts'

/** Stands in every field of an internal event, and in the notes of the others, in letters that nothing else has. */
const CANARY = 'Zwq7xkanary'

const list = {
  title: 'A list',
  asOf: '2025-07-12',
  sources: { open: { title: 'Open report' }, [CANARY.toLowerCase()]: { title: `${CANARY} report`, publisher: CANARY } },
  places: { [CANARY.toLowerCase()]: { name: CANARY, at: [39, 127] } },
  actors: { [CANARY.toLowerCase()]: { name: CANARY } },
  lanes: { [CANARY.toLowerCase()]: CANARY },
  events: [
    { id: 'first', date: '2024', title: 'First', sources: ['open'], notes: `Say ${CANARY}` },
    {
      id: CANARY.toLowerCase(),
      date: '2024-05-06',
      after: 'first',
      title: CANARY,
      text: CANARY,
      internal: true,
      lane: CANARY.toLowerCase(),
      places: [CANARY.toLowerCase()],
      actors: [CANARY.toLowerCase()],
      sources: [CANARY.toLowerCase()],
      quote: { text: CANARY, by: CANARY.toLowerCase() },
      media: { src: `${CANARY}.png`, alt: CANARY, credit: CANARY },
      facts: [{ text: CANARY, status: 'planned' }],
    },
    {
      id: 'last',
      after: { event: CANARY.toLowerCase(), because: CANARY },
      date: '2025',
      title: 'Last',
      sources: ['open'],
    },
  ],
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  await writeFile(join(folder.path, 'list.json'), JSON.stringify(list))
  const image = await readFile('assets/images/exports/yaml.png')
  await writeFile(join(folder.path, `${CANARY}.png`), image)
})

afterAll(() => folder.remove())

async function made(args: readonly string[], name: string, notes = false): Promise<string> {
  const out = join(folder.path, notes ? `noted-${name}` : name)
  await chronodeck([...args, join(folder.path, 'list.json'), '--out', out, ...(notes ? ['--notes'] : [])])
  return out
}

/** All names and bytes of a folder, or of a file. */
async function allOf(path: string): Promise<string> {
  const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (names === null) return (await readFile(path)).toString('utf8')
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return [...files, ...contents].join('\n').replaceAll(folder.path, '')
}

async function pdfText(path: string): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(await readFile(path)), useSystemFonts: false, verbosity: 0 })
    .promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pageText(pdf, n + 1)))
  const outline = JSON.stringify(await pdf.getOutline())
  await pdf.loadingTask.destroy()
  return [...pages, outline, (await readFile(path)).toString('latin1')].join('\n')
}

async function zipText(path: string): Promise<string> {
  const parts = Object.entries(unzipSync(new Uint8Array(await readFile(path))))
  return parts.map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('utf8')}`).join('\n')
}

const outputs = [
  ['a folder', ['build'], 'site', allOf],
  ['one file', ['build', '--single-file'], 'one.html', allOf],
  ['a PDF', ['pdf'], 'deck.pdf', pdfText],
  ['a handout', ['pdf', '--layout', 'handout'], 'handout.pdf', pdfText],
  ['a table', ['pdf', '--layout', 'table'], 'table.pdf', pdfText],
  ['a presentation', ['pptx'], 'deck.pptx', zipText],
  ['a drawing', ['svg'], 'overview.svg', allOf],
  ['a calendar', ['ics'], 'deck.ics', allOf],
  ['a table of data', ['csv'], 'deck.csv', allOf],
  ['data', ['json'], 'deck.json', allOf],
] as const

test.each(outputs)(
  '%s for an audience holds no note, no internal event and no word of either',
  async (_, args, name, read) => {
    const text = await read(await made(args, name))
    expect(text).toContain('First')
    expect(text.toLowerCase()).not.toContain(CANARY.toLowerCase())
  },
)

test.each([outputs[0], outputs[5], outputs[9]])('%s for the speaker holds them', async (_, args, name, read) => {
  const text = await read(await made(args, name, true))
  expect(text).toContain(`Say ${CANARY}`)
  expect(text.toLowerCase().split(CANARY.toLowerCase()).length).toBeGreaterThan(10)
})
