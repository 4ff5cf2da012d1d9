import { posix } from 'node:path'
import { decodeText } from '../../src/host/decode-text.ts'
import type { FileContent, FolderEntries, Host, HostFiles, RunOptions, RunResult } from '../../src/host/host.ts'
import { textLines } from '../../src/host/text-lines.ts'
import { paintWhen } from '../../src/host/paint.ts'
import { Problem } from '../../src/host/problem.ts'

/** What a command ran, as the test sees it. */
export interface RunCall {
  readonly command: string
  readonly args: readonly string[]
  readonly options: RunOptions
}

/** A world in memory: its files, and all that was said, opened and run. */
export interface MemoryHost extends Host {
  /** Every file by its absolute path; shared with the host, so a test may change it. */
  readonly stored: Map<string, Uint8Array>
  readonly messages: string[]
  readonly results: string[]
  readonly progressed: (readonly [stage: string, n: number, total: number])[]
  readonly opened: string[]
  readonly runs: RunCall[]
  /** The text of a stored file, or undefined. */
  textOf(path: string): string | undefined
}

export interface MemoryOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly platform?: NodeJS.Platform
  readonly arch?: string
  readonly isRoot?: boolean
  readonly isTerminal?: boolean
  readonly hasDisplay?: boolean
  /** Files that may be run; they exist even when they are not among the files. */
  readonly runnable?: readonly string[]
  /** Standard input. */
  readonly inputText?: string
  readonly now?: () => Date
  /** What a command gives; without it no command is there. */
  readonly run?: (call: RunCall) => Partial<RunResult>
}

const DEFAULT_WORLD = {
  cwd: '/deck',
  homeFolder: '/home/reader',
  env: {},
  platform: 'linux',
  arch: 'x64',
  cores: 2,
  isRoot: false,
  isTerminal: false,
  hasDisplay: false,
  now: () => new Date('2025-07-13T09:00:00Z'),
} as const

const NOT_THERE: RunResult = { ended: 'not started', code: null, stdout: '', stderr: '' }

/** A `Host` that touches nothing: paths are POSIX paths, resolved against `cwd` (`/deck`). */
export function memoryHost(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: MemoryOptions = {},
): MemoryHost {
  const { run, runnable: runnablePaths, inputText, ...given } = options
  const world = { ...DEFAULT_WORLD, ...given }
  const { cwd } = world
  const stored = new Map(Object.entries(files).map(([path, content]) => [posix.resolve(cwd, path), bytesOf(content)]))
  const said = { messages: [] as string[], results: [] as string[], opened: [] as string[], runs: [] as RunCall[] }
  const progressed: (readonly [string, number, number])[] = []
  const runnable = new Set(runnablePaths)
  for (const path of runnable) if (!stored.has(path)) stored.set(path, bytesOf(''))
  return {
    ...world,
    ...said,
    stored,
    progressed,
    files: memoryFiles(stored, cwd, runnable),
    log: {
      message: (text) => void said.messages.push(text),
      result: (text) => void said.results.push(text),
      drain: () => Promise.resolve(true),
      progress: (stage, n, total) => void progressed.push([stage, n, total]),
      paint: paintWhen(false),
      resultPaint: paintWhen(false),
      resultColumns: 120,
    },
    input: { isTerminal: inputText === undefined, lines: () => textLines(piecesOf(inputText ?? '')) },
    run(command, args, runOptions) {
      const call = { command, args, options: runOptions }
      said.runs.push(call)
      if (run === undefined) return Promise.resolve(NOT_THERE)
      return Promise.resolve({ ...NOT_THERE, ended: 'exit', code: 0, ...run(call) })
    },
    openInBrowser(url) {
      said.opened.push(url)
      return Promise.resolve(true)
    },
    textOf(path) {
      const bytes = stored.get(posix.resolve(cwd, path))
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
    },
  }
}

function memoryFiles(stored: Map<string, Uint8Array>, cwd: string, runnable: ReadonlySet<string>): HostFiles {
  const at = (path: string) => posix.resolve(cwd, path)
  const inside = (folder: string) =>
    [...stored.keys()].filter((path) => path.startsWith(folder === '/' ? '/' : `${folder}/`))
  const kind = (path: string) => {
    if (stored.has(at(path))) return 'file' as const
    return at(path) === cwd || inside(at(path)).length > 0 ? ('folder' as const) : undefined
  }
  const readBytes = (path: string) => {
    const bytes = stored.get(at(path))
    if (bytes !== undefined) return bytes
    const why = kind(path) === 'folder' ? 'this is a folder, not a file' : 'there is no such file or folder'
    throw new Problem({ what: 'The file could not be read', where: path, why, todo: 'check the path' })
  }
  return {
    resolve: at,
    realPath: async (path) => (kind(path) === undefined ? undefined : at(path)),
    exists: async (path) => kind(path) !== undefined,
    kind: async (path) => kind(path),
    sizeBytes: async (path) => readBytes(path).length,
    isRunnable: async (path) => runnable.has(at(path)),
    async list(folder) {
      if (kind(folder) !== 'folder') {
        const why = 'there is no such file or folder'
        throw new Problem({ what: 'The folder could not be read', where: folder, why, todo: 'check the path' })
      }
      const start = at(folder) === '/' ? 1 : at(folder).length + 1
      return [...new Set(inside(at(folder)).map((path) => path.slice(start).split('/')[0] ?? ''))].toSorted()
    },
    readText: async (path) => decodeText(readBytes(path), path),
    readBytes: async (path) => readBytes(path),
    async writeFile(path, content) {
      const what = 'The file could not be written'
      if (kind(path) === 'folder')
        throw new Problem({ what, where: path, why: 'this is a folder', todo: 'name a file in it' })
      if (kind(posix.dirname(at(path))) !== 'folder') {
        throw new Problem({ what, where: path, why: 'its folder does not exist', todo: 'make it first' })
      }
      stored.set(at(path), bytesOf(content))
    },
    makeFolder: () => Promise.resolve(),
    writeFolder: (folder, entries) => writeMemoryFolder(stored, at(folder), entries),
  }
}

async function writeMemoryFolder(stored: Map<string, Uint8Array>, folder: string, entries: FolderEntries) {
  const manifest = `${folder}/.chronodeck`
  const there = [...stored.keys()].filter((path) => path.startsWith(`${folder}/`))
  if (there.length > 0 && !stored.has(manifest)) {
    throw new Problem({
      what: 'The folder is not empty, and chronodeck did not make it',
      where: folder,
      why: `it holds ${there.join(', ')}`,
      todo: 'choose a new or an empty folder',
    })
  }
  const fresh = new Map<string, Uint8Array>()
  for await (const [name, content] of entries) fresh.set(name, bytesOf(content))
  const old = new TextDecoder()
    .decode(stored.get(manifest))
    .split('\n')
    .filter((name) => name !== '')
  for (const name of old) if (!fresh.has(name)) stored.delete(`${folder}/${name}`)
  for (const [name, bytes] of fresh) stored.set(`${folder}/${name}`, bytes)
  stored.set(
    manifest,
    bytesOf(
      [...fresh.keys()]
        .toSorted()
        .map((name) => `${name}\n`)
        .join(''),
    ),
  )
}

/** Bytes as they come from a pipe, in pieces that pay no regard to lines. */
async function* piecesOf(text: string): AsyncGenerator<Uint8Array, void> {
  const bytes = bytesOf(text)
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
}

function bytesOf(content: FileContent): Uint8Array {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return Buffer.concat(content)
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
