import { readFile } from 'node:fs/promises'
import { parseSync } from 'rolldown/utils'
import { decodePath } from './odd-paths.ts'
import { Thrown } from './thrown-place.ts'

/** Why a module could not be run. */
export interface ModuleFault {
  readonly kind: 'syntax' | 'import' | 'throws' | 'no default export'
  /** What the parser or the module itself says: one line, no colours. */
  readonly message: string
  /** The file at fault, and its text where the place in it is known. */
  readonly file: string
  readonly source: string | null
  /** Offsets in `source`, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly cause: unknown
}

/** The first fault of the text's grammar. */
export function findSyntaxFault(file: string, source: string): ModuleFault | null {
  const [first] = parseSync(file, source).errors
  if (!first) return null
  const { start, end } = first.labels[0] ?? { start: 0, end: 0 }
  return { kind: 'syntax', message: first.message, file, source, start, end, cause: null }
}

/** What a text is at fault with that its grammar allows: a name declared twice, or a second export by default. */
function findMeaningFault(file: string, source: string): ModuleFault | null {
  const { errors, module } = parseSync(file, source, { showSemanticErrors: true })
  const fault = { kind: 'syntax', file, source, cause: null } as const
  const [first] = errors
  if (first) {
    const { start, end } = first.labels.at(-1) ?? { start: 0, end: 0 }
    return { ...fault, message: first.message, start, end }
  }
  const [, second] = module.staticExports.filter(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default'),
  )
  if (!second) return null
  const { start } = second
  return { ...fault, message: 'A file has one export by default, and here is a second', start, end: start + 14 }
}

/** A fault without a place in its file. */
export function plainFault(kind: ModuleFault['kind'], file: string, message: string): ModuleFault {
  return { kind, message, file, source: null, start: 0, end: 0, cause: null }
}

/** What an error says that running the module at `path` threw. */
export async function faultOf(error: unknown, path: string): Promise<ModuleFault> {
  if (error instanceof Thrown) return thrownFault(error, path)
  const file = decodePath(textOf(error, 'id') ?? path)
  const code = textOf(error, 'code')
  const message = error instanceof Error ? firstLine(error.message) : String(error)
  // Not every fault that the parser finds comes from a plugin.
  if (textOf(error, 'plugin') !== undefined || message.startsWith('Parse failure')) {
    const source = await readText(file)
    const fault = findSyntaxFault(file, source) ?? findMeaningFault(file, source)
    if (fault) return { ...fault, cause: error }
  }
  const missing = code === 'ERR_LOAD_URL' || code === 'ERR_MODULE_NOT_FOUND' ? findMissing(message) : undefined
  if (missing) return { ...(await importFault(missing, path)), cause: error }
  return { ...plainFault('throws', file, message), cause: error }
}

async function thrownFault({ cause, offset }: Thrown, path: string): Promise<ModuleFault> {
  const fault = await faultOf(cause, path)
  if (offset === null || fault.kind !== 'throws') return fault
  const source = await readText(path)
  const [, unknown] = /^([\w$]+) is not defined$/.exec(fault.message) ?? []
  const named =
    unknown === undefined ? null : new RegExp(`(?<![\\w$])${unknown.replaceAll('$', '\\$')}(?![\\w$])`).exec(source)
  const start = named?.index ?? offset
  const [word = ''] = /^[\w$]*/.exec(source.slice(start)) ?? []
  return { ...fault, source, start, end: start + Math.max(1, word.length) }
}

interface Missing {
  readonly specifier: string
  readonly importer: string | undefined
}

/** Vite's own words for a module that is not there: "Failed to load url X (…) in Y", "Cannot find module 'X' imported from 'Y'". */
function findMissing(message: string): Missing | undefined {
  const [, url, importer] = /^Failed to load url (.+?) \(resolved id: .*?\)(?: in (.+?))?\. Does/.exec(message) ?? []
  if (url !== undefined) return { specifier: decodePath(url), importer }
  const [, bare, from] = /^Cannot find (?:module|package) '(.+?)' imported from '?(.+?)'?$/.exec(message) ?? []
  return bare === undefined ? undefined : { specifier: bare, importer: from }
}

/** The fault, with the place of the import in the file that has it. */
async function importFault({ specifier, importer }: Missing, path: string): Promise<ModuleFault> {
  const file = importer === undefined ? path : decodePath(importer)
  const source = await readText(file)
  const quoted = [`'${specifier}'`, `"${specifier}"`].find((text) => source.includes(text))
  const start = quoted === undefined ? 0 : source.indexOf(quoted)
  return {
    kind: 'import',
    message: specifier,
    file,
    source: quoted === undefined ? null : source,
    start,
    end: start + (quoted?.length ?? 0),
    cause: null,
  }
}

/** Empty where the file cannot be read. */
function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}

function textOf(error: unknown, field: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'string' ? value : undefined
}

/** Control characters are colours here; only the first line says what is wrong. */
function firstLine(message: string): string {
  // oxlint-disable-next-line no-control-regex
  return message.replaceAll(/\u001B\[[\d;]*m/g, '').split('\n', 1)[0] ?? ''
}
