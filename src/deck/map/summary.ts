import type { Place } from '../../chronology/timeline/timeline.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { isCountry, isSamePlace, type MapSpec } from './spec.ts'

/** What a map shows, in one line: "Map: Wonsan 원산, North Korea; also shown: Pyongyang, Seoul". */
export function mapSummary({ lang, focus, route, also, status }: Omit<MapSpec, 'label'>): string {
  const words = wordsOf(lang)
  const stops = route.length > 1 ? route : []
  const others = also.filter((place) => !isAmong(place, focus) && !isAmong(place, stops)).map(({ name }) => name)
  const nameOf = (place: Place): string => (isAmong(place, focus) ? fullName(place, lang, words) : place.name)
  const parts = [
    ...focus.filter((place) => !isAmong(place, stops)).map(nameOf),
    ...wayOf(stops.map(nameOf), words.map.route[status], words),
    ...(others.length > 0 ? [words.map.alsoShown(others)] : []),
  ]
  return words.map.summary(parts)
}

function wayOf([from, ...through]: readonly string[], route: string, { map }: Words): string[] {
  const to = through.pop()
  return from === undefined || to === undefined ? [] : [map.way(route, { from, through, to })]
}

function isAmong(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => isSamePlace(other, place))
}

function fullName(place: Place, lang: string, { map, signs }: Words): string {
  const { name, localName, country, at } = place
  const both = localName === null ? name : `${name} ${localName}`
  if (at === null && isCountry(place, lang)) return both + signs.bracketed(map.cityNotNamed)
  return country === null || country === name ? both : signs.told(both, country)
}
