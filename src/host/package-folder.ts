import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package this code is in, compiled or not. */
export function packageFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && /"name":\s*"chronodeck"/.test(readFileSync(manifest, 'utf8'))) return folder
    if (folder === dirname(folder)) throw new Error('no package.json of chronodeck above its own code')
  }
}
