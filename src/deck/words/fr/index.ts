import { gapLength } from '../../../chronology/order/gaps.ts'
import { FRENCH } from '../signs.ts'
import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, events, list } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "après 4 ou 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'plus tard'
  const shown = numbers.slice(0, most).map(String)
  const named = joined(shown, 'ou')
  return `après ${named}${numbers.length > most ? ' et d’autres' : ''}`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = {
    day: `${length} ${length === 1 ? 'jour' : 'jours'}`,
    month: `plus de ${length} mois`,
    year: `plus de ${length.toLocaleString('fr')} ans`,
  }
  return `${told[unit]} sans rien de consigné`
}

const KINDS = {
  new: 'nouveau',
  're-dated': 'daté autrement',
  're-graded': 'coté autrement',
  changed: 'modifié',
  withdrawn: 'retiré',
} as const

export const fr: Words = {
  capital,
  list,
  status: { reported: 'rapporté', planned: 'prévu', projected: 'projeté' },
  certainty: { proven: 'prouvé', stated: 'énoncé', assumed: 'supposé' },
  quoted: (text) => `« ${text} »`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: 'non coté',

  frame: {
    event: 'Événement',
    chapter: 'Chapitre',
    of: (total) => `sur ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'diapositive',
    position: (n, total) => `${n} sur ${total}`,
    continued: 'suite',
    nextKey: 'touche, espace ou télécommande',
    next: 'Suite :',
    legendKey: 'L : comment une date est dessinée',
  },

  paper: {
    notes: 'Notes',
    ownNotes: 'Notes personnelles',
    dating: 'Datation',
    order: 'Ordre',
    sources: 'Sources',
    chronology: 'Chronologie',
    columns: { number: 'Nº', date: 'Date', event: 'Événement', place: 'Lieu', source: 'Source', order: 'Ordre' },
    events: 'Événements',
  },

  hero: {
    or: 'ou',
    and: 'et',
    between: 'entre',
    to: 'et',
    behind: { between: '', after: '' },
    after: 'après le',
    orLater: 'ou plus tard',
    orEarlier: 'ou plus tôt',
    undated: 'sans date',
    event: (n) => `événement ${n}`,
  },

  kicker: { projectionBy: (who) => `Projection : ${who}` },

  dating: {
    day: 'Daté au jour.',
    minute: 'Daté à la minute.',
    second: 'Daté à la seconde.',
    month: 'Daté au mois.',
    year: 'Daté à l’année.',
    season: 'Daté à la saison.',
    quarter: 'Daté au trimestre.',
    decade: 'Daté à la décennie.',
    century: 'Daté au siècle.',
    period: 'Daté à une période.',
    approximate: 'Date approximative.',
    uncertain: 'Date incertaine.',
    estimate: 'Année estimée.',
    approximateAndUncertain: 'Approximative et incertaine.',
    endUnknown: 'Fin inconnue.',
    startUnknown: 'Début inconnu.',
    goesOn: 'Se poursuit.',
    open: 'Date ouverte d’un côté.',
    oneOf: 'Daté entre des limites.',
    allOf: 'Plusieurs dates.',
    disputed: 'Datation contestée.',
    undated: 'Pas de date dans la source.',
    projected: 'Projection, non événement.',
    planned: 'Prévu.',
    contestedBy: (by) => `Contesté par ${by}`,
    contested: (by, text) => `Contesté par ${by} : ${text}`,
    onlyExact: 'La seule date exacte de ce récit',
    gives: (who, several, date) => `${who} ${several ? 'donnent' : 'donne'} ${date}`,
    thisBrief: 'ce dossier',
    otherReports: 'd’autres rapports',
    alsoGiven: (date, by) => (by ? `aussi : ${date} (${by})` : `aussi : ${date}`),
    placed: (limits) => `Placé par l’ordre seul : ${limits.join(', ')}`,
    afterEvent: (n) => `après l’événement ${n}`,
    beforeEvent: (n) => `avant l’événement ${n}`,
    openNeighbour: (n) => `l’événement ${n} n’a pas de date de fin`,
    earliest: {
      day: 'Premier jour énoncé ; pas de date de fin',
      month: 'Premier mois énoncé ; pas de date de fin',
      other: 'Début énoncé ; pas de date de fin',
    },
    announcedAfter: (n) => `Annoncé pour après l’événement ${n}`,
  },

  lines: {
    source: 'Source',
    order: 'Ordre',
    noSource: 'aucune source donnée',
    against: 'contre',
    more: (n) => `+ ${n} de plus`,
    plus: (n) => `+ ${n}`,
    after: (n) => `après ${n}`,
    before: (n) => `avant ${n}`,
    onlyEvent: 'le seul événement',
    proven: 'prouvé par les dates',
    provenAsWritten: 'prouvé tel qu’écrit',
    ifItTakesPlace: 's’il a lieu',
    eitherDate: 'tient avec chaque date',
    follows: 'suit des datations possibles',
    assumed: (numbers, most) =>
      numbers.length > 0 ? `supposé ; peut tomber ${eitherAfter(numbers, most)}` : 'supposé',
  },

  exhibit: {
    facts: 'En particulier',
    datings: (n) => capital(counted(n, 'une datation', 'datations')),
    notSaid: 'source non nommée',
    likely: (scale) => `Probabilité ? Termes de ${scale}`,
    howLikely: 'Probabilité ? La source ne le dit pas',
    noBand: 'Aucune bande marquée : aucune probabilité énoncée',
    confidence: (confidence) =>
      `Confiance dans les preuves : ${{ low: 'faible', moderate: 'moyenne', high: 'forte' }[confidence]}`,
    axis: (scale) => `${scale}, pour cent`,
    credit: (credit) => `Image : ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `Chronologie au ${date}` : 'Chronologie'),
    events: (n) => capital(events(n)),
    exact(n, total) {
      if (n === 0) return 'aucun daté au jour'
      if (n < total) return n === 1 ? 'un seul daté au jour' : `${count(n)} datés au jour`
      return total === 1 ? 'daté au jour' : 'tous datés au jour'
    },
    toCome: (n) => `${n === 1 ? 'un' : count(n)} à venir`,
    by: (name) => `par ${name}`,
  },

  closing: {
    noLinks: 'Un événement, aucun ordre à prouver',
    allProven: (n) =>
      n === 1 ? 'Le seul lien de l’ordre est prouvé' : `Les ${count(n)} liens de l’ordre sont prouvés`,
    noneAssumed: (n) =>
      n === 1 ? 'Le seul lien de l’ordre est énoncé' : `Aucun des ${count(n)} liens de l’ordre n’est supposé`,
    assumed(n, total) {
      if (n === total) return 'Tous les liens de l’ordre sont supposés'
      return `Sur ${count(total)} liens de l’ordre, ${n === 1 ? 'un n’est que supposé' : `${count(n)} ne sont que supposés`}`
    },
    line: (watched) =>
      watched
        ? 'Comment chaque événement tient au suivant, et ce qui changerait le tableau'
        : 'Comment chaque événement tient au suivant',
    watch: 'À surveiller',
    datesApart: 'dates séparées',
    sourceSays: 'une source le dit',
    follows: 'suit des datations possibles',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `pourrait aussi tomber ${eitherAfter(numbers)}` : 'notre lecture'),
    underEither: 'tient avec chaque datation',
    more(n, proven, stated) {
      const kinds = [
        proven > 0 ? `${count(proven)} prouvé${proven > 1 ? 's' : ''}` : '',
        stated > 0 ? `${count(stated)} énoncé${stated > 1 ? 's' : ''}` : '',
      ]
      const links = capital(counted(n, 'un autre lien', 'autres liens'))
      return `${links} : ${kinds.filter((kind) => kind !== '').join(', ')}`
    },
    moreAssumed: (n) =>
      `${capital(counted(n, 'un autre lien supposé', 'autres liens supposés'))}, sur la diapositive de chaque événement`,
    footer: (all, toCome) => (toCome ? `${all}, ${toCome}` : all),
  },

  context: {
    title: (n) => `À savoir, sans date : ${count(n)}`,
    line: 'Ce que les sources ne datent pas, et qui reste hors de l’ordre',
  },

  sources: {
    none: 'Aucune source donnée',
    all: (n, total) =>
      n === total
        ? `Les ${count(total)} événements viennent d’un seul rapport`
        : `${capital(n === 1 ? 'un' : count(n))} des ${count(total)} événements ${n === 1 ? 'vient' : 'viennent'} d’un seul rapport`,
    plain: (n) => capital(counted(n, 'une source', 'sources')),
    line: 'Sources et cotes : fiabilité de la source, A à F, et crédibilité de l’information, 1 à 6',
    source: 'Source',
    grade: 'Cote',
    events: 'Évén.',
    background: 'contexte',
    confirmed: 'Information : confirmée',
    cannotJudge: 'sans avis',
    rows: 'Lignes : source, A fiable à E non fiable',
    notBad: 'F et 6 disent « sans avis », non « mauvais »',
    noneGraded: 'Aucune source n’est cotée ici',
    someUngraded: (n) => `${capital(counted(n, 'une source', 'sources'))} sans cote`,
    read: (date) => `lu le ${date}`,
  },

  layout: {
    title: 'Titre',
    overview: 'Vue d’ensemble',
    changes: 'Changements',
    context: 'Contexte',
    closing: 'Conclusion',
    sources: 'Sources',
    legend: 'Légende',
  },

  stage: {
    position: '{n} sur {total}',
    previous: 'Retour',
    next: 'Suite',
    close: 'Fermer',
    commands: 'Commandes',
    steps: 'Pas',
    unknown: 'Il n’y a pas ici de diapositive {id}.',
    missing: 'Des fichiers manquent ou ne sont pas encore là ; cette diapositive ne peut être montrée.',
    legend: 'Comment une date est dessinée',
    asOf: (date) => `Au ${date}`,
    informationAsOf: (date) => `Informations au ${date}`,
  },
  cut: (shown, all) =>
    `${capital(shown === 1 ? 'un' : count(shown))} des ${count(all)} événements ${shown === 1 ? 'est montré' : 'sont montrés'}. Les autres sont pâles et gardent leur numéro.`,
  transcript: 'texte',
  changes: {
    title: (since, counts) => {
      const told = list(counts.map(([kind, number]) => `${KINDS[kind]} : ${count(number)}`))
      return `${since === null ? 'Depuis le dernier état' : `Depuis le ${since}`} : ${told === '' ? 'rien n’a changé' : told}`
    },
    line: 'Comparé à un état antérieur de cette chronologie',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}, pour d’autres raisons` : `${is}, avant : ${was}`),
    grade: (source, was, is) => `${source} : ${is}, avant : ${was}`,
    fields,
    was: (date) => `avant : ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: FRENCH,
}
