/** The fallback family, and the optional ones, cut to the few characters of a deck that the stage's own fonts lack. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readFallbackMetrics, readFontFaces } from './font-files.ts'
import { renameFont } from './font-names.ts'
import { parseUnicodeRange, stringifyUnicodeRange } from './font-ranges.ts'
import { NO_OPTIONAL_FONTS, type InstalledFamily, type OptionalFonts } from './font-optional.ts'
import { cutInstance, SHAPING_FEATURES, subsetVariable } from './font-subset.ts'
import { packWoff2 } from './font-woff2.ts'
import { FALLBACK_FAMILY, FONT_KEYS, type FallbackWeight, type FontFace } from './fonts.ts'

export interface FallbackFile extends FontFace {
  readonly family: string
  readonly weight: FallbackWeight
  readonly bytes: Uint8Array
}

export interface FallbackSubset {
  /** One file a slice of the family and weight; its name holds a hash of its bytes. */
  readonly files: readonly FallbackFile[]
  /** The characters that no font has, each once. */
  readonly missing: readonly string[]
}

interface FamilyName {
  readonly family: string
  /** Of its files. */
  readonly stem: string
}

const OWN: FamilyName = { family: FALLBACK_FAMILY, stem: 'noto-sans-kr' }
const PACKAGE = `@fontsource-variable/${OWN.stem}`
const SOURCE_HAN = / (?:KR|JP|SC|TC)$/
const ADOBE = "(c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'."
const NOTO = 'Copyright 2022 The Noto Project Authors (https://github.com/notofonts)'
const HASH_CHARACTERS = 10
const SUBFAMILIES = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' } as const
/** White space and what is never drawn need no font. */
const UNDRAWN = /[\s\p{Cc}\u00ad\u200b-\u200f\u2060-\u206f]|\p{Variation_Selector}/u

const { resolve } = createRequire(import.meta.url)

/** By the asked weights and code points: live editing asks for the same subset again and again. */
const known = new Map<string, Promise<FallbackSubset>>()

/**
 * Static cuts with only the text's glyphs: for Hangul and, as far as the family has them, kana, Hanja and signs such
 * as `→`. A text that the own fonts can set costs nothing. The same text gives the same bytes.
 */
export async function subsetFallback(
  text: string,
  weights: readonly FallbackWeight[] = [400, 600],
  optional: OptionalFonts = NO_OPTIONAL_FONTS,
): Promise<FallbackSubset> {
  const lacking = await findLacking(text)
  if (lacking.length === 0) return { files: [], missing: [] }
  const groups: Groups = groupBy(lacking, (point) => optional.familyOf(String.fromCodePoint(point)))
  const key = [...weights, ...[...groups].flatMap(([family, points]) => [family?.family.stem ?? '', ...points])].join()
  const found = known.get(key) ?? cutGroups(groups, weights)
  known.set(key, found)
  found.catch(() => known.delete(key))
  return await found
}

/** `undefined` is the fallback family itself. */
type Groups = ReadonlyMap<InstalledFamily | undefined, readonly number[]>

function groupBy<Key>(points: readonly number[], keyOf: (point: number) => Key): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>()
  for (const point of points) {
    const group = groups.get(keyOf(point)) ?? []
    groups.set(keyOf(point), group)
    group.push(point)
  }
  return groups
}

async function cutGroups(groups: Groups, weights: readonly FallbackWeight[]): Promise<FallbackSubset> {
  const subsets: FallbackSubset[] = []
  for (const [family, points] of groups)
    subsets.push(family === undefined ? await cutSlices(points, weights) : await cutFamily(family, points, weights))
  return { files: subsets.flatMap(({ files }) => files), missing: subsets.flatMap(({ missing }) => missing) }
}

async function cutFamily(
  installed: InstalledFamily,
  points: readonly number[],
  weights: readonly FallbackWeight[],
): Promise<FallbackSubset> {
  const slices = groupBy(points, (point) => installed.sliceOf(point) ?? '')
  const files: FallbackFile[] = []
  for (const [slice, own] of slices) {
    const variable = await installed.variable(slice, own)
    files.push(...(await cutWeights(variable, own, weights, installed.family)))
  }
  return { files, missing: [] }
}

async function cutSlices(lacking: readonly number[], weights: readonly FallbackWeight[]): Promise<FallbackSubset> {
  const { slices } = await readFallbackMetrics()
  const files: FallbackFile[] = []
  const found = new Set<number>()
  for (const [slice, range] of Object.entries(slices)) {
    const points = pointsIn(range, lacking)
    for (const point of points) found.add(point)
    if (points.length > 0) files.push(...(await cutSlice(slice, points, weights)))
  }
  const missing = lacking.filter((point) => !found.has(point)).map((point) => String.fromCodePoint(point))
  return { files, missing }
}

function pointsIn(unicodeRange: string, points: readonly number[]): readonly number[] {
  const ranges = parseUnicodeRange(unicodeRange)
  return points.filter((point) => ranges.some(([first, last]) => first <= point && point <= last))
}

async function cutSlice(
  slice: string,
  points: readonly number[],
  weights: readonly FallbackWeight[],
): Promise<FallbackFile[]> {
  const source = await readFile(resolve(`${PACKAGE}/files/noto-sans-kr-${slice}-wght-normal.woff2`))
  return await cutWeights(await subsetVariable(source, points), points, weights, OWN)
}

async function cutWeights(
  variable: Uint8Array,
  points: readonly number[],
  weights: readonly FallbackWeight[],
  { family, stem }: FamilyName,
): Promise<FallbackFile[]> {
  const files: FallbackFile[] = []
  for (const weight of weights) {
    const instance = await cutInstance(variable, points, { wght: weight }, SHAPING_FEATURES)
    const bytes = packWoff2(renameFont(instance, namesOf(family, weight)))
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_CHARACTERS)
    files.push({
      family,
      // One name for all that is asked last, so that no style has to know which there are.
      css: FALLBACK_FAMILY,
      weight,
      style: 'normal',
      file: `${stem}-${weight}.${hash}.woff2`,
      unicodeRange: stringifyUnicodeRange(points),
      bytes,
    })
  }
  return files
}

/** What at least one cut lacks, in code point order. */
export async function findLacking(text: string): Promise<readonly number[]> {
  const characters = [...new Set(text.normalize('NFC'))].filter((character) => !UNDRAWN.test(character))
  const points = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const faces = await readFontFaces()
  const coverages = FONT_KEYS.map((key) =>
    faces.filter((face) => face.key === key).flatMap((face) => parseUnicodeRange(face.unicodeRange)),
  )
  const has = (point: number) =>
    coverages.every((ranges) => ranges.some(([first, last]) => first <= point && point <= last))
  return points.filter((point) => !has(point))
}

function namesOf(family: string, weight: FallbackWeight) {
  return {
    copyright: SOURCE_HAN.test(family) ? ADOBE : NOTO,
    family,
    subfamily: SUBFAMILIES[weight],
    description: `Cut from ${family}, weight ${weight}.`,
    license: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    licenseUrl: 'https://openfontlicense.org',
  }
}
