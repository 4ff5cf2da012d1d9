import { dayWords } from '../../chronology/edtf/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Place } from '../../chronology/timeline/timeline.ts'
import type { Deck } from '../deck.ts'
import { directionOf } from '../direction.ts'
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
  const { sizePx } = fitTitle(timeline, ports.measure, titleTextWidth(chronology))
  const spec = titleMap(chronology)
  return (
    <div class={hasMap(spec) ? 'opening' : 'opening opening--plain'}>
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
          {timeline.by ? words.signs.comma + words.title.by(timeline.by) : null}
        </p>
      </div>
    </div>
  )
}

/** Width of the text column: the whole slide's where there is no map. */
export function titleTextWidth(chronology: Chronology): number {
  return hasMap(titleMap(chronology)) ? 520 : 900
}

/**
 * All the places that the events name. In question: where the newest reported event took place; a great circle leads
 * to it from where the first way that the list gives begins.
 */
function titleMap({ timeline, events }: Chronology): MapSpec {
  const newest = events.findLast(({ event }) => event.status === 'reported' && event.places.some(isPoint))
  const focus = (newest?.event.places ?? []).filter(isPoint)
  const way = events.map(({ event }) => event.map.route.filter(isPoint)).find((route) => route.length > 1)
  const start = way?.[0]
  const [end] = focus
  const route = start && end && start !== end ? [start, end] : []
  const all = events.flatMap(({ event }) => [...event.places, ...event.map.route])
  const also = [...new Set(all)].filter((place) => isPoint(place) && !focus.includes(place) && !route.includes(place))
  const spec = {
    kind: 'title' as const,
    lang: timeline.lang,
    isRtl: directionOf(timeline.lang) === 'rtl',
    widthPx: 690,
    heightPx: 557,
    focus,
    route,
    also,
    borders: false,
    status: 'reported' as const,
    idPrefix: 'title-map',
    label: '',
  }
  // The line is the deck's axis, not a journey, so it is not told as one.
  return { ...spec, label: mapSummary({ ...spec, route: [], also: [...also, ...route] }) }
}

function isPoint(place: Place): boolean {
  return place.at !== null
}
