import { stringifyFontCss } from '../../host/font-css.ts'
import { subsetFallback } from '../../host/font-fallback.ts'
import { readFontFaces, readFontFiles } from '../../host/font-files.ts'
import type { OptionalFonts } from '../../host/font-optional.ts'
import { parseUnicodeRange } from '../../host/font-ranges.ts'
import { subsetPacked } from '../../host/font-subset.ts'
import type { FontFace } from '../../host/fonts.ts'
import type { Characters } from '../../host/characters.ts'
import { contentName } from './content-name.ts'

/** A file of a page: where it lies, relative to the page, and what is in it. */
export type PageFile = readonly [name: string, content: Uint8Array | string]

export interface PageFonts {
  /** The sheet that declares the fonts. */
  readonly style: string
  /** The sheet and all font files that it names. */
  readonly files: readonly PageFile[]
}

const FOLDER = 'assets'

/** The fonts that these characters need, and no others: whole slices of the deck's own, the few of the fallback and of `optional` ones. */
export async function pageFonts(used: Characters, optional: OptionalFonts): Promise<PageFonts> {
  const faces = await facesFor(String(used), optional)
  const css = stringifyFontCss(faces, 'fonts/')
  const style = contentName(`${FOLDER}/fonts.css`, css)
  return {
    style,
    files: [[style, css], ...faces.map(({ file, content }): PageFile => [`${FOLDER}/fonts/${file}`, content])],
  }
}

/** A sheet with the fonts in it, cut to these characters. */
export async function fontSheet(used: Characters, optional: OptionalFonts): Promise<string> {
  const characters = String(used)
  const points = Array.from(new Set(characters), (character) => character.codePointAt(0) ?? 0)
  const faces = await Promise.all(
    (await facesFor(characters, optional)).map(async (face) => {
      const ranges = parseUnicodeRange(face.unicodeRange)
      const inside = points.filter((point) => ranges.some(([first, last]) => first <= point && point <= last))
      const packed = await subsetPacked(face.content, inside)
      return { ...face, file: `data:font/woff2;base64,${Buffer.from(packed).toString('base64')}` }
    }),
  )
  return stringifyFontCss(faces, '')
}

type LoadedFace = FontFace & { readonly content: Uint8Array }

async function facesFor(characters: string, optional: OptionalFonts): Promise<readonly LoadedFace[]> {
  const [all, bytes, fallback] = await Promise.all([
    readFontFaces(),
    readFontFiles(characters),
    subsetFallback(characters, undefined, optional),
  ])
  const own = all.flatMap((face) => {
    const content = bytes.get(face.file)
    return content === undefined ? [] : [{ ...face, file: contentName(face.file, content), content }]
  })
  return [...own, ...fallback.files.map((file) => ({ ...file, content: file.bytes }))]
}
