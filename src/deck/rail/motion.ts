import type { RailStep } from '../stage-data.ts'
import type { Beam } from './beam.ts'
import { currentBeams, laneMiddle, type RailPlan } from './plan.ts'

/** A shape of the current beam: flat x, y, x, y …, the step first. */
export type Polygon = readonly number[]

/** Shapes of the current beam; the rail has a path for each. Only a rail of ticks draws the mark itself so: it is the fourth. */
export const BEAM_SHAPES = 4

/** Ring and beam of one event: what the rail of a stage needs to bring them from one event to the next. */
export function railStep(plan: RailPlan, index: number): RailStep {
  const beams = currentBeams(plan, index)
  const shapes = beamShapes(beams)
  const beam =
    plan.density === 'dense' ? [...shapes, ...[[], [], []].slice(shapes.length), denseMark(plan, index)] : shapes
  return { x: round(plan.xs[index] ?? 0), y: plan.frame.chainY, beam, beamClass: beamClass(beams) }
}

/**
 * A line or a triangle is one shape, and so is each tine of a fork. A beam with an open end is three, since its edges
 * differ: the area, the firm edge, the other.
 */
function beamShapes(beams: readonly Beam[]): readonly Polygon[] {
  const [main] = beams
  if (main === undefined) return []
  if (beams.length > 1) return beams.slice(0, BEAM_SHAPES - 1).map(triangle)
  if (main.form === 'open-end') return [triangle(main), edge(main, main.x0), edge(main, main.x1)]
  if (main.form === 'open-start') return [triangle(main), edge(main, main.x1), edge(main, main.x0)]
  return [triangle(main)]
}

function beamClass(beams: readonly Beam[]): string {
  const [main] = beams
  if (main === undefined) return ''
  const dashed = main.dashed ? ' is-projected' : ''
  if (beams.length > 1) {
    const lines = beams
      .slice(0, BEAM_SHAPES - 1)
      .flatMap((beam, n) => (beam.form === 'line' ? ` has-line-${n + 1}` : []))
    return `is-fork${lines.join('')}${dashed}`
  }
  if (main.form === 'open-end' || main.form === 'open-start') return `is-open${dashed}`
  return `is-${main.form}${dashed}`
}

function triangle({ x, y, x0, x1, base }: Beam): Polygon {
  return [x, y, x0, base, x1, base].map(round)
}

function edge({ x, y, base }: Beam, to: number): Polygon {
  return [x, y, to, base].map(round)
}

/** The current event's mark where marks are too many to be drawn apart: as wide as its main dating, 4 px taller. */
function denseMark(plan: RailPlan, index: number): Polygon {
  const span = plan.spans[index]?.[0]
  if (span === undefined) return []
  const isTick = span.form === 'tick'
  const missing = Math.max(0, (isTick ? 4 : 5) - (isTick ? 0 : span.x1 - span.x0))
  const middle = (span.x0 + span.x1) / 2
  const x0 = isTick ? middle - 2 : span.x0 - missing / 2
  const x1 = isTick ? middle + 2 : span.x1 + missing / 2
  const half = isTick ? plan.lanes.height / 2 + 3 : 5
  const y = laneMiddle(plan, index)
  return [x0, y - half, x0, y + half, x1, y + half, x1, y - half].map(round)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Path data of a shape, its foot left open: a stroke draws a beam's two edges. */
export function shapePath(polygon: Polygon): string {
  const points = Array.from(
    { length: polygon.length / 2 },
    (_, n) => `${polygon[2 * n] ?? 0} ${polygon[2 * n + 1] ?? 0}`,
  )
  const [step, first, ...others] = points
  if (step === undefined || first === undefined) return ''
  return [`M${first}`, `L${step}`, ...others.reverse().map((point) => `L${point}`)].join('')
}
