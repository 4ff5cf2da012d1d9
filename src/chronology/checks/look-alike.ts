import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { columnOf } from '../timeline/sentences.ts'
import { writtenTexts } from '../timeline/written.ts'

/** Letters of Cyrillic and Greek that no one can tell from a Latin one, by script. */
const TWINS = [
  [
    'Cyrillic',
    /[\u0430\u0441\u0501\u0435\u04BB\u0456\u0458\u043E\u0440\u051B\u0455\u051D\u0445\u0443\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u04AE]/u,
  ],
  [
    'Greek',
    /[\u03BF\u03BD\u03C1\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7]/u,
  ],
] as const
const LATIN = /\p{Script=Latin}/u
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Words that are not what they look like: Latin letters and their twins of another script in one word. */
export function checkLookAlike(timeline: Timeline): Diagnostic[] {
  return [...writtenTexts(timeline)].flatMap(({ at, text }) => {
    // Most texts have no twin, and are not parted into words.
    if (!LATIN.test(text) || !TWINS.some(([, twins]) => twins.test(text))) return []
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      if (!LATIN.test(word)) return []
      return TWINS.flatMap(([script, twins]) => {
        const twin = twins.exec(word)
        if (twin === null) return []
        const column = columnOf(text, index + twin.index)
        return [diagnostic('look-alike', at, { word, letter: twin[0], code: codeOf(twin[0]), script }, { column })]
      })
    })
  })
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
