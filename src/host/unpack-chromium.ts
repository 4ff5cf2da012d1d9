import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress, gunzip } from 'node:zlib'
import { OWN_BROWSER } from './own-browser.ts'
import { readTar, type TarFile } from './read-tar.ts'

const BIN = 'package/bin/'
const PROGRAM = 'chromium.br'
/** Its own libraries (into `lib`), its own font (into `fonts`), and the libraries that draw without a graphics card. */
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

/**
 * Inflates the Chromium of the npm package's archive into `folder`, which must not exist. `finalFolder` is where
 * the folder will be used from. The package's own code is never run. Throws when the archive is not the one meant.
 */
export async function unpackChromium(
  archivePath: string,
  folder: string,
  finalFolder: string,
  sha512: string = OWN_BROWSER.sha512,
): Promise<void> {
  const archive = await readFile(archivePath)
  if (createHash('sha512').update(archive).digest('base64') !== sha512) {
    throw new Error(`what was downloaded is not ${OWN_BROWSER.package} ${OWN_BROWSER.version}`)
  }
  const files = new Map(readTar(await promisify(gunzip)(archive)).map((file) => [file.name, file]))
  await mkdir(folder, { mode: 0o700 })
  for (const name of ARCHIVES) {
    const inner = readTar(await promisify(brotliDecompress)(packed(files, name)))
    for (const file of inner) if (file.name !== FONTS_FILE) await writeTarFile(folder, file)
  }
  await writeFile(join(folder, FONTS_FILE), fontsConfiguration(finalFolder))
  const program = createWriteStream(join(folder, 'chromium'), { mode: 0o755, flags: 'wx' })
  await pipeline(Readable.from([packed(files, PROGRAM)]), createBrotliDecompress(), program)
}

function packed(files: ReadonlyMap<string, TarFile>, name: string): Uint8Array {
  const file = files.get(BIN + name)
  if (file === undefined) throw new Error(`the package has no ${name}`)
  return file.bytes
}

async function writeTarFile(folder: string, { name, isRunnable, bytes }: TarFile): Promise<void> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes, { mode: isRunnable ? 0o755 : 0o644 })
}

const FONTS_FILE = 'fonts.conf'

/** Our own font first, so that there is one; then those of the system, for scripts that it does not have. */
export function fontsConfiguration(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>${escaped}/font-cache</cachedir>
</fontconfig>
`
}
