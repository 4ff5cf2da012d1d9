import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `Карта: ${parts.join('; ')}`,
  cityNotNamed: 'місто не назване',
  // Names stand in no case but the one that the list gives them.
  somewhereIn: (country) => `місце не назване: ${country}`,
  kilometres: (km) => `${km} км`,
  route: { reported: 'маршрут', planned: 'маршрут за планом', projected: 'маршрут за прогнозом' },
  way: (route, { from, through, to }) => `${route}: ${[from, ...through, to].join(' — ')}`,
  alsoShown: (names) => `також показано: ${names.join(', ')}`,
}
