import { Map } from '../map/map.tsx'
import { eventMap } from './event-map.ts'
import type { ExhibitProps } from './exhibit.tsx'

/** A locator map. */
export function MapExhibit({ ordered, timeline: { lang }, ports, idPrefix }: ExhibitProps) {
  return (
    <Map
      spec={eventMap(ordered.event, { lang, widthPx: 400, heightPx: 262, idPrefix: `${idPrefix}-map` })}
      atlas={ports.atlas}
      measure={ports.measure}
    />
  )
}
