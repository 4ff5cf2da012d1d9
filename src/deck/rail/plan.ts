import type { Chronology } from '../../chronology/order/chronology.ts'
import type { MarkSpan } from '../marks/form.ts'
import { perObject } from '../per-object.ts'
import { beamsOf, type Beam } from './beam.ts'
import {
  densityOf,
  FRAMES,
  railLanes,
  stepXs,
  type Density,
  type Lanes,
  type RailFrame,
  type RailWidth,
} from './frame.ts'
import { placeMarks, type Placement } from './placement.ts'
import { placeSpan, timeScale, type Scale } from './scale.ts'
import { allSpans } from './spans.ts'

/** Where everything in a rail stands; nothing in it depends on the current event. */
export interface RailPlan {
  readonly chronology: Chronology
  readonly frame: RailFrame
  readonly density: Density
  readonly scale: Scale
  readonly xs: readonly number[]
  /** By event: the spans of its datings on the axis. */
  readonly spans: readonly (readonly MarkSpan[])[]
  readonly placement: Placement
  readonly lanes: Lanes
}

const plans: Readonly<Record<RailWidth, (chronology: Chronology) => RailPlan>> = {
  stage: perObject((chronology) => makePlan(chronology, FRAMES.stage)),
  phone: perObject((chronology) => makePlan(chronology, FRAMES.phone)),
}

/** The plan of a chronology's rail; made once for each width. */
export function railPlan(chronology: Chronology, width: RailWidth): RailPlan {
  return plans[width](chronology)
}

function makePlan(chronology: Chronology, frame: RailFrame): RailPlan {
  const scale = timeScale(chronology, frame.left, frame.right)
  const density = densityOf(chronology.events.length, frame.name)
  const spans = allSpans(chronology).map((all) => all.map((span) => placeSpan(scale, span)))
  const placement =
    density === 'dense'
      ? denseLanes(spans)
      : placeMarks(chronology, spans, { byLane: density !== 'many', mostLanes: 3 })
  return {
    chronology,
    frame,
    density,
    scale,
    xs: stepXs(chronology.events.length, frame.left, frame.right),
    spans,
    placement,
    lanes: railLanes(frame, placement.laneCount),
  }
}

/** Exact days above, spans below. */
function denseLanes(spans: readonly (readonly MarkSpan[])[]): Placement {
  return { laneCount: 2, lanes: spans.map(([main]) => (main?.form === 'tick' ? 0 : 1)), names: [] }
}

/** Middle of the lane of an event's mark. */
export function laneMiddle({ placement, lanes }: RailPlan, index: number): number {
  return lanes.middles[placement.lanes[index] ?? 0] ?? lanes.middles[0] ?? 0
}

/** The beams of an event at rest: from its step down to the upper edge of the lanes. */
export function restingBeams(plan: RailPlan, index: number): readonly Beam[] {
  const { frame } = plan
  return beamsAt(plan, index, { y: frame.chainY + frame.beamGap, base: frame.beamBase })
}

/** The beams of the current event: from the ring down to the mark, in whichever lane it is. */
export function currentBeams(plan: RailPlan, index: number): readonly Beam[] {
  const { frame, lanes } = plan
  const radius = plan.density === 'few' || plan.density === 'some' ? frame.ringRadius : frame.beamGap
  return beamsAt(plan, index, { y: frame.chainY + radius, base: laneMiddle(plan, index) - lanes.height / 2 - 1 })
}

function beamsAt(
  { spans, xs, chronology }: RailPlan,
  index: number,
  at: { readonly y: number; readonly base: number },
): readonly Beam[] {
  const status = chronology.events[index]?.event.status ?? 'reported'
  return beamsOf(spans[index] ?? [], { x: xs[index] ?? 0, ...at, status })
}
