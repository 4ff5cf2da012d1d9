import { dayNumber } from '../chronology/edtf/index.ts'
import type { OrderedEvent } from '../chronology/order/chronology.ts'
import type { TimelineEvent } from '../chronology/timeline/timeline.ts'
import { nameOf } from './citation.ts'
import type { Deck, Slide } from './deck.ts'
import { heroText } from './event/hero.ts'
import { wordsOf } from './words/words.ts'
import { plainText } from './markdown.ts'
import type { FindEntry, LayoutName } from './stage-data.ts'

/** What can be found: each slide once, an event by all that the list says of it. Notes only with `notes`. */
export function* findData(deck: Deck, notes: boolean): Generator<FindEntry, void> {
  for (const [index, slide] of deck.slides.entries()) {
    if (slide.part > 1 && slide.layout === 'event') continue
    const ordered = slide.event === null ? undefined : deck.chronology.events[slide.event]
    yield ordered === undefined ? plainEntry(deck, slide, index) : eventEntry(deck, ordered, { index, notes })
  }
}

function eventEntry(
  { chronology }: Deck,
  ordered: OrderedEvent,
  { index, notes }: { readonly index: number; readonly notes: boolean },
): FindEntry {
  const { event, number } = ordered
  const { lang } = chronology.timeline
  const { earliest, latest } = ordered.bounds
  return {
    slide: index,
    number,
    date: heroText(ordered, lang),
    first: earliest === null ? null : dayNumber(earliest),
    last: latest === null ? null : dayNumber(latest),
    title: event.title,
    text: joined([...textsOf(event), notes ? event.notes : null]),
    facets: {
      ...(event.lane === null ? {} : { lane: [event.lane.name] }),
      status: [wordsOf(lang).status[event.status]],
      ...some(
        'actor',
        event.actors.map(({ name }) => name),
      ),
      ...some(
        'place',
        event.places.map(({ name }) => name),
      ),
      ...some(
        'source',
        event.sources.map(({ source }) => nameOf(source)),
      ),
    },
  }
}

/** All that an event says beside its title and its date. */
function textsOf(event: TimelineEvent): readonly (string | null | undefined)[] {
  return [
    event.text === null ? '' : plainText(event.text),
    event.quote?.text,
    event.quote?.by?.name,
    event.figure && `${event.figure.value} ${event.figure.unit ?? ''}`,
    event.media?.alt,
    event.contested?.text,
    ...event.facts.map((fact) => plainText(fact.text)),
    ...event.places.flatMap((place) => [place.name, place.localName, place.country]),
    ...event.actors.flatMap((actor) => [actor.name, actor.role]),
    ...event.sources.map(({ source }) => nameOf(source)),
  ]
}

/** A slide that is no event's; what stands on it beside its title where the list says it. */
function plainEntry({ chronology }: Deck, slide: Slide, index: number): FindEntry {
  const { timeline } = chronology
  const texts: Partial<Record<LayoutName, readonly (string | null)[]>> = {
    title: [timeline.subtitle, timeline.bottomLine],
    context: timeline.context.map((item) => plainText(item.text)),
    closing: timeline.watch.flatMap((item) => [item.title, item.text]),
    sources: timeline.sources.flatMap((source) => [source.title, source.publisher, source.summary]),
  }
  return {
    slide: index,
    number: null,
    date: '',
    first: null,
    last: null,
    title: slide.title,
    text: slide.part === 1 ? joined(texts[slide.layout] ?? []) : '',
    facets: {},
  }
}

function some(facet: 'actor' | 'place' | 'source', names: readonly string[]): FindEntry['facets'] {
  return names.length === 0 ? {} : { [facet]: [...new Set(names)] }
}

function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => typeof text === 'string' && text !== '').join(' · ')
}
