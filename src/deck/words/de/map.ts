import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `Karte: ${parts.join('; ')}`,
  cityNotNamed: 'Ort nicht genannt',
  // No preposition: it would ask for an article with some countries (im Iran, in der Schweiz).
  somewhereIn: (country) => `irgendwo dort: ${country}`,
  kilometres: (km) => `${km} km`,
  route: { reported: 'Route', planned: 'geplante Route', projected: 'erwartete Route' },
  way: (route, { from, through, to }) => `${route}: ${[from, ...through, to].join(' – ')}`,
  alsoShown: (names) => `außerdem: ${names.join(', ')}`,
}
