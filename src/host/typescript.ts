import { readFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseSync } from 'rolldown/utils'
import type { InlineConfig, Plugin } from 'vite'
import { decodeText } from './decode-text.ts'
import { fileProblem } from './file-problem.ts'
import { faultOf, findSyntaxFault, plainFault, type ModuleFault } from './module-fault.ts'
import { decodePath, encodePath, oddPaths } from './odd-paths.ts'
import { guardedRun } from './guarded-run.ts'
import { runPlainModule } from './plain-module.ts'

export type { ModuleFault } from './module-fault.ts'

/** A module that was run, or why it could not be. */
export interface RunModule {
  /** What it exports by default; `undefined` where there is a fault. */
  readonly value: unknown
  /** The module's own text. */
  readonly source: string
  /** Its ESTree parse, with offsets in UTF-16 code units: many times as large as the text, so made where it is asked for. */
  readonly parse: () => unknown
  /** The absolute paths of all files it is made of, itself first. After a fault: those that are known. */
  readonly files: readonly string[]
  readonly fault: ModuleFault | null
}

type Vite = typeof import('vite')

/** The package's own entry, beside this folder: TypeScript in the source tree, JavaScript where it is built. */
const OWN_ENTRY = fileURLToPath(new URL(`../index${extname(import.meta.url)}`, import.meta.url))

/**
 * Runs a TypeScript (or JavaScript) module and all that it imports, anew at each call. `chronodeck` is this package
 * wherever the module lies. `findDeep` tells where a text nests deeper than the parser can bear. A module at fault is told, not thrown; only an unreadable file is a `Problem`.
 */
export async function runTypescript(
  path: string,
  findDeep: (source: string) => number | null = () => null,
): Promise<RunModule> {
  const source = await readSource(path)
  const parse = () => parseSync(path, source).program
  const module = { source, parse, files: [path], value: undefined }
  // The parser itself would fall.
  const deepAt = findDeep(source)
  if (deepAt !== null) {
    const message = 'Lists and objects lie more than 1,000 deep in each other; an event list is a few levels deep'
    const fault = { ...plainFault('syntax', path, message), source, start: deepAt, end: deepAt + 1 }
    return { ...module, parse: () => null, fault }
  }
  const syntax = findSyntaxFault(path, source)
  if (syntax) return { ...module, fault: syntax }
  try {
    const plain = await runPlainModule(path, source, loadEntry)
    if (plain) return { ...module, value: plain.value, fault: null }
    const vite = await import('vite')
    const { module: exported, dependencies } = await guardedRun(() =>
      vite.runnerImport<Record<string, unknown>>(encodePath(path), settings(path, vite)),
    )
    const files = [path, ...dependencies.map(decodePath).filter((file) => file !== OWN_ENTRY)]
    if (!('default' in exported)) {
      const fault = { ...plainFault('no default export', path, ''), source, end: 1 }
      return { ...module, files, fault }
    }
    return { ...module, files, value: exported['default'], fault: null }
  } catch (error) {
    const fault = await faultOf(error, path)
    return { ...module, files: [...new Set([path, fault.file])], fault }
  }
}

async function loadEntry(): Promise<object> {
  const entry: object = await import(pathToFileURL(OWN_ENTRY).href)
  return entry
}

function settings(path: string, vite: Vite): InlineConfig {
  return {
    root: dirname(path),
    logLevel: 'silent',
    publicDir: false,
    css: { postcss: {} },
    oxc: false,
    plugins: [ownEntry(), oddPaths(), withoutTypes(vite)],
  }
}

/** Lists lie outside the package, so its name would lead nowhere. */
function ownEntry(): Plugin {
  return {
    name: 'chronodeck-entry',
    enforce: 'pre',
    resolveId: (specifier) => (specifier === 'chronodeck' ? encodePath(OWN_ENTRY) : null),
  }
}

/** A project's tsconfig around a list is for its editor; what it extends may not even be there. */
function withoutTypes({ transformWithOxc }: Vite): Plugin {
  return {
    name: 'chronodeck-types',
    async transform(code, id) {
      if (!/\.m?ts$/.test(id)) return null
      const stripped = await transformWithOxc(code, id, { tsconfig: false, sourcemap: false })
      return { code: stripped.code, map: null, moduleType: 'js' }
    },
  }
}

async function readSource(path: string): Promise<string> {
  try {
    return decodeText(await readFile(path), path)
  } catch (error) {
    throw fileProblem(error, 'The event list could not be read', path)
  }
}
