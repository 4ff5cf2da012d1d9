import type { Chronology } from '../chronology/order/chronology.ts'
import { plainText } from './markdown.ts'

/** Every text of a deck that is shown, each character set in one of its fonts. Not the deck's own words, which all fonts have. */
export function fontText({ timeline, events }: Chronology): string {
  const own = events.flatMap(({ event }) => [
    event.title,
    event.short,
    event.text === null ? '' : plainText(event.text),
    event.quote?.text ?? '',
    event.figure?.value ?? '',
    event.figure?.unit ?? '',
    event.media?.credit ?? '',
    event.contested?.text ?? '',
    ...event.facts.flatMap((fact) => [fact.text, fact.word ?? '']),
    ...[...event.after, ...event.before].map((constraint) => constraint.because ?? ''),
  ])
  const shared = [
    timeline.title,
    timeline.subtitle,
    timeline.marking,
    timeline.bottomLine,
    timeline.by,
    ...timeline.lanes.map((lane) => lane.name),
    ...timeline.actors.map((actor) => actor.name),
    ...timeline.places.flatMap((place) => [place.name, place.localName, place.country]),
    ...timeline.sources.flatMap((source) => [source.title, source.publisher]),
    ...timeline.context.map((item) => plainText(item.text)),
    ...timeline.watch.flatMap((item) => [item.title, item.text]),
  ]
  return [...own, ...shared].filter((text) => text !== null).join('\n')
}
