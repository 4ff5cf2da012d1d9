/** The fonts of the stage: which static cuts there are, what css calls them, where their letters come from. */

/** One cut: a family, a weight, a style and an optical size. */
export type FontKey =
  | 'display600'
  | 'display400'
  | 'display600i'
  | 'serif600'
  | 'serif400'
  | 'sans400'
  | 'sans600'
  | 'sans700'

/** The family names our css uses. The cuts are renamed, because the licence reserves the name "Source". */
export type FontFamily = 'Chronodeck Display' | 'Chronodeck Serif' | 'Chronodeck Sans'

export interface FontCut {
  readonly css: FontFamily
  /** The family the cut is made from. */
  readonly family: 'Source Serif 4' | 'Source Sans 3'
  readonly weight: 400 | 600 | 700
  readonly style: 'normal' | 'italic'
  /** Optical size in points; `null` where the family has no such axis. */
  readonly opsz: number | null
  /** File name without slice and extension. */
  readonly stem: string
}

const serif = { family: 'Source Serif 4', style: 'normal' } as const
const sans = { css: 'Chronodeck Sans', family: 'Source Sans 3', style: 'normal', opsz: null } as const
const display = { ...serif, css: 'Chronodeck Display', opsz: 60 } as const
const headline = { ...serif, css: 'Chronodeck Serif', opsz: 38 } as const

export const FONT_CUTS = {
  display600: { ...display, weight: 600, stem: 'serif-600-display' },
  display400: { ...display, weight: 400, stem: 'serif-400-display' },
  display600i: { ...display, weight: 600, style: 'italic', stem: 'serif-600-display-italic' },
  serif600: { ...headline, weight: 600, stem: 'serif-600-headline' },
  serif400: { ...headline, weight: 400, stem: 'serif-400-headline' },
  sans400: { ...sans, weight: 400, stem: 'sans-400' },
  sans600: { ...sans, weight: 600, stem: 'sans-600' },
  sans700: { ...sans, weight: 700, stem: 'sans-700' },
} as const satisfies Record<FontKey, FontCut>

export const FONT_KEYS = Object.keys(FONT_CUTS).filter(isFontKey)

export function isFontKey(key: string): key is FontKey {
  return Object.hasOwn(FONT_CUTS, key)
}

/** The last family of every stack: drawn to match Source Sans, with Hangul, kana, Hanja and signs. */
export const FALLBACK_FAMILY = 'Noto Sans KR'

export const FALLBACK_WEIGHTS = [400, 600, 700] as const

export type FallbackWeight = (typeof FALLBACK_WEIGHTS)[number]

/** `noto-sans-kr.json`: all that is known of the fallback family without opening its files. */
export interface FallbackMetrics {
  readonly unitsPerEm: number
  /** Advances at the {@link FALLBACK_WEIGHTS}, joined by commas, to the unicode-range of the characters so wide. */
  readonly advances: Readonly<Record<string, string>>
  /** Slice of the package to the unicode-range of what it really has; no character is in two. */
  readonly slices: Readonly<Record<string, string>>
}

/** One `@font-face`: a file and the characters it is asked for. */
export interface FontFace {
  readonly css: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  readonly file: string
  /** The css descriptor, as `U+20-7E,U+A0`: exactly the characters the file has and no other face of the cut claims. */
  readonly unicodeRange: string
}

/** One cut file, as `fonts.json` lists it. Lengths are in font units; ascent up, descent (negative) down. */
export interface CutFace extends FontFace {
  readonly key: FontKey
  readonly family: FontCut['family']
  readonly opsz: number | null
  readonly slice: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
}

/** The slices whose widths are tabled: their words are measured without opening the font. */
export const TABLED_SLICES: readonly string[] = ['latin', 'cyrillic']

/** Beside a face's file: the widths of its words. */
export function widthsFile({ file }: FontFace): string {
  return file.replace(/woff2$/, 'widths')
}
