import { chaptersOf } from './chapters/chapters.ts'
import type { Deck, Slide } from './deck.ts'
import { heroText } from './event/hero.ts'
import { wordsOf } from './words/words.ts'

/** What is said once when a slide comes: "3 of 9. 12 July 2025. Lavrov meets Kim Jong Un in Wonsan". */
export function slideSaid(deck: Deck, slide: Slide, index: number): string {
  const { timeline, events } = deck.chronology
  const words = wordsOf(timeline.lang)
  const position = words.frame.position(index + 1, deck.slides.length)
  const ordered = slide.event === null ? undefined : events[slide.event]
  const status =
    ordered && ordered.event.status !== 'reported' ? [words.capital(words.status[ordered.event.status])] : []
  const date = ordered ? [heroText(ordered, timeline.lang)] : []
  const continued = slide.part > 1 ? [words.frame.continued] : []
  return [position, ...status, ...date, slide.title, ...continued].join(words.signs.stop)
}

/** Label of a slide in the phone's bar. */
export function slideShort(deck: Deck, slide: Slide): string {
  const { timeline, events } = deck.chronology
  if (slide.layout === 'event') return events[slide.event]?.event.short ?? slide.title
  if (slide.layout === 'chapter') return chaptersOf(deck.chronology)[slide.chapter]?.title ?? slide.title
  return wordsOf(timeline.lang).layout[slide.layout]
}
