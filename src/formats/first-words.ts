/** In characters; a longer one is cut on a slide. */
export const LONGEST_TITLE = 80

/** What an event without a title is called: the first sentence of its text in light markdown, or as much as a title holds. */
export function firstWords(markdown: string): string {
  const words = markdown.replaceAll(/\\([\\`*_[\]])|\[([^\]]*)\]\([^)]*\)|\*+/g, '$1$2')
  const [sentence = ''] = words.split(/(?<=[.!?])\s|\n/)
  return sentence.length <= LONGEST_TITLE ? sentence : `${sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`
}
