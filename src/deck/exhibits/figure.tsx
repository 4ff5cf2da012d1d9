import { figureSize } from '../fit/exhibits.ts'
import { Map } from '../map/map.tsx'
import { hasMap } from '../map/spec.ts'
import { eventMap } from './event-map.ts'
import type { ExhibitProps } from './exhibit.tsx'

/** A key figure, over a map where the event has one. */
export function FigureExhibit({ ordered: { event }, timeline: { lang }, ports, idPrefix }: ExhibitProps) {
  const spec = eventMap(event, { lang, widthPx: 400, heightPx: 168, idPrefix: `${idPrefix}-map` })
  return (
    <>
      {event.figure ? (
        <p class={`figure figure--${figureSize(event.figure, ports.measure)}`}>
          <span class="figure__value">{event.figure.value}</span> <span class="figure__unit">{event.figure.unit}</span>
        </p>
      ) : null}
      {hasMap(spec) ? <Map spec={spec} atlas={ports.atlas} measure={ports.measure} /> : null}
    </>
  )
}
