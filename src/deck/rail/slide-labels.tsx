import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import { EndLabels } from './labels.tsx'
import { railPlan } from './plan.ts'

/**
 * The labels over the rail that an event's own slide brings, where there are too many events for the rail to hold them
 * all: nothing below that number. It lies over the rail, in the same place.
 */
export function SlideLabels({
  chronology,
  current,
  measure,
}: {
  readonly chronology: Chronology
  readonly current: number
  readonly measure: Measure
}) {
  const plan = railPlan(chronology, 'stage')
  if (plan.density !== 'dense') return null
  const { frame } = plan
  return (
    <svg class="rail-labels" viewBox={`0 0 ${frame.width} 24`} width={frame.width} height="24" aria-hidden="true">
      <EndLabels plan={plan} index={current} measure={measure} />
    </svg>
  )
}
