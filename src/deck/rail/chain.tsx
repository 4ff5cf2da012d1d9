import { px } from '../marks/path.ts'
import type { RailPlan } from './plan.ts'
import { stateClass, type RailPlace } from './state.ts'

/** From a step to the line that joins it with its neighbour, px. */
const GAP = { few: 12, some: 12, many: 6, dense: 0 } as const
const RADIUS = { few: 6, some: 6, many: 4.5, dense: 0 } as const

/** The chain of steps, and how well the order of neighbours is known: solid proven, dashed stated, dotted assumed. */
export function Chain({ plan, place }: { readonly plan: RailPlan; readonly place: RailPlace }) {
  const { xs, frame, density, chronology } = plan
  const y = frame.chainY
  const gap = GAP[density]
  return (
    <g class={`chain-line chain-line--${density}`}>
      {chronology.links.map((link, i) => {
        const [from, to] = [(xs[i] ?? 0) + gap, (xs[i + 1] ?? 0) - gap]
        if (to - from < 2) return null
        return (
          <g class={`link link--${link.certainty}${stateClass(i + 1, place)}`} data-i={i} key={i}>
            <path d={`M${px(from)} ${px(y)}H${px(to)}`} />
          </g>
        )
      })}
      {xs.map((x, i) => (
        <g class={`dot${stateClass(i, place)}`} data-i={i} key={i}>
          <circle class="dot__rest" cx={px(x)} cy={y} r={RADIUS[density]} />
          {frame.name === 'phone' ? <Ring x={x} y={y} plan={plan} className="dot__now" /> : null}
        </g>
      ))}
    </g>
  )
}

/** The current step: a ring, or a disc or tick where there are many; the lines beside it give way. */
export function Ring({
  x,
  y,
  plan,
  className,
}: {
  readonly x: number
  readonly y: number
  readonly plan: RailPlan
  readonly className: string
}) {
  const { density, frame } = plan
  return (
    <g class={className} transform={`translate(${px(x)} ${px(y)})`}>
      {density === 'few' || density === 'some' ? (
        <>
          <path
            class="ring__ground"
            d={`M${-frame.ringRadius - 5} -4H${frame.ringRadius + 5}V4H${-frame.ringRadius - 5}z`}
          />
          <circle class="ring__disc" r={frame.ringRadius} />
          <circle class="ring__hole" r="4" />
        </>
      ) : null}
      {density === 'many' ? <circle class="ring__disc" r="8" /> : null}
      {density === 'dense' ? <path class="ring__disc" d="M-2.5 -9h5v18h-5z" /> : null}
    </g>
  )
}

/** Links over the steps, as wide as they can be and at least 24 px: each leads to the event, or the first of those under it. */
export function StepLinks({ plan, place }: { readonly plan: RailPlan; readonly place: RailPlace }) {
  const { xs, frame, chronology } = plan
  const { events } = chronology
  const column = (frame.right - frame.left) / Math.max(1, events.length)
  const group = Math.max(1, Math.ceil(LEAST_TARGET / column))
  const starts = Array.from({ length: Math.ceil(events.length / group) }, (_, n) => n * group)
  return (
    <g class="steps">
      {starts.map((i) => {
        const count = Math.min(group, events.length - i)
        const event = events.slice(i, i + count).find(({ isCut }) => !isCut)?.event
        // The last of a row of groups may be a short one: it takes what it lacks from the room beside the chain.
        const width = Math.min(MOST_TARGET, Math.max(LEAST_TARGET, column * count))
        const middle = ((xs[i] ?? 0) + (xs[i + count - 1] ?? 0)) / 2
        return event === undefined ? null : (
          <a
            class={`step${stateClass(i, place)}`}
            data-i={i}
            href={`#${event.id}`}
            aria-label={`${i + 1} ${event.short}`}
            {...currentStep(i, place)}
            key={i}
          >
            <title>{`${i + 1} ${event.title}`}</title>
            <rect
              x={px(middle - width / 2)}
              y={frame.chainY - TARGET_HEIGHT / 2}
              width={px(width)}
              height={TARGET_HEIGHT}
            />
          </a>
        )
      })}
    </g>
  )
}

const LEAST_TARGET = 24
const MOST_TARGET = 160
const TARGET_HEIGHT = 28

function currentStep(i: number, { current }: RailPlace): { 'aria-current'?: 'step' } {
  return i === current ? { 'aria-current': 'step' } : {}
}
