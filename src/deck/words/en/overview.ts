import { capital } from '../text.ts'
import { count, counted, list } from './counts.ts'

/** What the overview says, in one language. */
export const overview = {
  finding(total: number, exact: number): string {
    const events = capital(counted(total, 'event', 'events'))
    if (exact === total) return total === 1 ? `${events}, dated to the day` : `${events}, all dated to the day`
    return `${events}, ${counted(exact, 'exact date', 'exact dates')}`
  },
  /** Which stretch of time has the most events, and how many. */
  busiest: (finding: string, name: string, most: number) =>
    `${finding}; busiest in ${name} (${most.toLocaleString('en-GB')})`,
  part: (finding: string, part: number, total: number) => `${finding} (${part} of ${total})`,
  lines: {
    columns:
      'From the order of telling, above, to the true time scale, below. The wider the beam, the vaguer the date.',
    list: 'From the order of telling, right, to the true time scale, left. The wider the beam, the vaguer the date.',
    chapters:
      'By chapter, each on its own time scale. Exact days are ticks, vaguer dates are as long as what is not known.',
    denseChapters:
      'By chapter, each on its own time scale. Height is the number of events: solid to the day, faint where vaguer.',
    rows: 'Row by row of the calendar, on one time scale. Exact days are ticks, vaguer dates are as long as what is not known.',
    denseRows:
      'Row by row of the calendar, on one time scale. Height is the number of events: solid to the day, faint where vaguer.',
  },
  hatched: 'Hatched: not yet happened',
  drawing: (total: number) =>
    `The marks of ${counted(total, 'event', 'events')} on a time axis, and how each is tied to its step`,
  enlarged: (what: string, times: number) => `${capital(what)}, enlarged ${times.toLocaleString('en-GB')} times`,
  cutOff: (date: string) => `${date}, cut-off`,
  week: (days: string) => `the week of ${days}`,
  /** Dates that lie in no single row, by what a row is. */
  across: {
    day: 'More than a day',
    week: 'More than a week',
    month: 'More than a month',
    quarter: 'More than a quarter',
    year: 'More than a year',
    years: 'Longer',
  },
  noEvents: 'no events',
  /** In a column of such counts, so in figures. */
  counted(total: number, exact: number): string {
    const events = `${total.toLocaleString('en-GB')} ${total === 1 ? 'event' : 'events'}`
    if (exact === 0) return events
    if (exact === total) return `${events}, ${total === 1 ? '' : 'all '}to the day`
    return `${events}, ${exact.toLocaleString('en-GB')} to the day`
  },
  chapter(total: number, exact: number, perhapsLater: number): string {
    const events = counted(total, 'event', 'events')
    const days = exact === total ? `${total === 1 ? '' : 'all '}to the day` : `${count(exact)} to the day`
    const later = `${perhapsLater === total ? (total === 1 ? '' : 'all ') : `${count(perhapsLater)} `}perhaps later`
    return [events, ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },

  /** How an event may lie to the day of another: `around` are the ways that its dates allow. */
  relation: { before: 'before', on: 'on', after: 'after' },
  mayFall(event: number, begins: boolean, around: string): string {
    return `Event ${event} may ${begins ? 'begin' : 'fall'} ${around}`
  },
  around: (ways: readonly string[], day: string) => `${list(ways).replace(/ and (?=[^ ]+$)/, ' or ')} ${day}`,
  aroundEvent: (n: number) => `before or after event ${n}`,
  onlyAssumed: (sentence: string, total: number) =>
    total === 1
      ? `${sentence}: the one link in the order that is only assumed.`
      : `${sentence}: one of the ${count(total)} links in the order that are only assumed.`,
  assumedInside(inside: number, total: number): string {
    if (inside === total && total === 2) return 'Both links in the order that are only assumed lie in it.'
    const which = inside === total ? `All ${count(total)}` : `${capital(count(inside))} of the ${count(total)}`
    return `${which} links in the order that are only assumed lie in it.`
  },
  noneAssumed: 'No link between these events is only assumed.',
}
