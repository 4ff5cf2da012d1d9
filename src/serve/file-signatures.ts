import { readdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What tells whether a file has changed, by its path; also for files that are not there. */
export type Signatures = ReadonlyMap<string, string>

export interface SignatureOptions {
  /** Also which names the files' folders hold: then a file that appears is a change. */
  readonly folders: boolean
}

/**
 * Reads the signatures of files. They are asked for again and again instead of being watched by the system: that works
 * on every file system, survives editors that replace a file, and a deck has few files.
 */
export async function readSignatures(files: Iterable<string>, { folders }: SignatureOptions): Promise<Signatures> {
  const paths = [...new Set(files)]
  const found = await Promise.all(paths.map(async (path) => [path, await fileSignature(path)] as const))
  if (!folders) return new Map(found)
  const parents = [...new Set(paths.map((path) => dirname(path)))]
  return new Map([
    ...found,
    ...(await Promise.all(parents.map(async (path) => [path, await folderSignature(path)] as const))),
  ])
}

/** Whether a path of both has changed. */
export function haveChanged(before: Signatures, after: Signatures): boolean {
  return [...after].some(([path, signature]) => (before.get(path) ?? signature) !== signature)
}

function fileSignature(path: string): Promise<string> {
  return stat(path).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => 'absent',
  )
}

function folderSignature(path: string): Promise<string> {
  return readdir(path).then(
    (names) => names.toSorted().join('\n'),
    () => 'absent',
  )
}
