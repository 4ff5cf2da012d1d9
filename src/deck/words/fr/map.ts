import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `Carte : ${parts.join(' ; ')}`,
  cityNotNamed: 'ville non précisée',
  // No preposition: each country has its own (en Chine, au Mali, aux Philippines).
  somewhereIn: (country) => `lieu non précisé : ${country}`,
  kilometres: (km) => `${km} km`,
  route: { reported: 'itinéraire', planned: 'itinéraire prévu', projected: 'itinéraire projeté' },
  way: (route, { from, through, to }) => `${route} : ${[from, ...through, to].join(' – ')}`,
  alsoShown: (names) => `aussi : ${names.join(', ')}`,
}
