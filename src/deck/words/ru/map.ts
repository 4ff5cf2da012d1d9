import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `Карта: ${parts.join('; ')}`,
  cityNotNamed: 'город не назван',
  // Names stand in no case but the one that the list gives them.
  somewhereIn: (country) => `место не названо: ${country}`,
  kilometres: (km) => `${km} км`,
  route: { reported: 'маршрут', planned: 'маршрут по плану', projected: 'маршрут по прогнозу' },
  way: (route, { from, through, to }) => `${route}: ${[from, ...through, to].join(' — ')}`,
  alsoShown: (names) => `также показаны: ${names.join(', ')}`,
}
