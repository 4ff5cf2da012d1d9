import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadDeck, type MadeDeck } from '../../src/export/load/deck.ts'
import { nodeFiles } from '../../src/host/node-files.ts'
import { memoryHost, type MemoryHost, type MemoryOptions } from '../host/memory-host.ts'

/** A list of two events and an internal one, with notes, as it stands in a file. */
export const sampleList = `import { defineTimeline } from 'chronodeck'

export default defineTimeline({
  title: 'A sample',
  asOf: '2025-07-12',
  sources: { report: { title: 'A report', publisher: 'A house', published: '2025', url: 'https://example.org/report' } },
  places: { wonsan: { name: 'Wonsan', localName: '원산', at: [39.15, 127.44] } },
  events: [
    { id: 'first', date: '2024', title: 'First thing', text: 'Text one', places: ['wonsan'], sources: ['report'], notes: 'SECRET-NOTE' },
    { id: 'hidden', date: '2024-05', after: 'first', title: 'SECRET-TITLE', sources: ['report'], internal: true },
    { id: 'second', date: '2025-07-12', title: 'Second thing', sources: ['report'] },
  ],
})
`

/** A PNG of 400 × 1 px: as wide as its place on a slide. */
export const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAZAAAAABAQAAAADYicUzAAAADElEQVR42mP4TzIAAPZ0Mc9gxkqVAAAAAElFTkSuQmCC'),
  (character) => character.charCodeAt(0),
)

/** Writes files into a folder, by their relative names. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

/** A host whose files are those of a real folder; the rest is memory. */
export function folderHost(folder: string, options: MemoryOptions = {}): MemoryHost {
  return { ...memoryHost({}, { ...options, cwd: folder }), files: nodeFiles(folder) }
}

/** The deck of a list in a folder; throws what is wrong with it. */
export async function madeDeck(folder: string, file: string, notes = false): Promise<MadeDeck> {
  const { made, diagnostics } = await loadDeck(file, { notes }, folderHost(folder))
  if (made === null) throw new Error(JSON.stringify(diagnostics))
  return made
}
