import { diagnostic, type Diagnostic } from '../diagnostics/index.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { columnOf } from '../timeline/sentences.ts'
import { writtenTexts } from '../timeline/written.ts'

/** Characters without a picture that hide, part or reorder others. Tabs and ends of lines are not among them. */
const HIDDEN =
  /(?![\t\n\r])[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/u
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu')

/** U+200B to U+200D, where a script breaks its lines or joins its letters with them. */
const SCRIPTS_WITH_JOINERS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Nko}]$/u
const JOINED_PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u
/** A black flag and the letters of a region, as tags: the flag of England. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'a soft hyphen'],
  ['\u200B', 'a space without width'],
  ['\u200C', 'a non-joiner'],
  ['\u200D', 'a joiner'],
  ['\u200E', 'a left-to-right mark'],
  ['\u200F', 'a right-to-left mark'],
  ['\u202A', 'a left-to-right embedding'],
  ['\u202B', 'a right-to-left embedding'],
  ['\u202C', 'the end of an embedding'],
  ['\u202D', 'a left-to-right override'],
  ['\u202E', 'a right-to-left override'],
  ['\u2060', 'a word joiner'],
  ['\u2066', 'a left-to-right isolate'],
  ['\u2067', 'a right-to-left isolate'],
  ['\u2068', 'an isolate'],
  ['\u2069', 'the end of an isolate'],
  ['\uFEFF', 'a byte order mark'],
])

/** Characters that no one sees, and that change what is read or found: one finding a text, at the first of them. */
export function checkHiddenCharacter(timeline: Timeline): Diagnostic[] {
  return [...writtenTexts(timeline)].flatMap(({ at, text }) => {
    if (!HIDDEN.test(text)) return []
    const found = [...text.matchAll(ALL_HIDDEN)].filter(({ index }) => !isNeeded(text, index))
    const [first] = found
    if (first === undefined) return []
    const args = { characters: [...new Set(found.map(([character]) => nameOf(character)))].join(', ') }
    return [diagnostic('hidden-character', at, args, { column: columnOf(text, first.index) })]
  })
}

/** Whether writing the script, or a picture made of several, needs the character where it stands. */
function isNeeded(text: string, index: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const before = text.slice(Math.max(0, index - 16), index)
  if (character >= '\u200B' && character <= '\u200D' && SCRIPTS_WITH_JOINERS.test(before)) return true
  if (character === '\u200D') return JOINED_PICTURE.test(before)
  return /[\u{E0020}-\u{E007F}]/u.test(character) && FLAG.test(before)
}

/** "U+202E (a right-to-left override)" */
function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = NAMES.get(character)
  return name === undefined ? code : `${code} (${name})`
}
