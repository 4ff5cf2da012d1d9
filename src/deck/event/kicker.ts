import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Place } from '../../chronology/timeline/timeline.ts'
import { wordsOf } from '../words/words.ts'

/** The line over the hero: lane, and where; without a place, who it comes from. */
export interface Kicker {
  readonly lane: string | null
  readonly rest: string | null
}

/** All places of an event, each with its country; those of one country name it once, at the end. */
export function kicker({ event }: OrderedEvent, lang: string): Kicker {
  const lane = event.lane?.name ?? null
  if (event.places.length > 0) return { lane, rest: placeNames(event.places) }
  const [actor] = event.actors
  if (!actor) return { lane, rest: null }
  return { lane, rest: event.status === 'projected' ? wordsOf(lang).kicker.projectionBy(actor.name) : actor.name }
}

function placeNames(places: readonly Place[]): string {
  const names = places.map((place, n) => {
    const name = place.localName === null ? place.name : `${place.name} ${place.localName}`
    const isLastOfCountry = places[n + 1]?.country !== place.country
    return place.country === null || place.country === place.name || !isLastOfCountry
      ? name
      : `${name}, ${place.country}`
  })
  return names.join('; ')
}
