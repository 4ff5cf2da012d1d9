import { createHash } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fontsConfiguration, unpackChromium } from '../../src/host/unpack-chromium.ts'
import { filesIn, scratchFolder } from './scratch.ts'
import { tarOf, type TarEntry } from './tar.ts'

const packedTar = (entries: readonly TarEntry[]) => brotliCompressSync(tarOf(entries))

const PACKAGE = gzipSync(
  tarOf([
    { name: 'package/package.json', content: '{}' },
    { name: 'package/build/index.js', content: 'throw new Error("run")' },
    { name: 'package/bin/chromium.br', content: brotliCompressSync(Buffer.from('program')) },
    { name: 'package/bin/al2023.tar.br', content: packedTar([{ name: 'lib/libnss3.so', content: 'library' }]) },
    {
      name: 'package/bin/fonts.tar.br',
      content: packedTar([
        { name: 'fonts.conf', content: 'theirs' },
        { name: 'fonts/', type: '5' },
        { name: 'fonts/Open_Sans/OpenSans.ttf', content: 'font' },
      ]),
    },
    { name: 'package/bin/swiftshader.tar.br', content: packedTar([{ name: 'libEGL.so', content: 'gl', mode: 0o755 }]) },
  ]),
)
const sha512 = (bytes: Uint8Array) => createHash('sha512').update(bytes).digest('base64')

test('the program, its libraries and its font are unpacked, with fonts.conf of our own and none of its code', async () => {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'package.tgz'), PACKAGE)
  await unpackChromium(join(folder, 'package.tgz'), join(folder, 'out'), '/cache/chromium', sha512(PACKAGE))
  expect(await filesIn(join(folder, 'out'))).toEqual({
    chromium: 'program',
    'fonts.conf': fontsConfiguration('/cache/chromium'),
    'fonts/Open_Sans/OpenSans.ttf': 'font',
    'lib/libnss3.so': 'library',
    'libEGL.so': 'gl',
  })
  expect((await stat(join(folder, 'out', 'chromium'))).mode & 0o111).toBe(0o111)
  expect((await stat(join(folder, 'out'))).mode & 0o077).toBe(0)
})

test('an archive that is not the one meant is not unpacked', async () => {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'package.tgz'), PACKAGE)
  await expect(unpackChromium(join(folder, 'package.tgz'), join(folder, 'out'), '/x')).rejects.toThrow(
    'what was downloaded is not @sparticuz/chromium 147.0.0',
  )
  expect(Object.keys(await filesIn(folder))).toEqual(['package.tgz'])
})

test('a folder with odd characters in its name makes no odd XML', () => {
  expect(fontsConfiguration('/a & b/<c>')).toContain('<dir>/a &amp; b/&lt;c&gt;/fonts</dir>')
})
