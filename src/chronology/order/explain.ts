import { compareDays, dayWords, words } from '../edtf/index.ts'
import type { Reading, Source, TimelineEvent } from '../timeline/timeline.ts'
import type { Chronology, Dating, Limit, Link, OrderedEvent } from './chronology.ts'
import { gapLength } from './gaps.ts'
import { hedgedDating } from './hedged.ts'
import { hullOf, reachOf, readingsOf, surelyBefore } from './reach.ts'

/** Why an event stands where it does: its datings and who gives them, or what places it. */
export function eventReason({ dating }: OrderedEvent, lang: string): string {
  const main = dating.kind === 'between' ? placedBy(dating) : `dated ${reading(dating.main, lang)}`
  const rivals = dating.kind === 'dated' ? [] : dating.rivals.map((rival) => `disputed: ${reading(rival, lang)}`)
  const refinements = dating.refinements.map((refinement) => `also given as ${reading(refinement, lang)}`)
  return [main, ...rivals, ...refinements].join('; ')
}

/** Why a link has its certainty, in one clause, and what is not recorded between the two. */
export function linkReason(link: Link, chronology: Chronology): string {
  return link.emptyDays === 0 ? why(link, chronology) : `${why(link, chronology)}; ${gapWords(link.emptyDays)}`
}

/** "9 days with nothing recorded" (`gapLength`) */
export function gapWords(days: number): string {
  return `${lengthWords(days)} with nothing recorded`
}

/** How many events are named that a loose one could come after. */
const MOST_NAMED = 4
function lengthWords(days: number): string {
  const { count, unit } = gapLength(days)
  if (unit === 'day') return count === 1 ? '1 day' : `${count} days`
  return `over ${count.toLocaleString('en-GB')} ${unit}s`
}

function why(link: Link, { timeline, events }: Chronology): string {
  const [from, to] = [link.from.event.id, link.to.event.id]
  const every = link.underEveryReading ? ', under every dating' : ''
  switch (link.certainty) {
    case 'proven':
      return `${provenBy(link, timeline.lang)}${every}${asWritten(link, timeline.lang)}`
    case 'stated': {
      if (!link.direct) return 'follows from the datings that can hold beside what is stated'
      const because = link.because === null ? '' : ` (“${link.because}”)`
      const who = link.because === null ? 'it is stated' : 'a source says'
      return `${who} that ${from} comes before ${to}${because}${every}`
    }
    case 'assumed': {
      const others = link.couldFollow.map((number) => events[number - 1]?.event.id ?? String(number))
      const shown = others.slice(0, MOST_NAMED).join(', ')
      const more = others.length > MOST_NAMED ? ' and more' : ''
      return `${unproven(link, timeline.lang)}, and nothing is stated; the order could also be: ${from} after ${shown}${more}`
    }
  }
}

function provenBy({ from, to }: Link, lang: string): string {
  const end = hullOf(reachOf(readingsOf(from.event))).latest
  const start = hullOf(reachOf(readingsOf(to.event))).earliest
  // Days that touch, or run against each other across zones, are told apart by their times.
  if (end === null || start === null || compareDays(end, start) >= 0) return 'their times do not overlap'
  return `${from.event.id} ends by ${dayWords(end, lang)}, ${to.event.id} begins no earlier than ${dayWords(start, lang)}`
}

function asWritten(link: Link, lang: string): string {
  const hedged = hedgedDating(link)
  return hedged === null ? '' : `, as written: ${hedged.id} is dated ${words(hedged.reading.date, lang)}`
}

/** What keeps the dates of two neighbours from proving their order. */
function unproven({ from, to }: Link, lang: string): string {
  const [first, second] = [from.event, to.event]
  if (first.main === null) return `${first.id} has no date`
  if (second.main === null) return `${second.id} has no date`
  const rival = rivalInTheWay(first, second)
  if (rival !== null) return `the main dates prove it, but ${rival.event} is also dated ${reading(rival.dating, lang)}`
  if (first.main.bounds.latest === null) return `${first.id} has no last day`
  return second.main.bounds.earliest === null ? `${second.id} has no first day` : 'their dates overlap'
}

/** The first dating that the order fails under, where it holds under the main ones. */
function rivalInTheWay(
  first: TimelineEvent,
  second: TimelineEvent,
): { readonly event: string; readonly dating: Reading } | null {
  const [a, b] = [first, second].map(({ main }) => reachOf(main === null ? [] : [main]))
  if (!a || !b || !surelyBefore(a, b)) return null
  const ofFirst = first.others.find((other) => !surelyBefore(reachOf([other]), b))
  if (ofFirst) return { event: first.id, dating: ofFirst }
  const ofSecond = second.others.find((other) => !surelyBefore(a, reachOf([other])))
  // With neither, it takes a rival dating of both: the first of either names the quarrel.
  const dating = ofSecond ?? second.others[0]
  return dating ? { event: second.id, dating } : null
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
