import { gapLength } from '../../../chronology/order/gaps.ts'
import { WESTERN } from '../signs.ts'
import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, events, list } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "nach 4 oder 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'später'
  const shown = numbers.slice(0, most).map(String)
  const named = joined(shown, 'oder')
  return `nach ${named}${numbers.length > most ? ' und weiteren' : ''}`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = {
    day: `${length} ${length === 1 ? 'Tag' : 'Tage'}`,
    month: `über ${length} Monate`,
    year: `über ${length.toLocaleString('de')} Jahre`,
  }
  return `${told[unit]} ohne Aufzeichnung`
}

const KINDS = {
  new: 'neu',
  're-dated': 'neu datiert',
  're-graded': 'neu bewertet',
  changed: 'geändert',
  withdrawn: 'zurückgezogen',
} as const

export const de: Words = {
  capital,
  list,
  status: { reported: 'berichtet', planned: 'geplant', projected: 'erwartet' },
  certainty: { proven: 'bewiesen', stated: 'gesagt', assumed: 'angenommen' },
  quoted: (text) => `„${text}“`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: 'unbewertet',

  frame: {
    event: 'Ereignis',
    chapter: 'Kapitel',
    of: (total) => `von ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'Folie',
    position: (n, total) => `${n} von ${total}`,
    continued: 'fortgesetzt',
    nextKey: 'Taste, Leertaste oder Fernbedienung',
    next: 'Weiter:',
    legendKey: 'L: wie ein Datum gezeichnet ist',
  },

  paper: {
    notes: 'Notizen',
    ownNotes: 'Eigene Notizen',
    dating: 'Datierung',
    order: 'Reihenfolge',
    sources: 'Quellen',
    chronology: 'Chronologie',
    columns: { number: 'Nr.', date: 'Datum', event: 'Ereignis', place: 'Ort', source: 'Quelle', order: 'Reihenfolge' },
    events: 'Ereignisse',
  },

  hero: {
    or: 'oder',
    and: 'und',
    between: 'zwischen',
    to: 'und',
    behind: { between: '', after: '' },
    after: 'nach dem',
    orLater: 'oder später',
    orEarlier: 'oder früher',
    undated: 'ohne Datum',
    event: (n) => `Ereignis ${n}`,
  },

  kicker: { projectionBy: (who) => `Erwartung: ${who}` },

  dating: {
    day: 'Auf den Tag datiert.',
    minute: 'Auf die Minute datiert.',
    second: 'Auf die Sekunde datiert.',
    month: 'Auf den Monat datiert.',
    year: 'Auf das Jahr datiert.',
    season: 'Auf die Jahreszeit datiert.',
    quarter: 'Auf das Quartal datiert.',
    decade: 'Auf das Jahrzehnt datiert.',
    century: 'Auf das Jahrhundert datiert.',
    period: 'Auf einen Zeitraum datiert.',
    approximate: 'Ungefähres Datum.',
    uncertain: 'Datum ungewiss.',
    estimate: 'Geschätztes Jahr.',
    approximateAndUncertain: 'Ungefähr und ungewiss.',
    endUnknown: 'Ende unbekannt.',
    startUnknown: 'Beginn unbekannt.',
    goesOn: 'Dauert an.',
    open: 'Auf einer Seite offen.',
    oneOf: 'Innerhalb von Grenzen datiert.',
    allOf: 'Mehrere Daten.',
    disputed: 'Datierung umstritten.',
    undated: 'Kein Datum in der Quelle.',
    projected: 'Erwartung, kein Ereignis.',
    planned: 'Geplant.',
    contestedBy: (by) => `Bestritten von ${by}`,
    contested: (by, text) => `Bestritten von ${by}: ${text}`,
    onlyExact: 'Das einzige genaue Datum in dieser Darstellung',
    gives: (who, several, date) => `${who} ${several ? 'nennen' : 'nennt'} ${date}`,
    thisBrief: 'diese Darstellung',
    otherReports: 'andere Berichte',
    alsoGiven: (date, by) => (by ? `auch: ${date} (${by})` : `auch: ${date}`),
    placed: (limits) => `Nur durch die Reihenfolge bestimmt: ${limits.join(', ')}`,
    afterEvent: (n) => `nach Ereignis ${n}`,
    beforeEvent: (n) => `vor Ereignis ${n}`,
    openNeighbour: (n) => `Ereignis ${n} hat kein Enddatum`,
    earliest: {
      day: 'Frühester Tag genannt; kein Enddatum',
      month: 'Frühester Monat genannt; kein Enddatum',
      other: 'Beginn genannt; kein Enddatum',
    },
    announcedAfter: (n) => `Angekündigt für die Zeit nach Ereignis ${n}`,
  },

  lines: {
    source: 'Quelle',
    order: 'Folge',
    noSource: 'keine Quelle genannt',
    against: 'gegen',
    more: (n) => `+ ${n} weitere`,
    plus: (n) => `+ ${n}`,
    after: (n) => `nach ${n}`,
    before: (n) => `vor ${n}`,
    onlyEvent: 'das einzige Ereignis',
    proven: 'durch Daten bewiesen',
    provenAsWritten: 'bewiesen, wie geschrieben',
    ifItTakesPlace: 'wenn es stattfindet',
    eitherDate: 'gilt bei jedem der Daten',
    follows: 'folgt aus den möglichen Datierungen',
    assumed: (numbers, most) =>
      numbers.length > 0 ? `angenommen; kann ${eitherAfter(numbers, most)} liegen` : 'angenommen',
  },

  exhibit: {
    facts: 'Im Einzelnen',
    datings: (n) => capital(counted(n, 'eine Datierung', 'Datierungen')),
    notSaid: 'Quelle nicht genannt',
    likely: (scale) => `Wie wahrscheinlich? Begriffe von ${scale}`,
    howLikely: 'Wie wahrscheinlich? Die Quelle sagt es nicht',
    noBand: 'Kein Band ist markiert: keine Wahrscheinlichkeit genannt',
    confidence: (confidence) =>
      `Vertrauen in die Belege: ${{ low: 'gering', moderate: 'mittel', high: 'hoch' }[confidence]}`,
    axis: (scale) => `${scale}, Prozent`,
    credit: (credit) => `Bild: ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `Eine Chronologie, Stand ${date}` : 'Eine Chronologie'),
    events: (n) => capital(events(n)),
    exact(n, total) {
      if (n === 0) return 'keines auf den Tag datiert'
      if (n < total) return `${n === 1 ? 'eines' : count(n)} auf den Tag datiert`
      return total === 1 ? 'auf den Tag datiert' : 'alle auf den Tag datiert'
    },
    toCome: (n) => `${n === 1 ? 'eines steht' : `${count(n)} stehen`} noch aus`,
    by: (name) => `von ${name}`,
  },

  closing: {
    noLinks: 'Ein Ereignis, keine Reihenfolge zu beweisen',
    allProven: (n) =>
      n === 1 ? 'Die eine Verbindung der Reihenfolge ist bewiesen' : `Alle ${count(n)} Verbindungen sind bewiesen`,
    noneAssumed: (n) =>
      n === 1 ? 'Die eine Verbindung der Reihenfolge ist gesagt' : `Keine der ${count(n)} Verbindungen ist angenommen`,
    assumed(n, total) {
      if (n === total) return 'Alle Verbindungen der Reihenfolge sind angenommen'
      return `Von ${count(total)} Verbindungen ${n === 1 ? 'ist eine' : `sind ${count(n)}`} nur angenommen`
    },
    line: (watched) =>
      watched
        ? 'Wie jedes Ereignis am nächsten hängt und was das Bild ändern würde'
        : 'Wie jedes Ereignis am nächsten hängt',
    watch: 'Worauf zu achten ist',
    datesApart: 'Daten ohne Überschneidung',
    sourceSays: 'eine Quelle sagt es',
    follows: 'folgt aus den möglichen Datierungen',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `auch ${eitherAfter(numbers)} möglich` : 'unsere Lesart'),
    underEither: 'gilt bei jeder Datierung',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `${count(proven)} bewiesen` : '', stated > 0 ? `${count(stated)} gesagt` : '']
      const links = capital(counted(n, 'eine weitere Verbindung', 'weitere Verbindungen'))
      return `${links}: ${kinds.filter((kind) => kind !== '').join(', ')}`
    },
    moreAssumed: (n) =>
      `${capital(counted(n, 'eine weitere angenommene Verbindung', 'weitere angenommene Verbindungen'))}, auf den Folien ihrer Ereignisse`,
    footer: (all, toCome) => (toCome ? `${all}, ${toCome}` : all),
  },

  context: {
    title: (n) => `Was ohne Datum zu wissen ist: ${count(n)}`,
    line: 'Hintergrund, den die Quellen nicht datieren und der deshalb außerhalb der Reihenfolge steht',
  },

  sources: {
    none: 'Keine Quelle ist genannt',
    all: (n, total) =>
      n === total
        ? `Alle ${count(total)} Ereignisse stützen sich auf einen Bericht`
        : `${capital(n === 1 ? 'eines' : count(n))} von ${count(total)} Ereignissen ${n === 1 ? 'stützt' : 'stützen'} sich auf einen Bericht`,
    plain: (n) => capital(counted(n, 'eine Quelle', 'Quellen')),
    line: 'Quellen und Bewertung: Zuverlässigkeit der Quelle, A bis F, und Glaubwürdigkeit der Information, 1 bis 6',
    source: 'Quelle',
    grade: 'Bewertung',
    events: 'Ereignisse',
    background: 'Hintergrund',
    confirmed: 'Information: bestätigt',
    cannotJudge: 'nicht zu beurteilen',
    rows: 'Zeilen: Quelle, A zuverlässig bis E nicht',
    notBad: 'F und 6 heißen „nicht zu beurteilen“',
    noneGraded: 'Keine Quelle ist bewertet',
    someUngraded: (n) => `${capital(counted(n, 'eine Quelle', 'Quellen'))} nicht bewertet`,
    read: (date) => `gelesen ${date}`,
  },

  layout: {
    title: 'Titel',
    overview: 'Übersicht',
    changes: 'Änderungen',
    context: 'Hintergrund',
    closing: 'Schluss',
    sources: 'Quellen',
    legend: 'Zeichenerklärung',
  },

  stage: {
    position: '{n} von {total}',
    previous: 'Zurück',
    next: 'Weiter',
    close: 'Schließen',
    commands: 'Befehle',
    steps: 'Schritte',
    unknown: 'Hier gibt es keine Folie {id}.',
    missing: 'Einige Dateien fehlen oder sind noch nicht da; diese Folie kann nicht gezeigt werden.',
    legend: 'Wie ein Datum gezeichnet ist',
    asOf: (date) => `Stand ${date}`,
    informationAsOf: (date) => `Informationsstand ${date}`,
  },
  cut: (shown, all) =>
    `${capital(shown === 1 ? 'eines' : count(shown))} von ${count(all)} Ereignissen ${shown === 1 ? 'ist' : 'sind'} gezeigt. Die anderen sind blass gezeichnet und behalten ihre Nummern.`,
  transcript: 'Abschrift',
  changes: {
    title: (since, counts) => {
      const told = list(counts.map(([kind, number]) => `${count(number)} ${KINDS[kind]}`))
      return `${since === null ? 'Seit dem letzten Stand' : `Seit ${since}`}: ${told === '' ? 'nichts geändert' : told}`
    },
    line: 'Verglichen mit einem älteren Stand dieser Chronologie',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}, aus anderen Gründen` : `${is}, vorher ${was}`),
    grade: (source, was, is) => `${source}: ${is}, vorher ${was}`,
    fields,
    was: (date) => `vorher ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: WESTERN,
}
