import type { ChangeKind } from '../../../chronology/changes/changes.ts'
import { gapWords } from '../../../chronology/order/explain.ts'
import type { Certainty } from '../../../chronology/order/chronology.ts'
import type { Confidence, Grade, Status } from '../../../chronology/timeline/timeline.ts'
import { WESTERN } from '../signs.ts'
import { capital } from '../text.ts'
import { count, counted, list } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "after 4, or after 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'later'
  const shown = numbers.slice(0, most).map((n) => `after ${n}`)
  const rest = numbers.length > most ? ' and more' : ''
  return (shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')}, or ${shown.at(-1) ?? ''}`) + rest
}

export const en = {
  capital,
  list,
  status: { reported: 'reported', planned: 'planned', projected: 'projected' } satisfies Record<Status, string>,
  certainty: { proven: 'proven', stated: 'stated', assumed: 'assumed' } satisfies Record<Certainty, string>,
  quoted: (text: string) => `“${text}”`,
  grade: ({ reliability, credibility }: Grade) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: 'not graded',

  frame: {
    event: 'Event',
    chapter: 'Chapter',
    of: (total: number) => `of ${total}`,
    page: (n: number, total: number) => `${n} / ${total}`,
    slide: 'slide',
    position: (n: number, total: number) => `${n} of ${total}`,
    continued: 'continued',
    nextKey: 'key, space or clicker',
    next: 'Next:',
    legendKey: 'L: how a date is drawn',
  },

  paper: {
    notes: 'Notes',
    ownNotes: 'Own notes',
    dating: 'Dating',
    order: 'Order',
    sources: 'Sources',
    chronology: 'Chronology',
    columns: { number: 'No.', date: 'Date', event: 'Event', place: 'Place', source: 'Source', order: 'Order' },
    events: 'Events',
  },

  hero: {
    or: 'or',
    and: 'and',
    /** Between the two dates of “between”. */
    to: 'and',
    /** What of “between” and “after” stands behind the dates, in languages that say it there. */
    behind: { between: '', after: '' },
    between: 'between',
    after: 'after',
    orLater: 'or later',
    orEarlier: 'or earlier',
    undated: 'date not given',
    event: (n: number) => `event ${n}`,
  },

  kicker: { projectionBy: (who: string) => `Projection by ${who}` },

  dating: {
    day: 'Dated to the day.',
    minute: 'Dated to the minute.',
    second: 'Dated to the second.',
    month: 'Dated to the month.',
    year: 'Dated to the year.',
    season: 'Dated to the season.',
    quarter: 'Dated to the quarter.',
    decade: 'Dated to the decade.',
    century: 'Dated to the century.',
    period: 'Dated to a period.',
    approximate: 'Approximate date.',
    uncertain: 'Date uncertain.',
    estimate: 'Estimated year.',
    approximateAndUncertain: 'Approximate and uncertain.',
    endUnknown: 'End not known.',
    startUnknown: 'Start not known.',
    goesOn: 'Goes on.',
    open: 'Date open at one end.',
    oneOf: 'Dated within limits.',
    allOf: 'Several dates.',
    disputed: 'Dating disputed.',
    undated: 'No date in the source.',
    projected: 'Projection, not an event.',
    planned: 'Planned.',
    contestedBy: (by: string) => `Contested by ${by}`,
    contested: (by: string, text: string) => `Contested by ${by}: ${text}`,
    onlyExact: 'The only exact date in this account',
    gives: (who: string, several: boolean, date: string) => `${who} ${several ? 'give' : 'gives'} ${date}`,
    thisBrief: 'This brief',
    otherReports: 'other reports',
    alsoGiven: (date: string, by: string) => (by ? `also given as ${date} (${by})` : `also given as ${date}`),
    placed: (limits: readonly string[]) => `Placed by order alone: ${limits.join(', ')}`,
    afterEvent: (n: number) => `after event ${n}`,
    beforeEvent: (n: number) => `before event ${n}`,
    openNeighbour: (n: number) => `event ${n} has no end date`,
    earliest: {
      day: 'Earliest day stated; no end date',
      month: 'Earliest month stated; no end date',
      other: 'Start stated; no end date',
    },
    announcedAfter: (n: number) => `Announced for after event ${n}`,
  },

  lines: {
    source: 'Source',
    order: 'Order',
    noSource: 'no source given',
    against: 'against',
    more: (n: number) => `+ ${n} more`,
    plus: (n: number) => `+ ${n}`,
    after: (n: number) => `after ${n}`,
    before: (n: number) => `before ${n}`,
    onlyEvent: 'the only event',
    proven: 'proven by dates',
    provenAsWritten: 'proven as written',
    ifItTakesPlace: 'if it takes place',
    eitherDate: 'holds under either date',
    follows: 'follows from the datings that can hold',
    /** `most`: how many of the numbers are named. */
    assumed: (numbers: readonly number[], most: number) =>
      numbers.length > 0 ? `assumed; may fall ${eitherAfter(numbers, most)}` : 'assumed',
  },

  exhibit: {
    facts: 'In particular',
    datings: (n: number) => `${capital(count(n))} datings`,
    notSaid: 'source not named',
    likely: (scale: string) => `How likely? Terms of ${scale}`,
    howLikely: 'How likely? The source does not say',
    noBand: 'No band is marked: no likelihood is stated',
    confidence: (confidence: Confidence) => `Confidence in the evidence: ${confidence}`,
    axis: (scale: string) => `${scale}, percent`,
    credit: (credit: string) => `Picture: ${credit}`,
  },

  title: {
    chronology: (date: string | null) => (date ? `A chronology, as of ${date}` : 'A chronology'),
    events: (n: number) => capital(counted(n, 'event', 'events')),
    exact: (n: number, total: number) => {
      if (n === 0) return 'none dated to the day'
      if (n < total) return `${count(n)} dated to the day`
      return total === 1 ? 'dated to the day' : 'all dated to the day'
    },
    toCome: (n: number) => `${count(n)} still to come`,
    by: (name: string) => `by ${name}`,
  },

  closing: {
    noLinks: 'One event, no order to prove',
    allProven: (n: number) =>
      n === 1 ? 'The one link in the order is proven' : `All ${count(n)} links in the order are proven`,
    noneAssumed: (n: number) =>
      n === 1 ? 'The one link in the order is stated' : `No link of the ${count(n)} in the order is assumed`,
    assumed: (n: number, total: number) =>
      n === total
        ? `Every link in the order is assumed`
        : `Of ${count(total)} ${total === 1 ? 'link' : 'links'} in the order, ${count(n)} ${n === 1 ? 'is' : 'are'} only assumed`,
    line: (watched: boolean): string =>
      watched
        ? 'How each event is tied to the next, and what would change the picture'
        : 'How each event is tied to the next',
    watch: 'What to watch',
    datesApart: 'dates do not overlap',
    sourceSays: 'a source says so',
    follows: 'follows from the datings that can hold',
    gap: gapWords,
    couldFall: (numbers: readonly number[]) =>
      numbers.length > 0 ? `could also fall ${eitherAfter(numbers)}` : 'our reading',
    underEither: 'holds under every dating',
    more: (n: number, proven: number, stated: number) => {
      const kinds = [proven > 0 ? `${count(proven)} proven` : '', stated > 0 ? `${count(stated)} stated` : '']
      const [only, other] = kinds.filter((kind) => kind !== '')
      const links = capital(counted(n, 'more link', 'more links'))
      if (other === undefined) return `${links}, ${n === 1 ? '' : 'all '}${only?.split(' ').at(-1) ?? ''}`
      return `${links}: ${list([only ?? '', other])}`
    },
    moreAssumed: (n: number) =>
      `${capital(counted(n, 'more assumed link', 'more assumed links'))}, ${n === 1 ? 'on' : 'each on'} its event’s slide`,
    footer: (events: string, toCome: string | null) => (toCome ? `${events}, ${toCome}` : events),
  },

  context: {
    title: (n: number) => `${capital(counted(n, 'thing', 'things'))} to know that ${n === 1 ? 'has' : 'have'} no date`,
    line: 'Background that the sources do not date, and so stands outside the order',
  },

  sources: {
    none: 'No source is given',
    all: (n: number, total: number) =>
      n === total
        ? `All ${count(total)} events draw on one report`
        : `${capital(count(n))} of ${count(total)} events draw on one report`,
    plain: (n: number) => capital(counted(n, 'source', 'sources')),
    line: 'Sources and grades: reliability of the source, A to F, and credibility of the information, 1 to 6',
    source: 'Source',
    grade: 'Grade',
    events: 'Events',
    background: 'background',
    confirmed: 'Information: confirmed',
    cannotJudge: 'cannot judge',
    rows: 'Rows: source, A reliable to E unreliable',
    notBad: 'F and 6 mean “cannot be judged”, not “bad”',
    noneGraded: 'No source here is graded, so no cell is filled',
    someUngraded: (n: number) => `${capital(counted(n, 'source', 'sources'))} not graded`,
    read: (date: string) => `read ${date}`,
  },

  layout: {
    title: 'Title',
    overview: 'Overview',
    changes: 'Changes',
    context: 'Background',
    closing: 'Closing',
    sources: 'Sources',
    legend: 'Legend',
  },

  stage: {
    position: '{n} of {total}',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    commands: 'Commands',
    steps: 'Steps',
    unknown: 'There is no slide {id} in this deck.',
    missing: 'Some files of this deck are missing or not here yet, so that slide cannot be shown.',
    legend: 'How a date is drawn',
    asOf: (date: string) => `As of ${date}`,
    informationAsOf: (date: string) => `Information as of ${date}`,
  },
  cut: (shown: number, all: number) =>
    `${capital(count(shown))} of ${count(all)} events ${shown === 1 ? 'is' : 'are'} shown. The others are drawn pale, and keep their numbers.`,
  transcript: 'transcript',
  changes: {
    title: (since: string | null, counts: readonly (readonly [kind: ChangeKind, count: number])[]) => {
      const head = since === null ? 'Since the last state' : `Since ${since}`
      const told = list(counts.map(([kind, number]) => `${count(number)} ${kind}`))
      return `${head}: ${told === '' ? 'nothing has changed' : told}`
    },
    line: 'Compared with an older state of this chronology',
    kinds: {
      new: 'new',
      're-dated': 're-dated',
      're-graded': 're-graded',
      changed: 'changed',
      withdrawn: 'withdrawn',
    } satisfies Record<ChangeKind, string>,
    dates: (was: string, is: string) => (was === is ? `${is}, on other grounds` : `${is}, was ${was}`),
    grade: (source: string, was: string, is: string) => `${source}: ${is}, was ${was}`,
    fields,
    was: (date: string) => `was ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: WESTERN,
}
