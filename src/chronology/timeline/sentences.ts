/** A sentence, and the offset in its text, in UTF-16 units, at which it begins. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** The sentences of a text in order, whole paragraphs apart. A full stop ends one only where a space follows it. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let start = 0
  for (const { 0: gap, index } of text.matchAll(/\n\s*\n|(?<=[.!?…。！？]["”»’)]?)\s+(?=\S)/gu)) {
    yield { text: text.slice(start, index), start }
    start = index + gap.length
  }
  yield { text: text.slice(start), start }
}

/** The place of an offset in UTF-16 units, as diagnostics count: from 1, in code points. */
export function columnOf(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length + 1
}
