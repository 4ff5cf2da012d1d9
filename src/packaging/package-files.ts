/** Files of the font packages, found as Node finds modules. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font, type FontCollection } from 'fontkit'

const { resolve } = createRequire(import.meta.url)

/** `specifier` is a package and a path in it, as `@scope/name/files/x.woff2`. Throws when it is not installed. */
export async function readPackageFile(specifier: string): Promise<Uint8Array> {
  return await readFile(resolve(specifier))
}

/** The slices of a family and the characters each is meant for, as its `unicode.json` says. */
export async function readSliceRanges(packageName: string): Promise<ReadonlyMap<string, string>> {
  const json = new TextDecoder().decode(await readPackageFile(`${packageName}/unicode.json`))
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null) throw new Error(`${packageName}/unicode.json holds no object`)
  return new Map(Object.entries(value).map(([slice, range]) => [slice.replace(/^\[(.*)\]$/, '$1'), String(range)]))
}

/** TrueType or a static woff2; fontkit cannot read a variable woff2. */
export function parseFont(bytes: Uint8Array): Font {
  const font: Font | FontCollection = create(Buffer.from(bytes))
  if (!('characterSet' in font)) throw new Error('a font collection, where one font was expected')
  return font
}
