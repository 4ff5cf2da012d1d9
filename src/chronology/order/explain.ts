import { compareDays, dayWords, words, type CalendarDay } from '../edtf/index.ts'
import type { Reading, Source } from '../timeline/timeline.ts'
import { hull } from './certainty.ts'
import type { Chronology, Dating, Limit, Link, OrderedEvent } from './chronology.ts'

/** Why an event stands where it does: its datings and who gives them, or what places it. */
export function eventReason({ dating }: OrderedEvent, lang: string): string {
  const main = dating.kind === 'between' ? placedBy(dating) : `dated ${reading(dating.main, lang)}`
  const rivals = dating.kind === 'dated' ? [] : dating.rivals.map((rival) => `disputed: ${reading(rival, lang)}`)
  const refinements = dating.refinements.map((refinement) => `also given as ${reading(refinement, lang)}`)
  return [main, ...rivals, ...refinements].join('; ')
}

/** Why a link has its certainty, in one clause. */
export function linkReason(link: Link, { timeline, events }: Chronology): string {
  const [from, to] = [link.from.event.id, link.to.event.id]
  const every = link.underEveryReading ? ', under every dating' : ''
  switch (link.certainty) {
    case 'proven':
      return `${provenBy(link, timeline.lang)}${every}`
    case 'stated': {
      if (!link.direct) return `follows from dates and stated order together${every}`
      const because = link.because === null ? '' : ` (“${link.because}”)`
      return `a source says that ${from} comes before ${to}${because}${every}`
    }
    case 'assumed': {
      const others = link.couldFollow.map((number) => events[number - 1]?.event.id ?? String(number))
      return `nothing proves or states it; ${from} could also come after ${others.join(', ')}`
    }
  }
}

function provenBy({ from, to }: Link, lang: string): string {
  const end = lastDay(from)
  const start = firstDay(to)
  // Days that touch are told apart by their times.
  if (end === null || start === null || compareDays(end, start) >= 0) return 'their times on one day do not overlap'
  return `${from.event.id} ends by ${dayWords(end, lang)}, ${to.event.id} begins no earlier than ${dayWords(start, lang)}`
}

/** The last day that any dating of the event allows. */
function lastDay({ event }: OrderedEvent): CalendarDay | null {
  return hull(event).latest
}

function firstDay({ event }: OrderedEvent): CalendarDay | null {
  return hull(event).earliest
}

function placedBy(dating: Extract<Dating, { kind: 'between' }>): string {
  const limits = [limit('after', dating.from), limit('before', dating.to)].filter((text) => text !== '')
  return `no date; placed ${limits.join(', ')}`
}

function limit(side: 'after' | 'before', found: Limit | null): string {
  if (found === null) return ''
  const open = found.open ? (side === 'before' ? ', which has no end' : ', which has no start') : ''
  return `${side} ${found.event.id}${open}`
}

function reading({ date, sources }: Reading, lang: string): string {
  return sources.length === 0 ? words(date, lang) : `${words(date, lang)} (${names(sources)})`
}

function names(sources: readonly Source[]): string {
  return sources.map((source) => source.publisher ?? source.title).join(', ')
}
