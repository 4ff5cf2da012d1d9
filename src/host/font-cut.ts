/** One cut of the stage's fonts: its files, and the width of a word in it. */

import type { Font } from 'fontkit'
import type { Fallback } from './font-fallback-metrics.ts'
import { parseUnicodeRange } from './font-ranges.ts'
import type { FontWidths } from './font-widths.ts'
import { FONT_CUTS, type CutFace, type FontKey } from './fonts.ts'

export interface Cut {
  /** Whether one of its files has the character, or a browser makes it out of their space. */
  has(character: string): boolean
  readonly spaceEm: number
  /** In em; without white space, but for the unbreakable. Ligatures are not formed in tracked text. */
  wordEm(word: string, ligatures: boolean): number
  /** Em by which the character and a space after it draw together (negative). */
  beforeSpaceEm(character: string): number
  /** The same with the space before it. */
  afterSpaceEm(character: string): number
}

/** How a face's files of the folder are read. */
export interface FaceFiles {
  readonly open: (face: CutFace) => Font
  /** `undefined` for a face whose widths are not tabled. */
  readonly openWidths: (face: CutFace) => FontWidths | undefined
}

/** A face, its files opened with the first of its characters that is measured; the font only for what its table lacks. */
interface Face {
  readonly font: () => Font
  readonly widths: () => FontWidths | undefined
  readonly unitsPerEm: number
}

/** Never drawn and never wide. */
export const IGNORABLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}/u
export const MARK = /\p{M}/u

/** What belongs to the letters it stands between: marks, and what joins letters or keeps them apart. */
const IN_RUN = /[\p{M}\u200c\u200d]/u

/** Spaces a font lacks are made of its em, as HarfBuzz makes them. */
const SPACES_EM: ReadonlyMap<string, number> = new Map([
  ['\u2000', 1 / 2],
  ['\u2001', 1],
  ['\u2002', 1 / 2],
  ['\u2003', 1],
  ['\u2004', 1 / 3],
  ['\u2005', 1 / 4],
  ['\u2006', 1 / 6],
  ['\u2009', 1 / 5],
  ['\u200a', 1 / 16],
  ['\u205f', 4 / 18],
])
const FIGURE_SPACE = '\u2007'
const PUNCTUATION_SPACE = '\u2008'
const NARROW_NO_BREAK_SPACE = '\u202f'
const MADE_SPACES: ReadonlySet<string> = new Set([
  ...SPACES_EM.keys(),
  FIGURE_SPACE,
  PUNCTUATION_SPACE,
  NARROW_NO_BREAK_SPACE,
])

/** Width of what no font has: nobody knows what will be drawn. */
const UNKNOWN_EM = 0.5

export function openCut(key: FontKey, faces: readonly CutFace[], files: FaceFiles, fallback: Fallback): Cut {
  const { weight } = FONT_CUTS[key]
  const shapedFace = shapedFaces()
  const findOwn = faceFinder(
    faces.filter((face) => face.key === key),
    files,
  )
  const findFace = cached((character) => findOwn(character) ?? shapedFace(fallback.shapedIn(character, weight)))
  const latin = findFace(' ')
  if (latin === undefined) throw new Error(`the cut ${key} has no space`)
  const kernEm = (pair: string) =>
    runEm(latin, pair, true) - Array.from(pair, (one) => runEm(latin, one, true)).reduce(add)
  const aloneEm = (character: string): number | undefined => {
    if (IGNORABLE.test(character)) return 0
    const face = findFace(character)
    if (face === undefined) return fallback.advanceEm(character, weight) ?? UNKNOWN_EM
    return face === latin ? madeSpaceEm(latin, character) : undefined
  }
  const spaceEm = once(() => runEm(latin, ' ', true))
  const shaped = (ligatures: boolean) => cached((word: string) => piecesEm(word, findFace, aloneEm, ligatures))
  const [ligated, unligated] = [shaped(true), shaped(false)].map(numbersByPairs)
  return {
    has: (character) => findFace(character) !== undefined,
    get spaceEm() {
      return spaceEm()
    },
    wordEm: (word, ligatures) => (ligatures ? ligated : unligated)?.(word) ?? 0,
    beforeSpaceEm: cached((character) => (findFace(character) === latin ? kernEm(`${character} `) : 0)),
    afterSpaceEm: cached((character) => (findFace(character) === latin ? kernEm(` ${character}`) : 0)),
  }
}

