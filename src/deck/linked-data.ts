import { keptEvents } from './cut.ts'
import { stringify } from '../chronology/edtf/index.ts'
import type { Edtf } from '../chronology/edtf/index.ts'
import { given } from '../chronology/timeline/given.ts'
import type { Chronology, OrderedEvent } from '../chronology/order/chronology.ts'
import type { Place, Source } from '../chronology/timeline/timeline.ts'
import { plainText } from './markdown.ts'

/** A page says so many of its events to machines; of more it says that they are there. */
const MOST_EVENTS = 100

/**
 * The deck for machines that read pages: JSON-LD in the words of schema.org, its events in date order. Each date is EDTF
 * in `temporalCoverage`, the rival ones beside it; `startDate` and `endDate` only where the date is as plain as theirs.
 */
export function linkedData(chronology: Chronology): Readonly<Record<string, unknown>> {
  const { timeline } = chronology
  const events = keptEvents(chronology)
  return {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    name: timeline.title,
    ...given({
      alternativeHeadline: timeline.subtitle,
      abstract: timeline.bottomLine,
      author: timeline.by && { '@type': 'Person', name: timeline.by },
      datePublished: plainDate(timeline.published),
    }),
    inLanguage: timeline.lang,
    about: events.length > MOST_EVENTS ? [] : events.map(eventData),
    citation: events.length > MOST_EVENTS ? [] : timeline.sources.map(sourceData),
  }
}

function eventData({ event }: OrderedEvent): Readonly<Record<string, unknown>> {
  const dates = [event.main, ...event.others].flatMap((reading) => (reading ? [stringify(reading.date)] : []))
  const places = event.places.map(placeData)
  const [start, end] = plainSpan(event.main?.date ?? null)
  return {
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    ...given({
      description: event.text && plainText(event.text),
      temporalCoverage: dates.length > 1 ? dates : (dates[0] ?? null),
      // A plan's start would read as if it had taken place.
      ...(event.status === 'reported' ? { startDate: start, endDate: end } : {}),
      location: places.length > 1 ? places : (places[0] ?? null),
      subjectOf: event.sources.map(({ source }) => sourceData(source)),
    }),
  }
}

function placeData({ name, country, at }: Place): Readonly<Record<string, unknown>> {
  return {
    '@type': 'Place',
    name,
    ...given({
      address: country && { '@type': 'PostalAddress', addressCountry: country },
      geo: at && { '@type': 'GeoCoordinates', latitude: at[0], longitude: at[1] },
    }),
  }
}

function sourceData({ title, publisher, published, url }: Source): Readonly<Record<string, unknown>> {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...given({
      publisher: publisher && { '@type': 'Organization', name: publisher },
      datePublished: plainDate(published),
      url,
    }),
  }
}

function plainSpan(date: Edtf | null): readonly [start: string | null, end: string | null] {
  if (date?.kind !== 'interval') return [plainDate(date), null]
  const [start, end] = [date.start, date.end].map((one) => (typeof one === 'string' ? null : plainDate(one)))
  return start && end ? [start, end] : [null, null]
}

/** A date that ISO 8601 itself writes so: a year from 0000, a month or a day, or a time; `null` for every other. */
function plainDate(date: Edtf | null): string | null {
  const text = date && stringify(date)
  return text && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2}(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?)?$/.test(text) ? text : null
}
