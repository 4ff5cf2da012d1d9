import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { ExhibitName, Timeline } from '../../chronology/timeline/timeline.ts'
import { hasMap } from '../map/spec.ts'
import type { Ports } from '../ports.ts'
import { DatesExhibit } from './dates.tsx'
import { eventMap } from './event-map.ts'
import { FactsExhibit } from './facts.tsx'
import { FigureExhibit } from './figure.tsx'
import { LikelihoodExhibit } from './likelihood.tsx'
import { MapExhibit } from './map.tsx'
import { MediaExhibit } from './media.tsx'

export interface ExhibitProps {
  readonly ordered: OrderedEvent
  readonly timeline: Timeline
  readonly ports: Ports
  /** Unique in the page, for ids inside drawings. */
  readonly idPrefix: string
}

const exhibits = {
  media: MediaExhibit,
  figure: FigureExhibit,
  likelihood: LikelihoodExhibit,
  facts: FactsExhibit,
  dates: DatesExhibit,
  map: MapExhibit,
}

/** The one exhibit of an event's slide, in the right column; nothing where the event has nothing to show. */
export function Exhibit(props: ExhibitProps) {
  const name = chooseExhibit(props.ordered, props.timeline.lang)
  if (name === 'none') return null
  const Chosen = exhibits[name]
  return (
    <div class={`exhibit exhibit--${name}`}>
      <Chosen {...props} />
    </div>
  )
}

/** What the list, in its language, asks for, else the first of these that the event has. */
export function chooseExhibit({ event, dating }: OrderedEvent, lang: string): ExhibitName {
  if (event.exhibit !== null) return event.exhibit
  if (event.media) return 'media'
  if (event.figure) return 'figure'
  if (event.likelihood !== null || event.status === 'projected') return 'likelihood'
  if (event.facts.length > 0) return 'facts'
  if (dating.kind === 'disputed') return 'dates'
  return hasMap(eventMap(event, { lang, widthPx: 400, heightPx: 262, idPrefix: '' })) ? 'map' : 'none'
}
