import type { Deck, EventSlide, Slide } from '../../deck/deck.ts'
import { generate } from '../../deck/generate.ts'
import type { Ports } from '../../deck/ports.ts'

/**
 * The deck with its texts fitted by other ports. It keeps its slides: where a text would then need one more, it is fitted
 * as it was, and becomes smaller in its box if it has to.
 */
export function refit(deck: Deck, ports: Ports): Deck {
  const fitted = generate(deck.chronology, ports, deck.since).deck
  const parts = eventSlides(fitted.slides)
  const own = eventSlides(deck.slides)
  const slides = deck.slides.map((slide): Slide => {
    if (slide.layout !== 'event') return slide
    const others = parts.get(slide.event) ?? []
    const same = others.length === own.get(slide.event)?.length ? others[slide.part - 1] : undefined
    if (same !== undefined) return same
    return { ...slide, fitted: { ...slide.fitted, hero: others[0]?.fitted.hero ?? slide.fitted.hero } }
  })
  return { ...fitted, slides }
}

/** By the event, in the order of its parts. */
function eventSlides(slides: readonly Slide[]): ReadonlyMap<number, readonly EventSlide[]> {
  const found = new Map<number, EventSlide[]>()
  for (const slide of slides) {
    if (slide.layout !== 'event') continue
    const known = found.get(slide.event)
    if (known) known.push(slide)
    else found.set(slide.event, [slide])
  }
  return found
}
