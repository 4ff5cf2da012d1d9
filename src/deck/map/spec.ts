import type { Place, Status } from '../../chronology/timeline/timeline.ts'
import { findCountryName, findCountryOf } from './country-names.ts'

/** What a map is to show. Drawn where at least one place has a point or names a known country. */
export interface MapSpec {
  /** `title`: a continent beside the deck's name, its edge beside that fading into the ground. */
  readonly kind: 'locator' | 'title'
  /** Of the deck, BCP 47. */
  readonly lang: string
  /** Of a slide that is read from right to left: the title's text is at the right of its map. */
  readonly isRtl?: boolean
  readonly widthPx: number
  readonly heightPx: number
  /** The places in question: red. One without a point is its hatched country. */
  readonly focus: readonly Place[]
  /** The way, in order: great circles, and a dashed curve with an arrow head from or to a place without a point. */
  readonly route: readonly Place[]
  /** What helps to find it: ink. Those without a point are left out. */
  readonly also: readonly Place[]
  /** Draws the land borders and names the countries. */
  readonly borders: boolean
  /** The way of a planned or projected event is dashed. */
  readonly status: Status
  /** Unique on the page. */
  readonly idPrefix: string
  /** What the picture says, for those who do not see it. */
  readonly label: string
}

/** Whether there is anything to draw. */
export function hasMap(spec: MapSpec): boolean {
  return [...spec.focus, ...spec.route, ...spec.also].some((place) => place.at) || hatchedPlaces(spec).length > 0
}

/** The places without a point whose country is known, each once. */
export function hatchedPlaces({ focus, route, lang }: MapSpec): readonly Place[] {
  const places = distinctPlaces([...focus, ...route])
  return places.filter((place) => place.at === null && findCountryOf(place.name, place.country, lang) !== undefined)
}

/** The first of each: a list may write one place down in two ways, by its id and in place. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  return places.filter((place, n) => places.findIndex((other) => isSamePlace(other, place)) === n)
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a === b || a.id === b.id || (a.name === b.name && a.at?.[0] === b.at?.[0] && a.at?.[1] === b.at?.[1])
}

/** Whether the list knows no more of a place than that it is this country. */
export function isCountry({ name, country }: Place, lang: string): boolean {
  const found = findCountryName(name, lang)
  return found !== undefined && found === findCountryOf(name, country, lang)
}
