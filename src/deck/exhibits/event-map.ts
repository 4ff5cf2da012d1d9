import type { TimelineEvent } from '../../chronology/timeline/timeline.ts'
import type { MapSpec } from '../map/spec.ts'
import { mapSummary } from '../map/summary.ts'

/** The locator map of an event: its own places in question, the way that the list gives, and what helps to find it. */
export function eventMap(
  event: TimelineEvent,
  frame: Pick<MapSpec, 'lang' | 'widthPx' | 'heightPx' | 'idPrefix'>,
): MapSpec {
  const { route, also, borders } = event.map
  const spec = {
    kind: 'locator' as const,
    ...frame,
    focus: event.places,
    route,
    also,
    borders,
    status: event.status,
    label: '',
  }
  return { ...spec, label: mapSummary(spec) }
}
