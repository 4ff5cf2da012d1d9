import type { Place } from '../../chronology/timeline/timeline.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { isCountry, isSamePlace, type MapSpec } from './spec.ts'

/** What a map shows, in one line: "Map: Wonsan 원산, North Korea; also shown: Pyongyang, Seoul". */
export function mapSummary({ focus, route, also, status, lang }: Omit<MapSpec, 'label'>): string {
  const words = wordsOf(lang).map
  const stops = route.length > 1 ? route : []
  const others = also.filter((place) => !isAmong(place, focus) && !isAmong(place, stops)).map(({ name }) => name)
  const [from, ...through] = stops.map((place) => (isAmong(place, focus) ? fullName(place, words) : place.name))
  const to = through.pop()
  return words.picture([
    ...focus.filter((place) => !isAmong(place, stops)).map((place) => fullName(place, words)),
    ...(from === undefined || to === undefined ? [] : [words.route(status, { from, through, to })]),
    ...(others.length > 0 ? [words.alsoShown(others)] : []),
  ])
}

function isAmong(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => isSamePlace(other, place))
}

function fullName(place: Place, words: Words['map']): string {
  const { name, localName, country, at } = place
  const both = localName === null ? name : `${name} ${localName}`
  if (at === null && isCountry(place)) return words.noted(both, words.cityNotNamed)
  return country === null || country === name ? both : words.within(both, country)
}
