import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const EXTENSIONS = ['', '.ts', '.mts', '.js', '.mjs', '.json']
const HASH = '\uE023'
const QUESTION = '\uE03F'

/**
 * A path as Vite can take it. Vite reads `#` and `?` as the start of a query, so a folder with such a name is out of its
 * reach: they travel as characters of a private area.
 */
export function encodePath(path: string): string {
  return path.replaceAll('#', HASH).replaceAll('?', QUESTION)
}

/** The path that `encodePath` was given. */
export function decodePath(path: string): string {
  return path.replaceAll(HASH, '#').replaceAll(QUESTION, '?')
}

function isEncoded(path: string | undefined): path is string {
  return path !== undefined && decodePath(path) !== path
}

/** Resolves and reads the files whose paths are encoded; leaves all others to Vite. */
export function oddPaths(): Plugin {
  return {
    name: 'chronodeck-odd-paths',
    enforce: 'pre',
    async resolveId(specifier, importer) {
      if (isEncoded(specifier)) return specifier
      if (!isEncoded(importer)) return null
      const from = decodePath(importer)
      if (!/^\.{0,2}\//.test(specifier)) return { id: externalUrl(specifier, from), external: true }
      const found = await findFile(resolve(dirname(from), specifier))
      return found === undefined ? null : encodePath(found)
    },
    load: (id) => (isEncoded(id) ? readFile(decodePath(id), 'utf8') : null),
  }
}

function externalUrl(specifier: string, importer: string): string {
  try {
    const found = createRequire(importer).resolve(specifier)
    return isAbsolute(found) ? pathToFileURL(found).href : found
  } catch (cause) {
    const missing = new Error(`Cannot find package '${specifier}' imported from '${importer}'`, { cause })
    throw Object.assign(missing, { code: 'ERR_MODULE_NOT_FOUND' })
  }
}

async function findFile(path: string): Promise<string | undefined> {
  for (const extension of EXTENSIONS) {
    const candidate = path + extension
    if (
      await readFile(candidate).then(
        () => true,
        () => false,
      )
    )
      return candidate
  }
  return undefined
}
