import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { codePointsOf, parseUnicodeRange } from '../../src/host/font-ranges.ts'
import { readAdvances } from '../../src/host/font-tables.ts'
import { cutInstance } from '../../src/host/font-subset.ts'
import {
  FALLBACK_WEIGHTS,
  FONT_CUTS,
  FONT_KEYS,
  TABLED_SLICES,
  type CutFace,
  type FallbackMetrics,
  widthsFile,
} from '../../src/host/fonts.ts'
import { cutFonts } from '../../src/packaging/cut-fonts.ts'
import { parseFont, readPackageFile } from '../../src/packaging/package-files.ts'

const SLICES = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese']
const MADE_BY_THE_BROWSER = new Set(
  codePointsOf(parseUnicodeRange('U+AD,U+2000-200F,U+2028-202F,U+205F-206F,U+FE00-FE0F,U+FEFF')),
)

let files: ReadonlyMap<string, Uint8Array>
let faces: readonly CutFace[]
let fallback: FallbackMetrics

beforeAll(async () => {
  files = await cutFonts()
  faces = JSON.parse(textOf('fonts.json'))
  fallback = JSON.parse(textOf('noto-sans-kr.json'))
}, 120_000)

function bytesOf(file: string): Uint8Array {
  const bytes = files.get(file)
  if (bytes === undefined) throw new Error(`no file ${file}`)
  return bytes
}

function pointsOf({ unicodeRange }: CutFace): readonly number[] {
  return [...codePointsOf(parseUnicodeRange(unicodeRange))]
}

function textOf(file: string): string {
  return new TextDecoder().decode(bytesOf(file))
}

