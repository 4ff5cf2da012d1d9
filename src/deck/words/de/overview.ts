import { capital } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, events, list } from './counts.ts'

const figures = (n: number): string => n.toLocaleString('de')

/** What the overview says. */
export const overview: Words['overview'] = {
  finding(total, exact) {
    const all = capital(events(total))
    if (exact === total) return total === 1 ? `${all}, auf den Tag datiert` : `${all}, alle auf den Tag datiert`
    return `${all}, ${counted(exact, 'ein genaues Datum', exact === 0 ? 'genauen Daten' : 'genaue Daten')}`
  },
  busiest: (finding, name, most) => `${finding}; die meisten: ${name} (${figures(most)})`,
  part: (finding, part, total) => `${finding} (${part} von ${total})`,
  lines: {
    columns:
      'Von der Folge des Erzählens, oben, zur wahren Zeitachse, unten. Je breiter der Strahl, desto vager das Datum.',
    list: 'Von der Folge des Erzählens, rechts, zur wahren Zeitachse, links. Je breiter der Strahl, desto vager das Datum.',
    chapters:
      'Nach Kapiteln, jedes mit eigener Achse. Genaue Tage sind Striche, vagere Daten so lang wie das Unbekannte.',
    denseChapters:
      'Nach Kapiteln, jedes mit eigener Achse. Höhe ist die Zahl der Ereignisse: satt auf den Tag, blass, wo vager.',
    rows: 'Zeile um Zeile des Kalenders auf einer Achse. Genaue Tage sind Striche, vagere Daten so lang wie das Unbekannte.',
    denseRows:
      'Zeile um Zeile des Kalenders auf einer Achse. Höhe ist die Zahl der Ereignisse: satt auf den Tag, blass, wo vager.',
  },
  hatched: 'Schraffiert: noch nicht geschehen',
  drawing: (total) => `Die Marken auf einer Zeitachse (${events(total)}) und wie jede an ihrem Schritt hängt`,
  enlarged: (what, times) => `${capital(what)}, ${figures(times)}-fach vergrößert`,
  cutOff: (date) => `${date}, Informationsstand`,
  week: (days) => `Woche ${days}`,
  across: {
    day: 'Mehr als ein Tag',
    week: 'Mehr als eine Woche',
    month: 'Mehr als ein Monat',
    quarter: 'Mehr als ein Quartal',
    year: 'Mehr als ein Jahr',
    years: 'Länger',
  },
  noEvents: 'keine Ereignisse',
  counted(total, exact) {
    const all = `${figures(total)} ${total === 1 ? 'Ereignis' : 'Ereignisse'}`
    if (exact === 0) return all
    if (exact === total) return `${all}, ${total === 1 ? '' : 'alle '}auf den Tag`
    return `${all}, ${figures(exact)} auf den Tag`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? `${total === 1 ? '' : 'alle '}auf den Tag` : `${count(exact)} auf den Tag`
    const later = `${perhapsLater === total ? (total === 1 ? '' : 'alle ') : `${count(perhapsLater)} `}vielleicht später`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },
  relation: { before: 'vor', on: 'am', after: 'nach' },
  mayFall: (event, begins, around) => `Ereignis ${event} kann ${around} ${begins ? 'beginnen' : 'liegen'}`,
  around: (ways, day) => `${list(ways).replace(/ und (?=[^ ]+$)/, ' oder ')} ${day}`,
  aroundEvent: (n) => `vor oder nach Ereignis ${n}`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}: die eine Verbindung der Reihenfolge, die nur angenommen ist.`
      : `${sentence}: eine der ${count(total)} Verbindungen der Reihenfolge, die nur angenommen sind.`,
  assumedInside: (inside, total) =>
    inside === total
      ? `Alle ${count(total)} nur angenommenen Verbindungen der Reihenfolge liegen darin.`
      : `${capital(inside === 1 ? 'eine' : count(inside))} der ${count(total)} nur angenommenen Verbindungen liegt darin.`.replace(
          'liegt',
          inside === 1 ? 'liegt' : 'liegen',
        ),
  noneAssumed: 'Keine Verbindung zwischen diesen Ereignissen ist nur angenommen.',
}
