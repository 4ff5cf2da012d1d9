import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

export { scratchFolder } from './scratch-folders.ts'

/** Every file under a folder with its text, by its relative path; sorted by code unit. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  const named = paths.map((path, index) => [path.slice(folder.length + 1), texts[index] ?? ''] as const)
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Bundles a module of `src/host` for a child process, which cannot run TypeScript; gives the address to import. */
export async function bundleForChild(module: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: new URL(`../../src/host/${module}.ts`, import.meta.url).pathname,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${module}.mjs` } },
    },
  })
  return pathToFileURL(join(folder, `${module}.mjs`)).href
}
