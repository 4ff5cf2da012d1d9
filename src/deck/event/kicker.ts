import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Place } from '../../chronology/timeline/timeline.ts'
import { isolate } from '../direction.ts'
import { wordsOf } from '../words/words.ts'

/** The line over the hero: lane, and where; without a place, who it comes from. */
export interface Kicker {
  readonly lane: string | null
  readonly rest: string | null
}

/** All places of an event, each with its country; those of one country name it once, at the end. */
export function kicker({ event }: OrderedEvent, lang: string): Kicker {
  const lane = event.lane?.name ?? null
  if (event.places.length > 0) return { lane, rest: placeNames(event.places, lang) }
  const [actor] = event.actors
  if (!actor) return { lane, rest: null }
  const name = isolate(actor.name, lang)
  return { lane, rest: event.status === 'projected' ? wordsOf(lang).kicker.projectionBy(name) : name }
}

function placeNames(places: readonly Place[], lang: string): string {
  const own = (name: string) => isolate(name, lang)
  const { signs } = wordsOf(lang)
  const names = places.map((place, n) => {
    const name = place.localName === null ? own(place.name) : `${own(place.name)} ${own(place.localName)}`
    const isLastOfCountry = places[n + 1]?.country !== place.country
    return place.country === null || place.country === place.name || !isLastOfCountry
      ? name
      : signs.told(name, own(place.country))
  })
  return names.join(signs.names)
}
