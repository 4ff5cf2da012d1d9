import type { Deck, Slide } from './deck.ts'
import { countToCome } from './dated.ts'
import { cutOffLine } from './findings.ts'
import { chapterFooter } from './layouts/chapter.tsx'
import { overviewFooter } from './layouts/overview.tsx'
import { wordsOf } from './words/words.ts'

/** The bottom left of a slide: a bold lead, where there is one, and the rest. */
export function footerOf(deck: Deck, slide: Slide, isPrint: boolean): { readonly lead: string; readonly rest: string } {
  const { timeline, events } = deck.chronology
  const words = wordsOf(timeline.lang)
  switch (slide.layout) {
    case 'event':
      return { lead: `${words.frame.event} ${slide.event + 1}`, rest: words.frame.of(events.length) }
    case 'chapter':
      return { lead: `${words.frame.chapter} ${slide.chapter + 1}`, rest: chapterFooter(deck) }
    case 'overview':
      return { lead: '', rest: overviewFooter(deck, slide.part) }
    case 'closing': {
      const toCome = countToCome(deck.chronology)
      const total = words.title.events(events.length)
      return { lead: '', rest: words.closing.footer(total, toCome > 0 ? words.title.toCome(toCome) : null) }
    }
    case 'title':
      if (isPrint) return { lead: '', rest: cutOffLine(timeline) ?? '' }
      return { lead: '', rest: `${words.frame.next} → ${words.frame.nextKey}` }
    default:
      return { lead: '', rest: cutOffLine(timeline) ?? '' }
  }
}
