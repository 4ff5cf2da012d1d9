import { extname, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { latePositions, noPositions } from '../../formats/format.ts'
import { isSyntaxNode } from '../../formats/syntax-node.ts'
import { typescriptPositions } from '../../formats/typescript-positions.ts'
import type { Host, PathKind } from '../../host/host.ts'
import { Problem } from '../../host/problem.ts'
import { printModuleFault } from './module-fault.ts'
import type { ListText, PrintedDiagnostic } from './printed.ts'

/** An event list as its file has it, not yet checked. */
export interface LoadedList {
  /** Absolute. */
  readonly path: string
  readonly text: ListText
  /** The list, or `null` with the one fault that kept the file from being read. */
  readonly input: unknown
  readonly fault: PrintedDiagnostic | null
  /** Absolute paths of all files that it is made of. */
  readonly files: readonly string[]
}

type Loader = (path: string, shown: string, world: ListWorld) => Promise<LoadedList>
export type ListWorld = Pick<Host, 'cwd' | 'files'>

/** How a list of each kind of file is read, by the end of its name. */
const loaders = {
  '.ts': loadTypescriptList,
  '.mts': loadTypescriptList,
  '.js': loadTypescriptList,
  '.mjs': loadTypescriptList,
} satisfies Record<string, Loader>

const OWN_LIST = 'slides/wonsan.ts'
const packageFolder = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Reads an event list. Without `file`: `slides/wonsan.ts` of the current folder, else the one that the package brings.
 * A file that cannot be read at all is a `Problem`; one that is at fault has a `fault`.
 */
export async function loadList(file: string | undefined, world: ListWorld): Promise<LoadedList> {
  const path = world.files.resolve(file ?? (await defaultFile(world)))
  const shown = shownPath(path, world.cwd)
  const kind = await world.files.kind(path)
  if (kind !== 'file') throw unreadable(shown, kind)
  const extension = extname(path).toLowerCase()
  if (!isKnown(extension)) throw unknownFormat(shown, extension)
  return loaders[extension](path, shown, world)
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
  const { value, source, parse, files, fault } = await runTypescript(path)
  const positions = latePositions(() => {
    const program = parse()
    return isSyntaxNode(program) ? typescriptPositions(source, program) : noPositions
  })
  return {
    path,
    text: { file: shown, text: source, positions },
    input: value,
    fault: fault === null ? null : printModuleFault(fault, shownPath(fault.file, cwd)),
    files,
  }
}

function isKnown(extension: string): extension is keyof typeof loaders {
  return Object.hasOwn(loaders, extension)
}

function unreadable(where: string, kind: PathKind | undefined): Problem {
  const [why, todo] =
    kind === undefined
      ? ['there is no such file', 'check the path']
      : [`this is ${kind === 'folder' ? 'a folder' : 'no file'}`, 'name a file']
  return new Problem({ what: 'The event list could not be read', where, why, todo })
}

function unknownFormat(where: string, extension: string): Problem {
  return new Problem({
    what: 'The event list could not be read',
    where,
    why:
      extension === ''
        ? 'its name has no ending that tells its format'
        : `“${extension}” is no format of an event list`,
    todo: `name a file that ends in ${Object.keys(loaders).join(', ')}`,
  })
}
