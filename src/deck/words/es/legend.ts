import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: 'La forma dice cuánto se sabe de la fecha; el relleno, si ha ocurrido. El color solo lo repite.',
  dating: 'Datación',
  setAs: 'Se escribe',
  reported: pair('Informado:', 'lleno'),
  planned: pair('Previsto:', 'hueco'),
  projected: pair('Proyectado:', 'a trazos'),
  rows: {
    day: pair('Día', 'una raya'),
    bar: pair('Mes, año', 'a su longitud'),
    approximate: pair('Aproximado', 'bordes suaves'),
    open: pair('Abierto', 'comienzo firme'),
    between: pair('Entre', 'entre corchetes'),
    disputed: pair('Disputado', 'dos marcas unidas'),
  },
  signs: 'Signos',
  signRows: {
    doubted: 'la fuente lo duda',
    endUnknown: 'fin desconocido',
    allOf: 'cada una de las fechas',
    oneOf: 'una de las fechas',
  },
  order: 'Orden de vecinos',
  certainty: {
    proven: pair('Probado', 'fechas separadas'),
    stated: pair('Dicho', 'lo dice una fuente'),
    assumed: pair('Supuesto', 'nuestra lectura'),
  },
}
