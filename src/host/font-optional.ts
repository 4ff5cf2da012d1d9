/** The optional font families that a deck needs and that are installed, and which it needs and are not. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve as resolvePath } from 'node:path'
import type { Font } from 'fontkit'
import type * as FontLibrary from 'fontkit'
import { familiesFor, ownFamily, type OptionalFamily } from './font-families.ts'
import { codePointsOf, parseUnicodeRange } from './font-ranges.ts'
import { cutInstance, SHAPING_FEATURES, SQUARE_FEATURES, subsetVariable } from './font-subset.ts'
import type { FallbackWeight } from './fonts.ts'
import { packageFolder } from './package-folder.ts'

const require = createRequire(import.meta.url)

/** The weights of a page; text that is heavier is set in the heavier one. */
const WEIGHTS = [400, 600] as const

/** An installed family, as far as a deck asks for it. */
export interface InstalledFamily {
  readonly family: OptionalFamily
  readonly has: (codePoint: number) => boolean
  /** The slice a character is in. */
  readonly sliceOf: (codePoint: number) => string | undefined
  /** A slice of the package as TrueType, its axes untouched, with no more than these characters. */
  readonly variable: (slice: string, codePoints: readonly number[]) => Promise<Uint8Array>
  /** What its letters are measured with; `null` where each is as wide as it is high. */
  readonly fonts: ReadonlyMap<FallbackWeight, Font> | null
}

export interface OptionalFonts {
  /** The family that sets a character; `undefined`: the fallback family, or none. */
  readonly familyOf: (character: string) => InstalledFamily | undefined
  /** The packages, none of them installed, that have these characters. */
  readonly packagesFor: (characters: readonly string[]) => readonly string[]
  /** The package of the language's own family, where it is not installed and another family stands in for it. */
  readonly wanted: string | null
}

/** For a deck that all fonts it needs come with chronodeck for. */
export const NO_OPTIONAL_FONTS: OptionalFonts = {
  familyOf: () => undefined,
  packagesFor: () => [],
  wanted: null,
}

export interface FontNeeds {
  /** What the deck's own fonts lack. */
  readonly lacking: readonly string[]
  /** Whether the fallback family has a character. */
  readonly isFallback: (character: string) => boolean
  readonly lang: string
  /** The deck's own folder: its packages come before those of chronodeck. */
  readonly folder: string
}

/** Finds what a deck needs among the packages of its folder, and of the folders that this lies in, and of chronodeck. */
export async function loadOptionalFonts({ lacking, isFallback, lang, folder }: FontNeeds): Promise<OptionalFonts> {
  const own = ownFamily(lang)
  const isAsked = (family: OptionalFamily, character: string) =>
    family.characters.test(character) && (family === own || !isFallback(character))
  // A deck's own words are in its language, whatever the list has.
  const needed = familiesFor(lang).filter(
    (family) => family === own || lacking.some((character) => isAsked(family, character)),
  )
  const found = await Promise.all(needed.map(async (family) => ({ family, at: await findPackage(family, folder) })))
  const installed = await Promise.all(
    found.flatMap(({ family, at }) => (at === undefined ? [] : [openOnce(family, at)])),
  )
  const absent = found.flatMap(({ family, at }) => (at === undefined ? [family] : []))
  return {
    familyOf: (character) =>
      installed.find(({ family, has }) => isAsked(family, character) && has(character.codePointAt(0) ?? 0)),
    packagesFor: (characters) => [
      ...new Set(
        characters.flatMap((character) => absent.find((family) => family.characters.test(character))?.name ?? []),
      ),
    ],
    wanted: own !== undefined && absent.includes(own) ? own.name : null,
  }
}

interface FoundPackage {
  readonly resolve: (file: string) => string
  /** By slice, what `unicode.json` says. */
  readonly slices: ReadonlyMap<string, string>
}

/** `undefined` where it is not installed, or is no such package. */
async function findPackage({ name }: OptionalFamily, folder: string): Promise<FoundPackage | undefined> {
  for (const from of [folder, packageFolder()]) {
    const { resolve } = createRequire(resolvePath(from, 'package.json'))
    try {
      const value: unknown = JSON.parse(await readFile(resolve(`${name}/unicode.json`), 'utf8'))
      if (typeof value !== 'object' || value === null) continue
      const slices = Object.entries(value).map(
        ([slice, range]) => [slice.replaceAll(/^\[|\]$/g, ''), String(range)] as const,
      )
      return { resolve: (file) => resolve(`${name}/${file}`), slices: new Map(slices) }
    } catch {
      // Not there; the next folder may have it.
    }
  }
  return undefined
}

/** By the package's place: live editing asks for the same family again and again. */
const opened = new Map<string, Promise<InstalledFamily>>()

function openOnce(family: OptionalFamily, at: FoundPackage): Promise<InstalledFamily> {
  const place = at.resolve('unicode.json')
  const opening = opened.get(place) ?? openFamily(family, at)
  opened.set(place, opening)
  opening.catch(() => opened.delete(place))
  return opening
}

async function openFamily(family: OptionalFamily, { resolve, slices }: FoundPackage): Promise<InstalledFamily> {
  const ranges = [...slices].map(([slice, range]) => ({ slice, ranges: parseUnicodeRange(range) }))
  const sliceOf = (codePoint: number) =>
    ranges.find(
      ({ slice, ranges: own }) =>
        (family.shaped === null || family.shaped.slice === slice) &&
        own.some(([first, last]) => first <= codePoint && codePoint <= last),
    )?.slice
  const variable = async (slice: string, codePoints: readonly number[]) =>
    subsetVariable(
      await readFile(resolve(`files/${family.stem}-${slice}-wght-normal.woff2`)),
      codePoints,
      family.shaped === null ? SQUARE_FEATURES : SHAPING_FEATURES,
    )
  if (family.shaped === null) {
    return { family, sliceOf, variable, fonts: null, has: (codePoint) => sliceOf(codePoint) !== undefined }
  }
  const alphabet = [...codePointsOf(parseUnicodeRange(family.shaped.alphabet))]
  const fonts = await openFonts(await variable(family.shaped.slice, alphabet), alphabet)
  const [font] = fonts.values()
  return { family, sliceOf, variable, fonts, has: (codePoint) => font?.hasGlyphForCodePoint(codePoint) === true }
}

async function openFonts(
  variable: Uint8Array,
  alphabet: readonly number[],
): Promise<ReadonlyMap<FallbackWeight, Font>> {
  const { create }: typeof FontLibrary = require('fontkit')
  const fonts = new Map<FallbackWeight, Font>()
  for (const weight of WEIGHTS) {
    const font = create(Buffer.from(await cutInstance(variable, alphabet, { wght: weight }, SHAPING_FEATURES)))
    if (!('layout' in font)) throw new Error('a font collection, where one font was expected')
    fonts.set(weight, font)
  }
  return fonts
}
