import { readFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { jsonSchema } from '../chronology/timeline/json-schema.ts'
import type { Host } from '../host/host.ts'
import { packageFolder } from '../host/package-folder.ts'
import { Problem } from '../host/problem.ts'

export interface StartedDeck {
  /** The list, as a command is given it. */
  readonly list: string
  /** All files, in the order in which they were written. */
  readonly files: readonly string[]
}

const SCHEMA = 'deck.schema.json'
/** Makes an editor complete and check the fields (VS Code with the extension “YAML”). */
const FOR_EDITORS = `# yaml-language-server: $schema=./${SCHEMA}`

/**
 * Writes a deck to start from into a new or empty folder: one that explains the fields, or `from`, a list that one has,
 * with its images. Every failure is a `Problem`.
 */
export async function startDeck(folder: string, from: string | undefined, host: Host): Promise<StartedDeck | null> {
  await refuseFilled(folder, host)
  const files = from === undefined ? await exampleFiles() : await filesOf(from, host)
  if (files === null) return null
  await host.files.makeFolder(folder)
  const written: string[] = []
  for (const [name, content] of files) {
    const path = join(folder, name)
    await host.files.makeFolder(dirname(path))
    await host.files.writeFile(path, content)
    written.push(path)
  }
  return { list: written[0] ?? folder, files: written }
}

async function refuseFilled(folder: string, { files }: Host): Promise<void> {
  const kind = await files.kind(folder)
  if (kind === undefined) return
  const names = kind === 'folder' ? await files.list(folder) : []
  if (kind === 'folder' && names.length === 0) return
  throw new Problem({
    what: 'The deck was not started',
    where: folder,
    why: kind === 'folder' ? `the folder holds ${names.slice(0, 3).join(', ')}` : 'this is no folder',
    todo: 'name a new or an empty folder',
  })
}

type Files = ReadonlyMap<string, Uint8Array | string>

async function exampleFiles(): Promise<Files> {
  const list = await readFile(join(packageFolder(), 'slides', 'start.yaml'), 'utf8')
  return new Map([
    ['deck.yaml', `${FOR_EDITORS}\n${list}`],
    [SCHEMA, `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ])
}

/** A list and the images that lie beside it, with their names; `null` where the list is at fault, which is told. */
async function filesOf(file: string, host: Host): Promise<Files | null> {
  const [{ loadChronology }, { hasErrors, diagnosticText }] = await Promise.all([
    import('./load/chronology.ts'),
    import('./load/diagnostic-text.ts'),
  ])
  const { path, images, diagnostics, files } = await loadChronology(file, { notes: true }, host)
  if (hasErrors(diagnostics)) {
    for (const diagnostic of diagnostics) host.log.message(`${diagnosticText(diagnostic, host.log.paint)}\n`)
    host.log.message('Nothing was written.')
    return null
  }
  if (files.length > 1 + images.size) throw severalFiles(file)
  const beside = [...images].filter(([src]) => !isAbsolute(src) && !src.split(/[\\/]/).includes('..'))
  return new Map<string, Uint8Array | string>([
    [basename(path), await host.files.readBytes(path)],
    ...beside.map(([src, image]): [string, Uint8Array] => [src, image.bytes]),
    ...(/\.(?:ya?ml|json)$/i.test(path) ? [[SCHEMA, `${JSON.stringify(jsonSchema(), null, 2)}\n`] as const] : []),
  ])
}

function severalFiles(where: string): Problem {
  return new Problem({
    what: 'The deck was not started',
    where,
    why: 'the list is made of several files',
    todo: 'copy its folder, or write it as one file first: chronodeck import --out deck.yaml',
  })
}
