/** In characters; a longer one is cut on a slide. */
export const LONGEST_TITLE = 80

/** The end of a sentence, which no “Dr.” and no initial is. */
const SENTENCE_END = /(?<=[.!?…])(?<!(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}\.)\s|(?<=[。！？])|\n/u

/** What an event without a title is called: the first sentence of its text, or as much of it as a title holds. */
export function firstWords(words: string): string {
  const [sentence = ''] = words.split(SENTENCE_END)
  return sentence.length <= LONGEST_TITLE
    ? sentence.trim()
    : `${sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`
}
