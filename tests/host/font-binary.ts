import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { cutInstance } from '../../src/host/font-subset.ts'

const { resolve } = createRequire(import.meta.url)

/** A small static TrueType font with the letters of the text. */
export async function smallFont(text: string): Promise<Uint8Array> {
  const file = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  return await cutInstance(await readFile(resolve(file)), points, { wght: 400 })
}

export function parse(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error('a font collection')
  return font
}
