import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of all files below a folder, as they are and each gzipped. */
export async function siteBytes(folder: string): Promise<{ readonly raw: number; readonly gzip: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  let raw = 0
  let gzip = 0
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name))
    raw += bytes.length
    gzip += gzipSync(bytes).length
  }
  return { raw, gzip }
}
