import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: 'Die Form sagt, wie gut das Datum bekannt ist, die Füllung, ob es geschehen ist. Farbe wiederholt es nur.',
  dating: 'Datierung',
  setAs: 'Gesetzt als',
  reported: pair('Berichtet:', 'gefüllt'),
  planned: pair('Geplant:', 'hohl'),
  projected: pair('Erwartet:', 'gestrichelt'),
  rows: {
    day: pair('Tag', 'ein Strich'),
    bar: pair('Monat, Jahr', 'so lang wie er'),
    approximate: pair('Ungefähr', 'weiche Ränder'),
    open: pair('Offen', 'fester Beginn'),
    between: pair('Zwischen', 'Klammern darum'),
    disputed: pair('Umstritten', 'zwei, verbunden'),
  },
  signs: 'Zeichen',
  signRows: {
    doubted: 'die Quelle zweifelt',
    endUnknown: 'Ende unbekannt',
    allOf: 'jedes mehrerer Daten',
    oneOf: 'eines mehrerer Daten',
  },
  order: 'Reihenfolge',
  certainty: {
    proven: pair('Bewiesen', 'Daten ohne Überschneidung'),
    stated: pair('Gesagt', 'eine Quelle sagt es'),
    assumed: pair('Angenommen', 'unsere Lesart'),
  },
}