/**
 * Numbers without end stand on a rail and in its labels, and each would have to be shaped once. Digits know no
 * ligatures, only what a pair of them is kerned, so a number is as wide as its pairs less the digits they share.
 */
function numbersByPairs(wordEm: (word: string) => number): (word: string) => number {
  return (word) => {
    if (!/^[0-9]{3,}$/.test(word)) return wordEm(word)
    let sum = wordEm(word.slice(0, 2))
    for (let at = 1; at + 1 < word.length; at++) sum += wordEm(word.slice(at, at + 2)) - wordEm(word.charAt(at))
    return sum
  }
}

/** Each stretch that one file sets is shaped by itself, as a browser does; what stands alone has its own width. */
function piecesEm(
  word: string,
  findFace: (character: string) => Face | undefined,
  aloneEm: (character: string) => number | undefined,
  ligatures: boolean,
): number {
  let sum = 0
  let run = ''
  let face: Face | undefined
  const endRun = () => {
    if (face !== undefined && run !== '') sum += runEm(face, run, ligatures)
    run = ''
  }
  for (const character of word) {
    const isMarkOfRun =
      run !== '' && IN_RUN.test(character) && face?.font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    const em = isMarkOfRun === true ? undefined : aloneEm(character)
    const next = isMarkOfRun === true ? face : em === undefined ? findFace(character) : undefined
    if (em === 0) continue
    if (next !== face) endRun()
    face = next
    if (em === undefined) run += character
    else sum += em
  }
  endRun()
  return sum
}

/** A font of letters that are shaped, as a face: always the same one. */
function shapedFaces(): (font: Font | undefined) => Face | undefined {
  const known = new Map<Font, Face>()
  return (font) => {
    if (font === undefined) return undefined
    const face = known.get(font) ?? { font: () => font, widths: () => undefined, unitsPerEm: font.unitsPerEm }
    known.set(font, face)
    return face
  }
}

function runEm(face: Face, text: string, ligatures: boolean): number {
  const units =
    face.widths()?.unitsOf(text, ligatures) ??
    face.font().layout(text, ligatures ? {} : { liga: false, clig: false }).advanceWidth
  return units / face.unitsPerEm
}

/** In em; `undefined` for a character that is no space, or one the font has itself. */
function madeSpaceEm(face: Face, character: string): number | undefined {
  if (!MADE_SPACES.has(character) || hasGlyph(face, character)) return undefined
  if (character === FIGURE_SPACE) return runEm(face, '0', true)
  if (character === PUNCTUATION_SPACE) return runEm(face, '.', true)
  if (character === NARROW_NO_BREAK_SPACE) return runEm(face, ' ', true) / 2
  return SPACES_EM.get(character)
}

/** Whether a font has a space itself. Every one that it has is in its table, where it has a table. */
function hasGlyph(face: Face, space: string): boolean {
  const widths = face.widths()
  return widths ? widths.unitsOf(space, false) !== undefined : face.font().hasGlyphForCodePoint(space.charCodeAt(0))
}

function faceFinder(
  faces: readonly CutFace[],
  { open, openWidths }: FaceFiles,
): (character: string) => Face | undefined {
  const own = faces.map((face) => ({
    ranges: parseUnicodeRange(face.unicodeRange),
    face: { font: once(() => open(face)), widths: once(() => openWidths(face)), unitsPerEm: face.unitsPerEm },
  }))
  return cached((character) => {
    const codePoint = character.codePointAt(0) ?? -1
    return own.find(({ ranges }) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last))?.face
  })
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function cached<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.value
    const value = make(text)
    known.set(text, { value })
    return value
  }
}

function add(a: number, b: number): number {
  return a + b
}
