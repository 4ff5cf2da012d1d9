import { px, rectPath } from '../marks/path.ts'
import { beamLines, coverage, dayTicks, DENSE_HALF, stepTicks, type Run } from './dense.ts'
import type { RailPlan } from './plan.ts'
import { stateClass, type RailPlace } from './state.ts'

interface DenseProps {
  readonly plan: RailPlan
  readonly place: RailPlace
  /** Whether a script moves it: then every tick is an element of its own; else all of a kind are one. */
  readonly isLive: boolean
}

/** Many events: steps are ticks, beams a texture that shows density; exact days stand above, spans below. */
export function DenseDrawing({ plan, place, isLive }: DenseProps) {
  return (
    <>
      <DenseBeams plan={plan} />
      <DenseTicks plan={plan} place={place} isLive={isLive} />
    </>
  )
}

/** The beams: the same wherever the deck stands. */
export function DenseBeams({ plan }: { readonly plan: RailPlan }) {
  const { frame } = plan
  const top = frame.chainY + frame.beamGap
  // To a tenth of a px, and by differences: they are thousands, and most of a large deck's page.
  const beams = beamLines(plan).map(
    ([from, to]) => `M${tenth(from)} ${top}l${tenth(to - from)} ${frame.beamBase - top}`,
  )
  return <path class="dense-beams" d={beams.join('')} />
}

/** Steps, days and spans: what lies behind is drawn in another way than what lies ahead. */
export function DenseTicks({ plan, place, isLive }: DenseProps) {
  const { frame, lanes } = plan
  const { step, day } = DENSE_HALF
  const steps = stepTicks(plan).map(({ index, x }) => ({ index, d: `M${px(x)} ${frame.chainY - step}v${2 * step}` }))
  const [dayY = 0, spanY = 0] = lanes.middles
  const field = { spans: plan.spans, left: frame.left, right: frame.right }
  const runs = coverage(field)
  const days = dayTicks(field).map(({ index, x }) => ({ index, d: `M${px(x)} ${px(dayY - day)}v${2 * day}` }))
  return (
    <>
      <Group className="dense-step" items={steps} place={place} isLive={isLive} />
      <Group className="dense-day" items={days} place={place} isLive={isLive} />
      {[1, 2, 3, 4].map((depth) => (
        <Group
          className={`dense-span dense-span--${depth}`}
          items={spanItems(runs, depth, spanY)}
          place={place}
          isLive={isLive}
          key={depth}
        />
      ))}
    </>
  )
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function spanItems(runs: readonly Run[], depth: number, y: number): Item[] {
  return runs
    .filter((run) => run.depth === depth)
    .map(({ index, x0, x1 }) => ({ index, d: rectPath(x0, y - DENSE_HALF.span, x1 - x0, 2 * DENSE_HALF.span) }))
}

interface Item {
  readonly index: number
  readonly d: string
}

interface GroupProps {
  readonly className: string
  readonly items: readonly Item[]
  readonly place: RailPlace
  readonly isLive: boolean
}

function Group({ className, items, place, isLive }: GroupProps) {
  if (isLive) {
    return (
      <g>
        {items.map(({ index, d }) => (
          <path class={`${className}${stateClass(index, place)}`} data-i={index} d={d} key={index} />
        ))}
      </g>
    )
  }
  const end = place.passed + (place.current === null ? 0 : 1)
  const past = items.filter(({ index }) => index < end)
  const ahead = items.filter(({ index }) => index >= end)
  return (
    <g>
      {past.length === 0 ? null : <path class={`${className} is-past`} d={past.map(({ d }) => d).join('')} />}
      {ahead.length === 0 ? null : <path class={className} d={ahead.map(({ d }) => d).join('')} />}
    </g>
  )
}
