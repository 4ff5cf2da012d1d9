import { idFromTitle, isEventId } from '../../chronology/timeline/ids.ts'
import type { TimelineSlide } from './slide.ts'

/** The id of a slide as an event may have it, and what of the written one is lost. */
export interface SlideId {
  readonly id?: string
  readonly lost?: string
}

/**
 * The ids of slides, each once. One that an event may have stays as it is, where it stands first; others are spelt anew
 * or numbered, as TimelineJS does it, and one without a letter is left to be made from the title.
 */
export function slideIds(slides: readonly TimelineSlide[]): readonly SlideId[] {
  const written = slides.map(({ kind, fields }) => (kind === 'event' ? fields.get('id') : undefined))
  const used = new Set(written.flatMap((id) => (id !== undefined && isEventId(id) ? [id] : [])))
  const seen = new Set<string>()
  return written.map((text) => {
    if (text === undefined) return {}
    if (isEventId(text) && !seen.has(text)) {
      seen.add(text)
      return { id: text }
    }
    const lost = isEventId(text) ? 'a second' : 'the spelling of the'
    if (!isSpellable(text)) return { lost: `the id “${text}”` }
    const id = idFromTitle(text, '', used)
    return { id, lost: `${lost} id “${text}” (it is “${id}” here)` }
  })
}

/** Whether there is an id in other letters: not where it would be digits alone, or the name of another slide. */
function isSpellable(text: string): boolean {
  return idFromTitle(text, '', new Set()) !== ''
}
