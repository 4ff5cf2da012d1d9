import type { Words } from './words/words.ts'

/** What a paragraph of the notes is for: to be said while the slide is there, before the next key, or only if somebody asks. */
export type NotePart = 'said' | 'before' | 'asked'

export interface NoteParagraph {
  readonly part: NotePart
  readonly text: string
}

/**
 * The paragraphs of an event's notes. One that begins with “Say before stepping” or “If asked” is of that part; after
 * “Say before stepping:” only what is to be said is left, as the part says the rest.
 */
export function noteParagraphs(notes: string, { lectern }: Words): readonly NoteParagraph[] {
  const paragraphs = notes.split(/\n\s*\n/).map((text) => text.trim())
  return paragraphs.filter((text) => text !== '').map((text) => paragraphOf(text, lectern))
}

function paragraphOf(text: string, { before, asked }: Words['lectern']): NoteParagraph {
  const start = text.toLowerCase()
  if (start.startsWith(before.toLowerCase()))
    return { part: 'before', text: text.slice(before.length).replace(/^\s*[:.–-]?\s*/, '') }
  return { part: start.startsWith(asked.toLowerCase()) ? 'asked' : 'said', text }
}
