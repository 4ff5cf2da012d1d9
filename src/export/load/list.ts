import { deepNesting } from '../../chronology/diagnostics/deep-nesting.ts'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LIMITS, tooManyEvents, type Limits } from '../../chronology/timeline/limits.ts'
import {
  latePositions,
  noPositions,
  type Format,
  type ListFile,
  type ReadList,
  type TextFault,
  type TextFormat,
} from '../../formats/format.ts'
import { formats, type FormatEntry } from '../../formats/index.ts'
import { isSyntaxNode } from '../../formats/syntax-node.ts'
import { typescriptPositions } from '../../formats/typescript-positions.ts'
import type { Host, PathKind } from '../../host/host.ts'
import { Problem } from '../../host/problem.ts'
import { findNotes } from './find-notes.ts'
import { learnMonths } from './language.ts'
import { printModuleFault } from './module-fault.ts'
import { printTextFaults, type ListText, type PrintedDiagnostic } from './printed.ts'

/** An event list as its file has it, not yet checked. */
export interface LoadedList {
  /** Absolute. */
  readonly path: string
  /** What the paths of its images are relative to, absolute. */
  readonly folder: string
  readonly text: ListText
  /** The list, or `null` with the faults that kept the file from being read. */
  readonly input: unknown
  /** Errors and warnings of the file itself. */
  readonly faults: readonly PrintedDiagnostic[]
  /** How the file was read, in sentences, where a person has to know. */
  readonly remarks: readonly string[]
  /** Absolute paths of all files that it is made of. */
  readonly files: readonly string[]
}

export type ListWorld = Pick<Host, 'cwd' | 'files'>
/** With what a list may have: reading takes a second for some megabytes or thousands of events. */
type ReadLimits = Pick<Limits, 'size' | 'events'>
type LimitedWorld = ListWorld & ReadLimits
type Loader = (path: string, shown: string, world: LimitedWorld) => Promise<LoadedList>

/** How a list that is a program is read, by the end of its file's name; all others are data, and in `formats`. */
const loaders: ReadonlyMap<string, Loader> = new Map(
  ['.ts', '.mts', '.js', '.mjs'].map((ending) => [ending, loadTypescriptList]),
)

const MEGABYTE = 1_000_000
const OWN_LIST = 'slides/wonsan.ts'
const packageFolder = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Reads an event list. Without `file`: `slides/wonsan.ts` of the current folder, else the one that the package brings.
 * A file that cannot be read at all is a `Problem`; one that is at fault has a `fault`.
 */
export async function loadList(
  file: string | undefined,
  world: ListWorld,
  { size, events }: ReadLimits = LIMITS,
): Promise<LoadedList> {
  const path = world.files.resolve(file ?? (await defaultFile(world)))
  const shown = shownPath(path, world.cwd)
  const kind = await world.files.kind(path)
  if (kind === 'folder') return loadFolderList(path, shown, { ...world, size, events })
  if (kind !== 'file') throw unreadable(shown, kind)
  const extension = extname(path).toLowerCase()
  return (loaders.get(extension) ?? loadDataList)(path, shown, { ...world, size, events })
}

/** A path as people are told it: relative to the current folder where it lies inside, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  return inside === '' ? '.' : inside.split(sep).join('/')
}

async function defaultFile({ files }: ListWorld): Promise<string> {
  return (await files.exists(OWN_LIST)) ? OWN_LIST : `${packageFolder}${OWN_LIST}`
}

async function loadTypescriptList(path: string, shown: string, { cwd }: ListWorld): Promise<LoadedList> {
  // The compiler behind it takes a quarter of a second to load, so it is loaded where a list is.
  const { runTypescript } = await import('../../host/typescript.ts')
  const { value, source, parse, files, fault } = await runTypescript(path, deepNesting)
  const positions = latePositions(() => {
    const program = parse()
    return isSyntaxNode(program) ? typescriptPositions(source, program) : noPositions
  })
  return {
    path,
    folder: dirname(path),
    text: { file: shown, text: source, positions },
    input: fault === null ? value : null,
    faults: fault === null ? [] : [printModuleFault(fault, shownPath(fault.file, cwd))],
    remarks: [],
    files,
  }
}

async function loadDataList(path: string, shown: string, { files, size, events }: LimitedWorld): Promise<LoadedList> {
  const extension = extname(path).toLowerCase()
  const all: readonly FormatEntry[] = Object.values(formats)
  const entries = all.filter(({ endings }) => endings.includes(extension))
  if (entries.length === 0) throw unknownFormat(shown, extension)
  const bytes = await files.sizeBytes(path)
  if (bytes > size * MEGABYTE) throw tooLarge(shown, bytes, size)
  if (entries.some(({ namesMonths }) => namesMonths)) await learnMonths()
  const candidates: readonly Format[] = await Promise.all(entries.map(async ({ load }) => (await load()).format))
  const name = basename(path)
  const binary = candidates.find((format) => format.reads === 'bytes')
  if (binary) {
    const { text, ...list } = binary.read(name, await files.readBytes(path))
    return loaded(path, { file: shown, text }, list)
  }
  const text = await files.readText(shown)
  const format = textFormatOf(candidates, text)
  const faults = tooManyFaults(format.countEvents?.(text) ?? 0, events)
  const read = faults.length > 0 ? { input: null, positions: noPositions, faults } : format.read({ name, text })
  return loaded(path, { file: shown, text }, read)
}

/** The fault of a list with more events than the limit. */
function tooManyFaults(count: number, events: number): TextFault[] {
  const position = { line: 1, column: 1, length: 1 }
  return tooManyEvents(count, { events }).map(({ code, args }) => ({ code, args, position, related: [] }))
}

