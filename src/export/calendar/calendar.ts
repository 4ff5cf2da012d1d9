import { keptEvents } from '../../deck/cut.ts'
import { createHash } from 'node:crypto'
import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import { stringifyGrade } from '../../chronology/timeline/grade.ts'
import type { Citation, Timeline } from '../../chronology/timeline/timeline.ts'
import { publication } from '../../deck/citation.ts'
import { isDatedToTheDay } from '../../deck/dated.ts'
import { datingLine, futureLead, unstopped } from '../../deck/event/dating-line.ts'
import { heroText } from '../../deck/event/hero.ts'
import { plainText } from '../../deck/markdown.ts'
import { sentences } from '../../deck/words/sentences.ts'
import { wordsOf } from '../../deck/words/words.ts'
import { listDay } from '../list-day.ts'
import { contentLine, textValue } from './content-line.ts'
import { whenOf, type When } from './when.ts'

const PRODUCT = '-//Chronodeck//Chronodeck//EN'
/** The stamp of a list without a cut-off and without a date of its own: no clock has a say in the bytes. */
const NO_DAY = '19700101'

/**
 * A chronology as a calendar (iCalendar, RFC 5545): an entry an event, on all days of its bounds, with the words of a
 * date that is vague in its title. What has no day that a calendar can show is a journal entry without one.
 */
export function calendarText(chronology: Chronology): string {
  const { timeline } = chronology
  const events = keptEvents(chronology)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', PRODUCT),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...['NAME', 'X-WR-CALNAME'].map((name) => contentLine(name, textValue(timeline.title))),
    ...events.map((ordered) => entry(ordered, chronology)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function entry(ordered: OrderedEvent, chronology: Chronology): string {
  const { event } = ordered
  const { timeline } = chronology
  const when = whenOf(ordered)
  const component = when ? 'VEVENT' : 'VJOURNAL'
  const [url] = event.sources.flatMap(({ source }) => source.url ?? [])
  return [
    contentLine('BEGIN', component),
    contentLine('UID', `${event.id}-${deckHash(timeline)}@chronodeck`),
    contentLine('DTSTAMP', `${listDay(timeline)?.replaceAll('-', '') ?? NO_DAY}T000000Z`),
    ...whenLines(when),
    contentLine('SUMMARY', textValue(summary(ordered, timeline.lang))),
    contentLine('DESCRIPTION', textValue(description(ordered, chronology))),
    ...(when ? placeLines(ordered, timeline.lang) : []),
    ...(event.lane ? [contentLine('CATEGORIES', textValue(event.lane.name))] : []),
    ...(url === undefined ? [] : [contentLine('URL', url)]),
    // A journal's statuses are others, and it takes no time of anyone's.
    ...(when
      ? [
          contentLine('STATUS', event.status === 'reported' ? 'CONFIRMED' : 'TENTATIVE'),
          contentLine('TRANSP', 'TRANSPARENT'),
        ]
      : []),
    contentLine('END', component),
  ].join('')
}

function whenLines(when: When | null): readonly string[] {
  return when ? [when.start, ...(when.end ? [when.end] : [])].map(([name, value]) => contentLine(name, value)) : []
}

function placeLines({ event: { places } }: OrderedEvent, lang: string): readonly string[] {
  const { signs } = wordsOf(lang)
  const at = places.find((place) => place.at !== null)?.at
  const names = places.map(({ name, country }) =>
    country === null || country === name ? name : signs.told(name, country),
  )
  return [
    ...(names.length === 0 ? [] : [contentLine('LOCATION', textValue(names.join(signs.names)))]),
    ...(at ? [contentLine('GEO', `${at[0].toFixed(6)};${at[1].toFixed(6)}`)] : []),
  ]
}

/** "Projected: More troops may deploy (July 2025 or later)" */
function summary(ordered: OrderedEvent, lang: string): string {
  const { event } = ordered
  const words = wordsOf(lang)
  const { signs } = words
  const lead = futureLead(event.status, words)
  const title = lead === null ? event.title : unstopped(lead) + signs.colon + event.title
  const isExact = isDatedToTheDay(ordered) || event.main?.date.kind === 'datetime'
  return isExact && ordered.dating.kind === 'dated' ? title : title + signs.bracketed(heroText(ordered, lang))
}

function description(ordered: OrderedEvent, chronology: Chronology): string {
  const { event } = ordered
  const { lead, clauses } = datingLine(ordered, chronology, 0)
  const { lang } = chronology.timeline
  const words = wordsOf(lang)
  const dating = [heroText(ordered, lang), unstopped(lead), clauses.join(words.signs.semicolon)]
  return [
    ...(event.text === null ? [] : [plainText(event.text)]),
    sentences(words, dating),
    ...event.sources.map((citation) => citationText(citation, lang)),
  ].join('\n\n')
}

function citationText({ source, at }: Citation, lang: string): string {
  const grade = source.grade && stringifyGrade(source.grade)
  const published = publication(source, lang)
  return [source.title, published, at, grade, source.url]
    .filter((part): part is string => part !== null && part !== '')
    .join(wordsOf(lang).signs.comma)
}

/** One event of one deck is one entry, however often it is written and wherever it is read in. */
function deckHash({ title, subtitle }: Timeline): string {
  return createHash('sha256')
    .update(`${title}\n${subtitle ?? ''}`)
    .digest('hex')
    .slice(0, 12)
}
