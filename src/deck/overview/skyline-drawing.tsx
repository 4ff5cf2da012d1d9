import type { MarkSpan } from '../marks/form.ts'
import { px, rectPath } from '../marks/path.ts'
import { coverage, dayDensity } from '../rail/dense.ts'

interface DenseMarksProps {
  /** By event. */
  readonly marks: readonly (readonly MarkSpan[])[]
  readonly left: number
  readonly right: number
  /** Height of the axis that they stand on. */
  readonly axis: number
  /** How many exact days the tallest tick stands for. */
  readonly most: number
  readonly size: DenseSize
}

/** Heights, px. */
interface DenseSize {
  /** The tick of a day where none has more events than one, and the tallest where some have. */
  readonly tick: number
  readonly tallest: number
  readonly span: number
  /** From the axis up to the foot of the ticks, and to the middle of the spans. */
  readonly ticksUp: number
  readonly spansUp: number
}

export const ROOMY: DenseSize = { tick: 13, tallest: 22, span: 6.4, ticksUp: 20, spansUp: 10.5 }
export const COMPACT: DenseSize = { tick: 10, tallest: 12, span: 5, ticksUp: 14, spansUp: 8 }

const LEAST_TICK = 5

/** Too many marks to be told apart: exact days above, taller where there are more of them, and what spans cover below. */
export function DenseMarks({ marks, left, right, axis, most, size }: DenseMarksProps) {
  const field = { spans: marks, left, right }
  const heightOf = (count: number) =>
    most <= 1 ? size.tick : LEAST_TICK + (size.tallest - LEAST_TICK) * Math.sqrt(count / most)
  const days = dayDensity(field).map(({ x, count }) => `M${x + 0.5} ${px(axis - size.ticksUp)}v${px(-heightOf(count))}`)
  const runs = coverage(field)
  return (
    <>
      {days.length === 0 ? null : <path class="dense-day is-past" d={days.join('')} />}
      {[1, 2, 3, 4].map((depth) => {
        const rects = runs
          .filter((run) => run.depth === depth)
          .map(({ x0, x1 }) => rectPath(x0, axis - size.spansUp - size.span / 2, x1 - x0, size.span))
        return rects.length === 0 ? null : (
          <path class={`dense-span dense-span--${depth} is-past`} d={rects.join('')} key={depth} />
        )
      })}
    </>
  )
}

/** How many exact days lie in the fullest px of several axes, which all tall ticks are measured by. */
export function mostDays(fields: readonly Pick<DenseMarksProps, 'marks' | 'left' | 'right'>[]): number {
  const counts = fields.flatMap(({ marks, left, right }) =>
    dayDensity({ spans: marks, left, right }).map(({ count }) => count),
  )
  return counts.reduce((most, count) => Math.max(most, count), 0)
}
