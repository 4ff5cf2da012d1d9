/** The folder of the cut fonts, and what is in it. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codePointsOf, parseUnicodeRange } from './font-ranges.ts'
import { isFontKey, type CutFace, type FallbackMetrics } from './fonts.ts'
import { packageFolder } from './package-folder.ts'
import { Problem } from './problem.ts'

/** `dist/fonts` of the package this code is in, compiled or not. */
export function fontFolder(): string {
  return join(packageFolder(), 'dist', 'fonts')
}

/** The cut faces, as `fonts.json` lists them. A `Problem` when the fonts were never cut. */
export async function readFontFaces(folder = fontFolder()): Promise<readonly CutFace[]> {
  const value = await readJson(folder, 'fonts.json')
  if (!Array.isArray(value) || !value.every(isCutFace)) throw damaged(folder)
  return value
}

/** The coverage and advances of the fallback family. */
export async function readFallbackMetrics(folder = fontFolder()): Promise<FallbackMetrics> {
  const value = await readJson(folder, 'noto-sans-kr.json')
  if (!isFallbackMetrics(value)) throw damaged(folder)
  return value
}

/**
 * The cut files (woff2) by name; with `text`, only those that have a character of it, and the Latin one of every cut,
 * in which the deck's own words are set.
 */
export async function readFontFiles(text?: string, folder = fontFolder()): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = await pickFontFaces(text, folder)
  return new Map(await Promise.all(faces.map(async ({ file }) => [file, await readFile(join(folder, file))] as const)))
}

async function pickFontFaces(text: string | undefined, folder: string): Promise<readonly CutFace[]> {
  const faces = await readFontFaces(folder)
  if (text === undefined) return faces
  const used = new Set(Array.from(text.normalize('NFC'), (character) => character.codePointAt(0)))
  return faces.filter(({ slice, unicodeRange }) => {
    if (slice === 'latin') return true
    for (const codePoint of codePointsOf(parseUnicodeRange(unicodeRange))) if (used.has(codePoint)) return true
    return false
  })
}

async function readJson(folder: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'))
  } catch (error) {
    throw damaged(folder, error)
  }
}

function damaged(folder: string, cause?: unknown): Problem {
  return new Problem({
    what: 'The fonts cannot be read.',
    where: folder,
    why: 'they are cut when the package is built, and this copy is incomplete',
    todo: 'reinstall chronodeck; in its source folder run: npm run prepare',
    cause,
  })
}

function isCutFace(value: unknown): value is CutFace {
  return isRecord(value) && typeof value['key'] === 'string' && isFontKey(value['key']) && hasFace(value)
}

function hasFace(value: Record<string, unknown>): boolean {
  return ['css', 'style', 'file', 'slice', 'unicodeRange'].every((name) => typeof value[name] === 'string')
}

function isFallbackMetrics(value: unknown): value is FallbackMetrics {
  return (
    isRecord(value) &&
    typeof value['unitsPerEm'] === 'number' &&
    isRecord(value['advances']) &&
    isRecord(value['slices'])
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
