import type { Place } from '../../chronology/timeline/timeline.ts'
import { isCountry, isSamePlace, type MapSpec } from './spec.ts'
import { mapWords } from './words.ts'

/** What a map shows, in one line: "Map: Wonsan 원산, North Korea; also shown: Pyongyang, Seoul". */
export function mapSummary({ focus, route, also, status }: Omit<MapSpec, 'label'>): string {
  const stops = route.length > 1 ? route : []
  const others = also.filter((place) => !isAmong(place, focus) && !isAmong(place, stops)).map(({ name }) => name)
  const parts = [
    ...focus.filter((place) => !isAmong(place, stops)).map(fullName),
    ...wayOf(stops, focus, mapWords.route[status]),
    ...(others.length > 0 ? [mapWords.alsoShown(others)] : []),
  ]
  return `${mapWords.map}: ${parts.join('; ')}`
}

function wayOf(stops: readonly Place[], focus: readonly Place[], kind: string): string[] {
  const [from, ...rest] = stops.map((place) => (isAmong(place, focus) ? fullName(place) : place.name))
  const to = rest.pop()
  return from === undefined || to === undefined ? [] : [`${kind} ${mapWords.way(from, rest, to)}`]
}

function isAmong(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => isSamePlace(other, place))
}

function fullName(place: Place): string {
  const { name, localName, country, at } = place
  const both = localName === null ? name : `${name} ${localName}`
  if (at === null && isCountry(place)) return `${both} (${mapWords.cityNotNamed})`
  return country === null || country === name ? both : `${both}, ${country}`
}
