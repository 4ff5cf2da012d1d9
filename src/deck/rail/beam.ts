import type { Status } from '../../chronology/timeline/timeline.ts'
import { px } from '../marks/path.ts'
import type { MarkSpan } from '../marks/form.ts'

/**
 * A beam ties a step to its date: a line to an exact one, a triangle as wide as what is not known to any other.
 * `open-end` and `open-start` have an edge that is not firm.
 */
export interface Beam {
  readonly form: 'line' | 'area' | 'open-end' | 'open-start'
  /** The step's end of the beam. */
  readonly x: number
  readonly y: number
  /** Its base: the span of the mark; one point for a line. */
  readonly x0: number
  readonly x1: number
  readonly base: number
  /** It has not happened and is not planned: edges are dashed. */
  readonly dashed: boolean
}

/** A span narrower than this is a line to its middle, px. */
const NARROW = 1.5

/** One beam for each dating of an event, the main one first. */
export function beamsOf(
  spans: readonly MarkSpan[],
  { x, y, base, status }: { readonly x: number; readonly y: number; readonly base: number; readonly status: Status },
): readonly Beam[] {
  const dashed = status === 'projected'
  return spans.map(({ form, x0, x1 }) => {
    if (form === 'tick' || x1 - x0 < NARROW) {
      const middle = (x0 + x1) / 2
      return { form: 'line', x, y, x0: middle, x1: middle, base, dashed }
    }
    return { form: form === 'open-end' || form === 'open-start' ? form : 'area', x, y, x0, x1, base, dashed }
  })
}

/** The closed triangle. */
export function areaPath({ x, y, x0, x1, base }: Beam): string {
  return `M${px(x)} ${px(y)}L${px(x0)} ${px(base)}H${px(x1)}z`
}

/** One edge, from the step to the base at `to`. */
function edgePath({ x, y, base }: Beam, to: number): string {
  return `M${px(x)} ${px(y)}L${px(to)} ${px(base)}`
}

/** The edges that are firm. */
export function firmPath(beam: Beam): string {
  if (beam.form === 'line' || beam.form === 'open-end') return edgePath(beam, beam.x0)
  if (beam.form === 'open-start') return edgePath(beam, beam.x1)
  return `M${px(beam.x0)} ${px(beam.base)}L${px(beam.x)} ${px(beam.y)}L${px(beam.x1)} ${px(beam.base)}`
}

/** The edge that is not; empty where both are. */
export function softPath(beam: Beam): string {
  if (beam.form === 'open-end') return edgePath(beam, beam.x1)
  return beam.form === 'open-start' ? edgePath(beam, beam.x0) : ''
}
