import { sourceAnchor } from '../../deck/citation.ts'
import type { Deck, Slide } from '../../deck/deck.ts'
import { SOURCE_ROWS } from '../../deck/layouts/sources.tsx'

/** Finds slides by what the deck's page calls them: by their ids, and a source by the slide that it stands on. */
export function findSlideIn({ chronology }: Deck, slides: readonly Slide[]): (id: string) => number | null {
  const numbers = new Map(slides.map((slide, n) => [slide.id, n + 1]))
  const firstOfSources = numbers.get('sources')
  if (firstOfSources !== undefined) {
    for (const [n, source] of chronology.timeline.sources.entries())
      numbers.set(sourceAnchor(source), firstOfSources + Math.floor(n / SOURCE_ROWS))
  }
  return (id) => numbers.get(id) ?? null
}
