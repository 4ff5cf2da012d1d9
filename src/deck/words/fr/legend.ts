import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: 'La forme dit si la date est bien connue, le remplissage si c’est arrivé. La couleur ne fait que répéter.',
  dating: 'Datation',
  setAs: 'Écrit',
  reported: pair('Rapporté :', 'plein'),
  planned: pair('Prévu :', 'creux'),
  projected: pair('Projeté :', 'tirets'),
  rows: {
    day: pair('Jour', 'un trait'),
    bar: pair('Mois, année', 'à sa longueur'),
    approximate: pair('Approximatif', 'bords doux'),
    open: pair('Ouvert', 'début ferme'),
    between: pair('Entre', 'entre crochets'),
    disputed: pair('Contesté', 'deux marques liées'),
  },
  signs: 'Signes',
  signRows: {
    doubted: 'la source en doute',
    endUnknown: 'fin inconnue',
    allOf: 'chacune des dates',
    oneOf: 'une des dates',
  },
  order: 'Ordre des voisins',
  certainty: {
    proven: pair('Prouvé', 'dates séparées'),
    stated: pair('Énoncé', 'une source le dit'),
    assumed: pair('Supposé', 'notre lecture'),
  },
}
