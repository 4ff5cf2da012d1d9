import { dayWords } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Place } from '../../chronology/timeline/timeline.ts'
import type { Deck } from '../deck.ts'
import { splitTitle, titleFinding } from '../findings.ts'
import { fitTitle } from '../fit/title.ts'
import { Map } from '../map/map.tsx'
import { hasMap, type MapSpec } from '../map/spec.ts'
import { mapSummary } from '../map/summary.ts'
import type { Ports } from '../ports.ts'
import { wordsOf } from '../words/words.ts'

/** The deck's name, its bottom line and its cut-off, beside a map of where it happens. */
export function TitleLayout({ deck, ports }: { readonly deck: Deck; readonly ports: Ports }) {
  const { chronology } = deck
  const { timeline } = chronology
  const words = wordsOf(timeline.lang)
  const { title, subtitle } = splitTitle(timeline)
  const { sizePx } = fitTitle(timeline, ports.measure)
  const spec = titleMap(chronology)
  return (
    <div class="opening">
      {hasMap(spec) ? (
        <div class="opening__map">
          <Map spec={spec} atlas={ports.atlas} measure={ports.measure} />
        </div>
      ) : null}
      <div class="opening__text">
        <h2 class={`opening__title opening__title--${sizePx}`} tabIndex={-1}>
          {title}
        </h2>
        {subtitle ? <p class="opening__subtitle">{subtitle}</p> : null}
        {timeline.bottomLine ? <p class="opening__bluf">{timeline.bottomLine}</p> : null}
        <p class="opening__date">{words.title.chronology(timeline.asOf && dayWords(timeline.asOf, timeline.lang))}</p>
        <p class="opening__finding">
          {titleFinding(chronology)}
          {timeline.by ? `, ${words.title.by(timeline.by)}` : null}
        </p>
      </div>
    </div>
  )
}

/**
 * All the places that the events name. In question: where the newest reported event took place, and the first way
 * that the list gives.
 */
function titleMap({ events }: Chronology): MapSpec {
  const newest = events.findLast(({ event }) => event.status === 'reported' && event.places.some((place) => place.at))
  const route =
    events.find(({ event }) => event.map.route.filter((place) => place.at).length > 1)?.event.map.route ?? []
  const focus = newest?.event.places ?? []
  const all = events.flatMap(({ event }) => [...event.places, ...event.map.route])
  const also = [...new Set(all)].filter((place) => isPoint(place) && !focus.includes(place) && !route.includes(place))
  const spec = {
    kind: 'title' as const,
    widthPx: 690,
    heightPx: 557,
    focus: focus.filter(isPoint),
    route: route.filter(isPoint),
    also,
    borders: false,
    status: 'reported' as const,
    idPrefix: 'title-map',
    label: '',
  }
  return { ...spec, label: mapSummary(spec) }
}

function isPoint(place: Place): boolean {
  return place.at !== null
}
