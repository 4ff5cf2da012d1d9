import { shortWords, traits, words as dateWords, type Edtf } from '../../chronology/edtf/index.ts'
import type { Chronology, Dating, OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Reading, Status } from '../../chronology/timeline/timeline.ts'
import { countExact, isExactDay } from '../dated.ts'
import { shortName } from '../citation.ts'
import { wordsOf, type Words } from '../words/words.ts'

/** The line under the hero: one bold lead, then clauses of which the last ones are dropped where there is no room. */
export interface DatingLine {
  readonly lead: string
  readonly tone: 'plain' | 'caution' | 'future'
  readonly clauses: readonly string[]
  /**
   * Shorter ways to say the first clause, where it must not be dropped: that the dating is disputed, or that a source
   * denies the event, is told in any case.
   */
  readonly shorter: readonly string[]
}

/** How an event is dated, in words. `rivalsShown`: how many rival dates the hero has room for. */
export function datingLine(ordered: OrderedEvent, chronology: Chronology, rivalsShown: number): DatingLine {
  const { lang } = chronology.timeline
  const words = wordsOf(lang)
  const { dating, event } = ordered
  const contested = event.contested
    ? [words.dating.contested(shortName(event.contested.by, lang), event.contested.text)]
    : []
  const shorter = event.contested ? [words.dating.contestedBy(shortName(event.contested.by, lang))] : []
  const also = alsoGiven(dating, lang, rivalsShown)
  if (dating.kind === 'disputed') {
    const { semicolon } = words.signs
    const dates = [dating.main, ...dating.rivals].map((reading) => shortWords(reading.date, lang))
    const given = [whoGives(dating, lang, false), whoGives(dating, lang, true), dates.join(` ${words.hero.or} `)]
    const said = given.map((clause) => [...shorter, clause].join(semicolon))
    const clauses = [[...contested, given[0] ?? ''].join(semicolon), ...also]
    return { lead: words.dating.disputed, tone: 'caution', clauses, shorter: said }
  }
  const ahead = futureLead(event.status, words)
  if (ahead !== null) {
    return {
      lead: ahead,
      tone: 'future',
      clauses: [...contested, ...future(ordered, chronology, words), ...also],
      shorter,
    }
  }
  if (dating.kind === 'between') {
    const clauses = [...contested, ...placed(dating, words), ...also, ...openNeighbour(dating, words)]
    return { lead: words.dating.undated, tone: 'plain', clauses, shorter }
  }
  const onlyExact = isExactDay(dating.main) && countExact(chronology) === 1 && chronology.events.length > 1
  const clauses = [...contested, ...(onlyExact ? [words.dating.onlyExact] : []), ...also]
  return { lead: precisionLead(dating.main, words), tone: 'plain', clauses, shorter }
}

/** "Planned." and "Projection, not an event."; `null` for what is reported. */
export function futureLead(status: Status, { dating }: Words): string | null {
  if (status === 'reported') return null
  return status === 'planned' ? dating.planned : dating.projected
}

/** A lead within a sentence, without its full stop. */
export function unstopped(lead: string): string {
  return lead.replace(/[.。]$/, '')
}

/** "Reuters and AFP give 18–19 June 2024", a part for each date. */
function whoGives(dating: Extract<Dating, { kind: 'disputed' }>, lang: string, short: boolean): string {
  const words = wordsOf(lang)
  const clause = (reading: Reading, nobody: string) => {
    const names = unique(reading.sources.map((source) => shortName(source, lang)))
    const who = names.length > 0 ? words.list(names) : nobody
    return words.dating.gives(
      who,
      names.length > 1 || (names.length === 0 && nobody === words.dating.otherReports),
      short ? shortWords(reading.date, lang) : dateWords(reading.date, lang),
    )
  }
  const main = clause(dating.main, words.dating.thisBrief)
  const rivals = dating.rivals.map((rival) => clause(rival, words.dating.otherReports))
  return [words.capital(main), ...rivals].join(words.signs.semicolon)
}

function alsoGiven(dating: Dating, lang: string, rivalsShown: number): string[] {
  const words = wordsOf(lang)
  const hidden =
    dating.kind === 'between' ? dating.rivals : dating.kind === 'disputed' ? dating.rivals.slice(rivalsShown) : []
  // A disputed dating names every rival already; an undated event's rivals have no place in its hero.
  const told = dating.kind === 'disputed' ? dating.refinements : [...hidden, ...dating.refinements]
  return told.map((reading) =>
    words.dating.alsoGiven(
      shortWords(reading.date, lang),
      words.list(unique(reading.sources.map((source) => shortName(source, lang)))),
    ),
  )
}

function placed(dating: Extract<Dating, { kind: 'between' }>, words: Words): string[] {
  const limits = [
    ...(dating.from ? [words.dating.afterEvent(dating.from.number)] : []),
    ...(dating.to ? [words.dating.beforeEvent(dating.to.number)] : []),
  ]
  return [words.dating.placed(limits)]
}

/** The upper limit is no bound where the neighbour’s own date has no end. */
function openNeighbour(dating: Extract<Dating, { kind: 'between' }>, words: Words): string[] {
  return dating.to?.open ? [words.dating.openNeighbour(dating.to.number)] : []
}

function future({ dating, event }: OrderedEvent, { events }: Chronology, words: Words): string[] {
  if (dating.kind === 'between') return [...placed(dating, words), ...openNeighbour(dating, words)]
  if (dating.kind !== 'dated') return []
  if (dating.afterThatDay) {
    const before = events.find((other) => event.after.some((constraint) => constraint.event === other.event.id))
    if (before) return [words.dating.announcedAfter(before.number)]
  }
  if (traits(dating.main.date).end !== 'open') return []
  const start = dating.main.bounds.earliest
  if (!start) return []
  const { earliest } = words.dating
  const { precision } = traits(dating.main.date)
  return [precision === 'day' ? earliest.day : precision === 'month' ? earliest.month : earliest.other]
}

function precisionLead({ date }: Reading, { dating }: Words): string {
  const { precision, approximate, uncertain, start, end } = traits(date)
  if (start !== 'given' || end !== 'given') return openLead(date, dating)
  if (approximate) return uncertain ? dating.approximateAndUncertain : dating.approximate
  if (uncertain) return dating.uncertain
  if (date.kind === 'year' && date.significant !== null) return dating.estimate
  if (date.kind === 'one-of') return dating.oneOf
  if (date.kind === 'datetime') return date.second > 0 ? dating.second : dating.minute
  const leads: Partial<Record<typeof precision, string>> = {
    day: dating.day,
    month: dating.month,
    season: dating.season,
    quarter: dating.quarter,
    year: dating.year,
    decade: dating.decade,
    century: dating.century,
    set: dating.allOf,
  }
  return leads[precision] ?? dating.period
}

function openLead(date: Edtf, dating: Words['dating']): string {
  const { start, end } = traits(date)
  if (end === 'unknown') return dating.endUnknown
  if (start === 'unknown') return dating.startUnknown
  return date.kind === 'interval' && end === 'open' ? dating.goesOn : dating.open
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
