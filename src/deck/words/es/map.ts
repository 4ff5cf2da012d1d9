import type { Words } from '../words.ts'

/** What a map says that is not a name. */
export const map: Words['map'] = {
  summary: (parts) => `Mapa: ${parts.join('; ')}`,
  cityNotNamed: 'ciudad no indicada',
  somewhereIn: (country) => `en algún lugar de ${country}`,
  kilometres: (km) => `${km} km`,
  route: { reported: 'ruta', planned: 'ruta prevista', projected: 'ruta proyectada' },
  way: (route, { from, through, to }) =>
    through.length > 0 ? `${route} de ${from} a ${to} por ${through.join(', ')}` : `${route} de ${from} a ${to}`,
  alsoShown: (names) => `también: ${names.join(', ')}`,
}
