import type { Words } from './words.ts'

/** Texts as sentences of a language in one line, each with a capital letter and one full stop; empty ones say nothing. */
export function sentences({ capital, signs }: Pick<Words, 'capital' | 'signs'>, texts: readonly string[]): string {
  const [stop, space] = [signs.stop.trimEnd(), signs.stop.slice(1)]
  return texts
    .filter((text) => text !== '')
    .map(capital)
    .map((text) => (/[.!?…。！？]$/.test(text) ? text : text + stop))
    .join(space)
}
