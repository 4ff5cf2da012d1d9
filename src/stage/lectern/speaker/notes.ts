import type { LecternWords } from '../../../deck/stage-data.ts'
import { element } from '../element.ts'

const PARTS = ['said', 'before', 'asked'] as const

/** The notes on a slide's section, by what they are for. */
export function notesOf(
  section: Element | null | undefined,
): Readonly<Record<(typeof PARTS)[number], readonly string[]>> {
  const paragraphs = [...(section?.querySelectorAll<HTMLElement>('.notes > p') ?? [])]
  const of = (part: string) =>
    paragraphs.filter(({ dataset }) => dataset['part'] === part).map(({ textContent }) => textContent)
  return { said: of('said'), before: of('before'), asked: of('asked') }
}

/** Notes as they are read at the lectern: what to say, then under their own heads what to say before stepping, and if asked. */
export function noteBlocks(
  section: Element | null | undefined,
  words: LecternWords,
): Readonly<Record<(typeof PARTS)[number], HTMLElement | null>> {
  const notes = notesOf(section)
  const paragraphs = (part: (typeof PARTS)[number]) => notes[part].map((text) => element('p', '', text))
  const block = (part: 'before' | 'asked', head: string) =>
    notes[part].length === 0
      ? null
      : element('section', `note note--${part}`, element('h2', 'note__head', head), ...paragraphs(part))
  return {
    said: notes.said.length === 0 ? null : element('section', 'note note--said', ...paragraphs('said')),
    before: block('before', words.before),
    asked: block('asked', words.asked),
  }
}
