import { constants } from 'node:fs'
import { access, readFile, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeText } from './decode-text.ts'
import { fileProblem } from './file-problem.ts'
import { sortNames } from './folder-names.ts'
import type { HostFiles, PathKind } from './host.ts'
import { writeFileAtomic } from './write-file.ts'
import { writeFolderAtomic } from './write-folder.ts'

/** The real file system, with paths resolved against `cwd`. */
export function nodeFiles(cwd: string): HostFiles {
  const at = (path: string) => resolve(cwd, path)
  const readBytes = async (path: string): Promise<Uint8Array> => {
    try {
      return await readFile(at(path))
    } catch (error) {
      throw fileProblem(error, 'The file could not be read', path)
    }
  }
  const kind = (path: string) => stat(at(path)).then(kindOf, () => undefined)
  return {
    resolve: at,
    realPath: (path) => realpath(at(path)).catch(() => undefined),
    exists: async (path) => (await kind(path)) !== undefined,
    kind,
    async sizeBytes(path) {
      try {
        return (await stat(at(path))).size
      } catch (error) {
        throw fileProblem(error, 'The file could not be read', path)
      }
    },
    isRunnable: async (path) => (await kind(path)) === 'file' && (await isAllowed(at(path), constants.X_OK)),
    async list(folder) {
      try {
        return sortNames(await readdir(at(folder)))
      } catch (error) {
        throw fileProblem(error, 'The folder could not be read', folder)
      }
    },
    readText: async (path) => decodeText(await readBytes(path), path),
    readBytes,
    async makeFolder(folder) {
      try {
        await mkdir(at(folder), { recursive: true })
      } catch (error) {
        throw fileProblem(error, 'The folder could not be made', folder)
      }
    },
    writeFile: (path, content) => writeFileAtomic(at(path), content),
    writeFolder: (folder, entries) => writeFolderAtomic(at(folder), entries),
  }
}

function kindOf(stats: { isFile(): boolean; isDirectory(): boolean }): PathKind {
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'other'
}

function isAllowed(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  )
}
