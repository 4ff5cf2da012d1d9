/** Static cuts of the stage's variable fonts, made once when the package is built. */

import type { Font } from 'fontkit'
import { stringifyFontCss } from '../host/font-css.ts'
import { codePointsOf, parseUnicodeRange, stringifyUnicodeRange } from '../host/font-ranges.ts'
import { cutInstance, packFont } from '../host/font-subset.ts'
import {
  FONT_CUTS,
  FONT_KEYS,
  type CutFace,
  type FontCut,
  type FontKey,
  TABLED_SLICES,
  widthsFile,
} from '../host/fonts.ts'
import { withAliases } from './character-map.ts'
import { fallbackMetrics } from './fallback-metrics.ts'
import { parseFont, readPackageFile, readSliceRanges } from './package-files.ts'
import { makeWidthTable } from './width-table.ts'

const PACKAGES = {
  'Source Serif 4': { name: '@fontsource-variable/source-serif-4', files: 'source-serif-4', axes: 'opsz' },
  'Source Sans 3': { name: '@fontsource-variable/source-sans-3', files: 'source-sans-3', axes: 'wght' },
} as const

/** A character in two slices belongs to the first of them. */
const SLICES = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese'] as const

/**
 * Spaces, joiners and marks of direction, which a browser makes out of any font that has a space: they belong to the
 * Latin slice, or the text around them would be split between fonts.
 */
const SHAPED = 'U+AD,U+2000-200F,U+2028-202F,U+205F-206F,U+FE00-FE0F,U+FEFF'

/** Hyphens and dashes that the families lack are drawn as the one they look like; each keeps its own line breaking. */
const ALIASES: ReadonlyMap<number, number> = new Map([
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2012, 0x2013],
  [0x2015, 0x2014],
])

const SUBFAMILIES = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' } as const

const LICENSE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'
const LICENSE_URL = 'https://openfontlicense.org'

/**
 * Every file of the fonts folder by name: the cuts (woff2), their widths, `fonts.json` (a list of {@link CutFace}), `fonts.css`,
 * `noto-sans-kr.json` (advances of the fallback family) and `OFL.txt`. The same sources give the same bytes.
 */
export async function cutFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const faces: CutFace[] = []
  for (const key of FONT_KEYS) {
    for (const { face, bytes, widths } of await cutSlices(key)) {
      faces.push(face)
      files.set(face.file, bytes)
      if (widths) files.set(widthsFile(face), widths)
    }
  }
  const text = new TextEncoder()
  files.set('fonts.json', text.encode(`${JSON.stringify(faces, null, 1)}\n`))
  files.set('fonts.css', text.encode(stringifyFontCss(faces)))
  files.set('noto-sans-kr.json', text.encode(`${JSON.stringify(await fallbackMetrics(), null, 1)}\n`))
  files.set('OFL.txt', await readPackageFile('@fontsource-variable/source-serif-4/LICENSE'))
  return files
}

interface Slice {
  readonly face: CutFace
  readonly bytes: Uint8Array
  readonly widths: Uint8Array | null
}

async function cutSlices(key: FontKey): Promise<Slice[]> {
  const cut: FontCut = FONT_CUTS[key]
  const { name, files, axes } = PACKAGES[cut.family]
  const ranges = await readSliceRanges(name)
  const claimed = new Set<number>()
  const results: Slice[] = []
  for (const slice of SLICES) {
    const source = await readPackageFile(`${name}/files/${files}-${slice}-${axes}-${cut.style}.woff2`)
    const asked = [...codePointsOf(parseUnicodeRange(ranges.get(slice) ?? ''))].filter((point) => !claimed.has(point))
    const instance = withAliases(await cutInstance(source, asked, axesOf(cut)), ALIASES)
    const font = parseFont(instance)
    // Not all of `characterSet`: it lists the cmap's end mark, U+FFFF, too.
    const points = asked.filter((point) => font.hasGlyphForCodePoint(point))
    const widths = TABLED_SLICES.includes(slice) ? makeWidthTable(instance, points.map(toCharacter)) : null
    if (slice === 'latin') points.push(...codePointsOf(parseUnicodeRange(SHAPED)))
    for (const point of points) claimed.add(point)
    const bytes = await packFont(instance, namesOf(cut, font.copyright))
    results.push({ face: faceOf(key, slice, font, points), bytes, widths })
  }
  return results
}

function toCharacter(point: number): string {
  return String.fromCodePoint(point)
}

function faceOf(key: FontKey, slice: string, font: Font, points: readonly number[]): CutFace {
  const { stem, ...cut }: FontCut = FONT_CUTS[key]
  const { unitsPerEm, ascent, descent, lineGap } = font
  const metrics = { unitsPerEm, ascent, descent, lineGap }
  return { key, ...cut, slice, file: `${stem}.${slice}.woff2`, ...metrics, unicodeRange: stringifyUnicodeRange(points) }
}

function axesOf(cut: FontCut): Record<string, number> {
  return cut.opsz === null ? { wght: cut.weight } : { wght: cut.weight, opsz: cut.opsz }
}

function namesOf(cut: FontCut, copyright: string) {
  const from = cut.opsz === null ? cut.family : `${cut.family}, optical size ${cut.opsz}`
  return {
    copyright,
    family: cut.css,
    subfamily: cut.style === 'italic' ? `${SUBFAMILIES[cut.weight]} Italic` : SUBFAMILIES[cut.weight],
    description: `Cut from ${from}, weight ${cut.weight}.`,
    license: LICENSE,
    licenseUrl: LICENSE_URL,
  }
}
