/** Measuring text with the cut fonts, as Chromium lays it out. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as FontLibrary from 'fontkit'
import { Characters } from './characters.ts'
import { type Cut, type FaceFiles, IGNORABLE, MARK, openCut } from './font-cut.ts'
import { loadFallback, withOptional } from './font-fallback-metrics.ts'
import { fontFolder, readFontFaces } from './font-files.ts'
import { NO_OPTIONAL_FONTS } from './font-optional.ts'
import { parseWidths } from './font-widths.ts'
import { FONT_KEYS, type FontKey, TABLED_SLICES, widthsFile } from './fonts.ts'

const require = createRequire(import.meta.url)

/** What a deck measures its text with. */
export interface FontMeasure {
  /**
   * Width on one line, in css px: kerning on, ligatures on unless there is tracking, `trackingEm` after every letter
   * and space. A character that no font has counts as half an em.
   */
  widthPx(text: string, font: FontKey, sizePx: number, trackingEm?: number): number
  /** The characters that no font has, each once; with `font`, those neither this cut nor the fallback family has. */
  missing(text: string, font?: FontKey): readonly string[]
}

const LETTER = /\p{L}/u
const LATIN = /\p{sc=Latin}/u
/** Widths are remembered of texts up to so many code units, so many of a cut. */
const LONGEST_REMEMBERED = 40
const MOST_REMEMBERED = 50_000

/**
 * Loads the lists of `dist/fonts`. The table of a font's widths is read (at once, not in the background) when the first
 * of its letters is measured, the font itself where the table does not tell. Words are remembered.
 */
export async function loadMeasure(folder = fontFolder(), optional = NO_OPTIONAL_FONTS): Promise<FontMeasure> {
  const [faces, own] = await Promise.all([readFontFaces(folder), loadFallback(folder)])
  const fallback = withOptional(own, optional)
  const files = faceFiles(folder)
  const cuts = new Map(FONT_KEYS.map((key) => [key, openCut(key, faces, files, fallback)]))
  const cutFor = (key: FontKey): Cut => {
    const cut = cuts.get(key)
    if (cut === undefined) throw new Error(`there is no cut ${key}`)
    return cut
  }
  const memories = new Map<string, Map<string, number>>()
  /** Breaking lines asks for the same few words again and again, and a rail for the same titles. */
  const rememberedEm = (text: string, font: FontKey, trackingEm: number): number => {
    const key = trackingEm === 0 ? font : `${font} ${trackingEm}`
    const memory = memories.get(key) ?? new Map<string, number>()
    if (memory.size === 0) memories.set(key, memory)
    const known = memory.get(text)
    if (known !== undefined) return known
    const em = widthEm(text, cutFor(font), trackingEm)
    if (memory.size >= MOST_REMEMBERED) memory.clear()
    memory.set(text, em)
    return em
  }
  return {
    widthPx(text, font, sizePx, trackingEm = 0) {
      const isShort = text.length <= LONGEST_REMEMBERED
      return (isShort ? rememberedEm(text, font, trackingEm) : widthEm(text, cutFor(font), trackingEm)) * sizePx
    },
    missing: (text, font) => {
      const asked = font === undefined ? [...cuts.values()] : [cutFor(font)]
      const missing = visibleCharacters(text).filter(
        (character) => !fallback.has(character) && !asked.some((cut) => cut.has(character)),
      )
      const composed = missing.length > 1 ? text.normalize('NFC') : ''
      return missing.toSorted((a, b) => composed.indexOf(a) - composed.indexOf(b))
    },
  }
}

function faceFiles(folder: string): FaceFiles {
  return {
    open: ({ file }) => {
      // At once, as text is measured, and only then: the library takes longer to load than most decks to measure.
      const { create }: typeof FontLibrary = require('fontkit')
      const font = create(readFileSync(join(folder, file)))
      if (!('layout' in font)) throw new Error(`${file} is a font collection`)
      return font
    },
    openWidths: (face) =>
      TABLED_SLICES.includes(face.slice) ? parseWidths(readFileSync(join(folder, widthsFile(face)))) : undefined,
  }
}

/** Letters that join would come apart. */
const JOINED = /\p{sc=Arabic}/u

/** What has to be composed, or counts as a space. */
const UNSETTLED = /[\t\n\f\r]|[^\0-\u02ff]/

function widthEm(given: string, cut: Cut, trackingEm: number): number {
  const text = UNSETTLED.test(given) ? given.normalize('NFC').replaceAll(/[\t\n\f\r]/g, ' ') : given
  const words = text.split(' ')
  let em = cut.spaceEm * (words.length - 1)
  for (const [index, word] of words.entries()) {
    if (word === '') continue
    em += cut.wordEm(word, trackingEm === 0)
    if (index > 0) em += afterSpaceEm(words, index, cut)
    if (index < words.length - 1) em += cut.beforeSpaceEm(lastCharacter(word))
  }
  return trackingEm === 0 ? em : em + trackingEm * countTracked(text)
}

/** A space belongs to the script of the letters before it, and what is of two scripts is not kerned. */
function afterSpaceEm(words: readonly string[], index: number, cut: Cut): number {
  const kernEm = cut.afterSpaceEm(firstCharacter(words[index] ?? ''))
  if (kernEm === 0) return 0
  const before = words.slice(0, index).findLast((word) => LETTER.test(word)) ?? ''
  return LATIN.test(Array.from(before).findLast((character) => LETTER.test(character)) ?? 'a') ? kernEm : 0
}

/** Tracking follows each letter and space of a composed text, not the marks on a letter, what is not drawn, nor what joins. */
function countTracked(text: string): number {
  if (!UNSETTLED.test(text)) return text.length - text.split('\u00ad').length + 1
  return Array.from(text).filter(
    (character) => !MARK.test(character) && !IGNORABLE.test(character) && !JOINED.test(character),
  ).length
}

/** Each once. */
function visibleCharacters(text: string): readonly string[] {
  const all = new Characters()
  all.add(text)
  return Array.from(String(all)).filter((character) => !/\s|\p{Cc}/u.test(character) && !IGNORABLE.test(character))
}

function firstCharacter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0)
}

function lastCharacter(word: string): string {
  return word.at(-1) ?? ''
}