/** Of formats whose files end alike, the one that a text suits. */
function textFormatOf(candidates: readonly Format[], text: string): TextFormat {
  const texts = candidates.filter((format) => format.reads === 'text')
  const format = texts.find(({ suits }) => suits?.(text) === true) ?? texts.find(({ suits }) => suits === undefined)
  if (format === undefined) throw new Error('no format takes every text of this ending')
  return format
}

function loaded(path: string, file: Omit<ListText, 'positions'>, read: ReadList): LoadedList {
  const text = { ...file, positions: read.positions }
  return {
    path,
    folder: dirname(path),
    text,
    input: read.input,
    faults: printTextFaults(read.faults, text),
    remarks: read.remarks ?? [],
    files: [path],
  }
}

/** A folder of notes: all that lie in it and below. */
async function loadFolderList(path: string, shown: string, { files, size, events }: LimitedWorld): Promise<LoadedList> {
  const { format } = await formats.markdown.load()
  await learnMonths()
  const found = await findNotes(path, files)
  if (found.bytes > size * MEGABYTE) throw tooLarge(shown, found.bytes, size)
  if (found.notes.length === 0) throw noNotes(shown)
  const tooMany = tooManyFaults(found.notes.length, events)
  if (tooMany.length > 0)
    return loaded(path, { file: shown, text: '' }, { input: null, positions: noPositions, faults: tooMany })
  const notes: ListFile[] = []
  const unread: TextFault[] = []
  for (const name of found.notes) {
    try {
      notes.push({ name, text: await files.readText(join(path, name)) })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      unread.push(unreadNote(name, error))
    }
  }
  const read = format.read(basename(path), notes, found.images)
  const text = { file: shown, text: '', positions: read.positions }
  return {
    path,
    folder: path,
    text,
    input: read.input,
    faults: printTextFaults([...unread, ...read.faults], text),
    remarks: read.remarks ?? [],
    // A folder changes when a file comes or goes.
    files: [...found.folders, ...found.notes].map((name) => join(path, name)),
  }
}

/** One note that cannot be read hides no fault of the others. */
function unreadNote(name: string, { why, todo }: Problem): TextFault {
  const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  const position = { line: 1, column: 1, length: 1, in: { name, text: '' } }
  return { code: 'syntax', args: { why: sentence(why), todo: sentence(todo) }, position, related: [] }
}

function noNotes(where: string): Problem {
  return new Problem({
    what: 'The event list could not be read',
    where,
    why: 'the folder holds no notes in markdown (.md)',
    todo: 'name a file, or a folder of notes with a date in the front matter of each',
  })
}

function unreadable(where: string, kind: PathKind | undefined): Problem {
  const [why, todo] =
    kind === undefined ? ['there is no such file', 'check the path'] : ['this is no file', 'name a file or a folder']
  return new Problem({ what: 'The event list could not be read', where, why, todo })
}

function tooLarge(where: string, bytes: number, size: number): Problem {
  const has = Math.ceil(bytes / MEGABYTE)
  return new Problem({
    what: 'The event list could not be read',
    where,
    why: `it has ${has} MB; ${size} MB are the limit`,
    todo: `part it into several lists, keep pictures in files of their own, or raise the limit: --limit size=${has}`,
  })
}

/** What spreadsheet programs write besides. */
const OTHER_SPREADSHEETS: ReadonlySet<string> = new Set(['.xls', '.xlsb', '.ods', '.fods', '.numbers'])

function unknownFormat(where: string, extension: string): Problem {
  const endings = new Set([...loaders.keys(), ...Object.values(formats).flatMap((entry) => entry.endings)])
  return new Problem({
    what: 'The event list could not be read',
    where,
    why:
      extension === ''
        ? 'its name has no ending that tells its format'
        : `“${extension}” is no format of an event list`,
    todo: OTHER_SPREADSHEETS.has(extension)
      ? 'open it in its program and save it as .xlsx or .csv'
      : `name a file that ends in ${[...endings].join(', ')}, or a folder of notes`,
  })
}