describe('the cut fonts', () => {
  it('are one file a cut and slice, and nothing but those, their widths, the lists, the css and the licence', () => {
    const expected = FONT_KEYS.flatMap((key) => SLICES.map((slice) => `${FONT_CUTS[key].stem}.${slice}.woff2`))
    expect(faces.map(({ file }) => file)).toEqual(expected)
    const tables = faces.filter(({ slice }) => TABLED_SLICES.includes(slice)).map(widthsFile)
    const others = ['OFL.txt', 'fonts.css', 'fonts.json', 'noto-sans-kr.json']
    expect([...files.keys()].toSorted()).toEqual([...expected, ...tables, ...others].toSorted())
  })

  it('are the bytes that the package was built with, so the same sources give the same bytes', async () => {
    const folder = fileURLToPath(new URL('../../dist/fonts', import.meta.url))
    const different: string[] = []
    for (const [name, bytes] of files) {
      if (!(await readFile(join(folder, name))).equals(bytes)) different.push(name)
    }
    expect(different).toEqual([])
  })

  it('are light enough for a slow wire: no file over 26 kB, a cut in Latin under 21 kB', () => {
    const limit = ({ slice }: CutFace) => (slice === 'latin' ? 21_000 : 26_000)
    expect(faces.filter((face) => bytesOf(face.file).length > limit(face))).toEqual([])
  })

  it('claim each character in one file of a cut', () => {
    for (const key of FONT_KEYS) {
      const claimed = faces.filter((face) => face.key === key).flatMap(pointsOf)
      expect(new Set(claimed).size).toBe(claimed.length)
    }
  })

  it('have what they claim, or a browser makes it of their space', () => {
    const undrawn = faces.flatMap((face) => {
      const font = parseFont(bytesOf(face.file))
      const points = pointsOf(face).filter((point) => !font.hasGlyphForCodePoint(point))
      return points.filter((point) => !MADE_BY_THE_BROWSER.has(point)).map((point) => [face.file, point])
    })
    expect(undrawn).toEqual([])
  })

  it('are static TrueType: Chromium would put a variable font into a PDF as Type 3', () => {
    const axes = faces.map(({ file }) => parseFont(bytesOf(file)).variationAxes)
    expect(axes).toEqual(faces.map(() => ({})))
    // The number that begins a file with TrueType outlines.
    const flavors = faces.map(({ file }) => Buffer.from(bytesOf(file)).readUInt32BE(4))
    expect(new Set(flavors)).toEqual(new Set([0x00010000]))
  })

  it('have the weight, the family and the metrics that the list and the css say', () => {
    for (const face of faces) {
      const { 'OS/2': os2, fullName, ascent, descent, lineGap, unitsPerEm } = parseFont(bytesOf(face.file))
      expect({ weight: os2.usWeightClass, ascent, descent, lineGap, unitsPerEm }).toEqual({
        weight: face.weight,
        ascent: face.ascent,
        descent: face.descent,
        lineGap: face.lineGap,
        unitsPerEm: face.unitsPerEm,
      })
      expect(fullName).toMatch(new RegExp(`^${face.css} (?:Regular|SemiBold|Bold)(?: Italic)?$`))
    }
  })

  it('keep the copyright and the licence, and do not bear the reserved name', () => {
    for (const { file } of faces) {
      const font = parseFont(bytesOf(file))
      expect(font.copyright).toContain('Adobe')
      expect(font.getName('license', 'en')).toContain('SIL Open Font License, Version 1.1')
      expect(`${font.fullName} ${font.familyName} ${font.postscriptName}`).not.toContain('Source')
    }
    expect(textOf('OFL.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })

  it('are drawn for their size: the display cut is narrower than the headline cut', () => {
    const width = (stem: string) => parseFont(bytesOf(`${stem}.latin.woff2`)).layout('12 July 2025').advanceWidth
    expect(width('serif-600-display')).toBeLessThan(width('serif-600-headline') * 0.99)
    expect(width('serif-400-display')).toBeLessThan(width('serif-400-headline') * 0.99)
  })

  it('kern, in Latin and in Cyrillic', () => {
    for (const key of FONT_KEYS) {
      for (const [slice, pair] of [
        ['latin', 'To'],
        ['cyrillic', 'Го'],
      ] as const) {
        const font = parseFont(bytesOf(`${FONT_CUTS[key].stem}.${slice}.woff2`))
        const alone = Array.from(pair, (letter) => font.layout(letter).advanceWidth).reduce((a, b) => a + b)
        expect(font.layout(pair).advanceWidth).toBeLessThan(alone)
      }
    }
  })

  it('set lining figures of one width in a column', () => {
    for (const key of FONT_KEYS) {
      const font = parseFont(bytesOf(`${FONT_CUTS[key].stem}.latin.woff2`))
      const widths = Array.from('0123456789', (digit) => font.layout(digit, { tnum: true }).advanceWidth)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it('draw the hyphens and dashes that the families lack as the ones they have', () => {
    for (const key of FONT_KEYS) {
      const font = parseFont(bytesOf(`${FONT_CUTS[key].stem}.latin.woff2`))
      const ids = Array.from(
        '-\u2010\u2011–\u2012—\u2015',
        (sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).id,
      )
      expect(ids).toEqual([ids[0], ids[0], ids[0], ids[3], ids[3], ids[5], ids[5]])
      expect(ids).not.toContain(0)
    }
  })

  it('are each declared in the css, and text waits for them', () => {
    const css = textOf('fonts.css')
    for (const face of faces)
      expect(css).toContain(`url('./${face.file}') format('woff2');\n  unicode-range: ${face.unicodeRange};`)
    expect(css.match(/font-display: block/g)).toHaveLength(faces.length)
  })
})

describe('the metrics of the fallback family', () => {
  it('have every Hangul syllable, and no character in two slices', () => {
    const all = Object.values(fallback.slices).flatMap((range) => [...codePointsOf(parseUnicodeRange(range))])
    expect(new Set(all).size).toBe(all.length)
    const syllables = [...codePointsOf([[0xac00, 0xd7a3]])]
    const known = new Set(all)
    expect(syllables.filter((point) => !known.has(point))).toEqual([])
  })

  it('give an advance to exactly what the slices have', () => {
    const inSlices = Object.values(fallback.slices).flatMap((range) => [...codePointsOf(parseUnicodeRange(range))])
    const inAdvances = Object.values(fallback.advances).flatMap((range) => [...codePointsOf(parseUnicodeRange(range))])
    expect(inAdvances.toSorted((a, b) => a - b)).toEqual(inSlices.toSorted((a, b) => a - b))
  })

  it('are those of the static cuts', async () => {
    const source = await readPackageFile('@fontsource-variable/noto-sans-kr/files/noto-sans-kr-latin-wght-normal.woff2')
    const points = Array.from('A1—é', (letter) => letter.codePointAt(0) ?? 0)
    for (const [index, wght] of FALLBACK_WEIGHTS.entries()) {
      const instance = await cutInstance(source, points, { wght })
      const font = parseFont(instance)
      const advance = readAdvances(instance)
      for (const point of points) {
        const listed = Object.entries(fallback.advances).find(([, range]) =>
          parseUnicodeRange(range).some(([first, last]) => first <= point && point <= last),
        )
        expect(listed?.[0].split(',')[index]).toBe(String(advance(font.glyphForCodePoint(point).id)))
      }
    }
  })
})
