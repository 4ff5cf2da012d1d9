import { stringifyFontCss } from '../../host/font-css.ts'
import { subsetFallback } from '../../host/font-fallback.ts'
import { readFontFaces, readFontFiles } from '../../host/font-files.ts'
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

/** The fonts that these characters need, and no others: whole slices of the deck's own, the few of the fallback. */
export async function pageFonts(used: Characters): Promise<PageFonts> {
  const characters = String(used)
  const [all, bytes, fallback] = await Promise.all([
    readFontFaces(),
    readFontFiles(characters),
    subsetFallback(characters),
  ])
  const own = all.flatMap((face) => {
    const content = bytes.get(face.file)
    return content === undefined ? [] : [{ ...face, file: contentName(face.file, content), content }]
  })
  const faces = [...own, ...fallback.files.map((file) => ({ ...file, content: file.bytes }))]
  const css = stringifyFontCss(faces, 'fonts/')
  const style = contentName(`${FOLDER}/fonts.css`, css)
  return {
    style,
    files: [[style, css], ...faces.map(({ file, content }): PageFile => [`${FOLDER}/fonts/${file}`, content])],
  }
}
