/** Cutting a font file: fewer characters, fixed axes, our own names. */

import type { SubsetOptions } from 'subset-font'
import { renameFont, type FontNames } from './font-names.ts'

/** Kerning, ligatures, accents, and the figure styles where the family has more than one. */
const KEPT_FEATURES = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'lnum', 'pnum', 'tnum']
/** The same, and what joins letters and sets marks on them. */
export const SHAPING_FEATURES = [...KEPT_FEATURES, 'isol', 'init', 'medi', 'fina', 'mset', 'curs']
/** Nothing that draws ideographs and kana together: each stays as wide as it is high. */
export const SQUARE_FEATURES = ['ccmp', 'locl', 'mark', 'mkmk']
const LICENSE_NAME_IDS = [0, 10, 13, 14, 16, 17]
/** What only a variable font, or text set in columns, needs. */
const DROPPED_TABLES = ['STAT', 'BASE', 'vhea', 'vmtx', 'VORG']

/** As TrueType, axes untouched, without hints (the stage is scaled, so they never fit the pixels). */
export async function subsetVariable(
  font: Uint8Array,
  codePoints: Iterable<number>,
  keepFeatures: readonly string[] = KEPT_FEATURES,
): Promise<Uint8Array> {
  return await subset(font, textOf(codePoints), {
    targetFormat: 'truetype',
    keepFeatures,
    noHinting: true,
  })
}

/** A static TrueType instance of a variable font (woff2 or TrueType). Throws when an axis does not exist. */
export async function cutInstance(
  font: Uint8Array,
  codePoints: Iterable<number>,
  axes: Readonly<Record<string, number>>,
  keepFeatures: readonly string[] = KEPT_FEATURES,
): Promise<Uint8Array> {
  return await subset(font, textOf(codePoints), {
    targetFormat: 'truetype',
    keepFeatures,
    preserveNameIds: LICENSE_NAME_IDS,
    variationAxes: axes,
    noHinting: true,
    dropTables: DROPPED_TABLES,
  })
}

/** Only these characters of a static font (woff2), as woff2, names and license kept. The same input gives the same bytes. */
export async function subsetPacked(font: Uint8Array, codePoints: Iterable<number>): Promise<Uint8Array> {
  return await subset(font, textOf(codePoints), {
    targetFormat: 'woff2',
    // What a font does not have, it cannot keep.
    keepFeatures: SHAPING_FEATURES,
    preserveNameIds: LICENSE_NAME_IDS,
    noHinting: true,
  })
}

/** A static TrueType instance under its own names, packed as woff2. The same input gives the same bytes. */
export async function packFont(instance: Uint8Array, names: FontNames): Promise<Uint8Array> {
  return await subset(renameFont(instance, names), '', {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: LICENSE_NAME_IDS,
  })
}

/** The wasm is loaded with the first cut, so a run that cuts nothing does not pay for it. */
async function subset(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font')
  // Not any byte array: the file's signature is read with a method only a Buffer has.
  return await subsetFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), text, options)
}

function textOf(codePoints: Iterable<number>): string {
  return Array.from(codePoints, (codePoint) => String.fromCodePoint(codePoint)).join('')
}
