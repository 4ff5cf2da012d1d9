import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import type { MarkSpan } from '../marks/form.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'
import { px, rectPath } from '../marks/path.ts'
import { Axis, cutOffLabel, cutOffX, isCutOffShown } from './axis.tsx'
import { Beams } from './beams.tsx'
import { Chain, Ring, StepLinks } from './chain.tsx'
import { DenseDrawing } from './dense-drawing.tsx'
import type { RailWidth } from './frame.ts'
import { RailLabels } from './labels.tsx'
import { BEAM_SHAPES, railStep, shapePath } from './motion.ts'
import { extent } from './placement.ts'
import { currentBeams, laneMiddle, railPlan, restingBeams, type RailPlan } from './plan.ts'
import { railSentence } from './sentence.ts'
import { axisTicks } from './ticks.ts'
import { railPlace, stateClass, type RailPlace } from './state.ts'

export interface RailProps {
  readonly chronology: Chronology
  /** Index of the current event in date order; `null` on slides of none. */
  readonly current: number | null
  /** How many events lie behind. */
  readonly passed: number
  readonly width: RailWidth
  readonly measure: Measure
  /** Unique in the page. */
  readonly idPrefix: string
}

/**
 * The steps evenly spaced above, time to scale below, and a beam from each step to its date, as wide as what is not
 * known. Without a current event and with nothing behind it is drawn so that a script can move it: everything that
 * belongs to an event carries its index in `data-i`.
 */
export function Rail({ chronology, current, passed, width, measure, idPrefix }: RailProps) {
  const plan = railPlan(chronology, width)
  const { frame, density } = plan
  const place = railPlace(chronology, { current, passed })
  const isLive = current === null && passed === 0
  return (
    <svg
      class={`rail-svg rail-svg--${width} rail-svg--${density}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
    >
      <MarkGradients idPrefix={idPrefix} />
      <g role="img" aria-label={railSentence(chronology, place)}>
        {density === 'dense' ? (
          <DenseDrawing plan={plan} place={place} isLive={isLive} />
        ) : (
          <Drawing plan={plan} place={place} idPrefix={idPrefix} />
        )}
        <RailAxis plan={plan} measure={measure} />
        {density === 'dense' ? null : <Marks plan={plan} place={place} idPrefix={idPrefix} />}
        {width === 'stage' && density === 'dense' ? <BeamNow plan={plan} place={place} idPrefix={idPrefix} /> : null}
        {width === 'stage' ? <CurrentRing plan={plan} place={place} /> : null}
        {width === 'stage' ? <RailLabels plan={plan} place={place} measure={measure} /> : null}
      </g>
      <StepLinks plan={plan} place={place} />
    </svg>
  )
}

interface PartProps {
  readonly plan: RailPlan
  readonly place: RailPlace
  readonly idPrefix: string
}

const FILL = { few: 0.055, some: 0.055, many: 0.03, dense: 0 } as const

/** Beams and chain. */
function Drawing({ plan, place, idPrefix }: PartProps) {
  const { chronology, frame, density } = plan
  const isPhone = frame.name === 'phone'
  return (
    <>
      {chronology.events.map(({ event }, i) => (
        <Beams
          beams={restingBeams(plan, i)}
          status={event.status}
          fill={FILL[density]}
          id={`${idPrefix}-beam-${i}`}
          state={stateClass(i, place)}
          index={i}
          key={event.id}
        />
      ))}
      {isPhone
        ? chronology.events.map(({ event }, i) => (
            <Beams
              beams={currentBeams(plan, i)}
              status={event.status}
              fill={0.2}
              id={`${idPrefix}-now-${i}`}
              state={` beam--now${stateClass(i, place)}`}
              index={i}
              key={event.id}
            />
          ))
        : null}
      {isPhone ? null : <BeamNow plan={plan} place={place} idPrefix={idPrefix} />}
      <Chain plan={plan} place={place} />
    </>
  )
}

/**
 * The current event's beam. A fading area has the same paint whichever event it belongs to: it fades at the axis' ends.
 * One that nothing moves has that paint only where it is used.
 */
export function BeamNow({ plan, place, idPrefix, isStill = false }: PartProps & { readonly isStill?: boolean }) {
  const { current } = place
  const step = current === null ? null : railStep(plan, current)
  const id = `${idPrefix}-beam-now`
  const isFading = !isStill || step?.beamClass.startsWith('is-open') === true
  return (
    <g class={`beam-now${step === null ? ' is-off' : ''}`}>
      {isFading ? <BeamPaint plan={plan} id={id} /> : null}
      {Array.from({ length: BEAM_SHAPES }, (_, n) => (
        <path
          class={step?.beamClass ?? ''}
          {...(isFading ? { fill: `url(#${id})` } : {})}
          d={shapePath(step?.beam[n] ?? [])}
          key={n}
        />
      ))}
    </g>
  )
}

function BeamPaint({ plan: { frame }, id }: { readonly plan: RailPlan; readonly id: string }) {
  const { left, right } = frame
  const margin = (right - left) / 8
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={left} x2={right} y1="0" y2="0">
      <stop class="stop stop--signal" offset="0" stop-opacity="0.03" />
      <stop class="stop stop--signal" offset={margin / (right - left)} stop-opacity="0.2" />
      <stop class="stop stop--signal" offset={1 - margin / (right - left)} stop-opacity="0.2" />
      <stop class="stop stop--signal" offset="1" stop-opacity="0.03" />
    </linearGradient>
  )
}

/** The current step. */
export function CurrentRing({ plan, place: { current } }: { readonly plan: RailPlan; readonly place: RailPlace }) {
  return (
    <Ring
      x={current === null ? 0 : (plan.xs[current] ?? 0)}
      y={plan.frame.chainY}
      plan={plan}
      className={current === null ? 'ring is-off' : 'ring'}
    />
  )
}

/** All marks at rest, then each as the current one, of which at most one is shown: it lies over all others. */
function Marks({ plan, place, idPrefix }: PartProps) {
  const { chronology, spans, lanes, density, frame } = plan
  // Ticks lie over spans, or a span of the same lane would hide them.
  const order = chronology.events.map((_, i) => i).sort((a, b) => rank(plan, a) - rank(plan, b))
  const parts = ['rest', 'now'] as const
  return (
    <g class="marks">
      {parts.flatMap((part) =>
        order.map((i) => {
          // Where marks crowd, a sign beside one would stand on another: only the current one has it.
          const all = part === 'rest' && density === 'many' ? (spans[i] ?? []).map(withoutDoubt) : (spans[i] ?? [])
          const y = laneMiddle(plan, i)
          return (
            <g class={`mark mark--${part}${stateClass(i, place)}`} data-i={i} key={`${part}-${i}`}>
              {part === 'now' && density === 'many' ? (
                <Ground spans={all} y={y} height={lanes.height + 4} right={frame.right} />
              ) : null}
              <Mark
                spans={all}
                y={y}
                h={lanes.height}
                status={chronology.events[i]?.event.status ?? 'reported'}
                current={part === 'now'}
                idPrefix={idPrefix}
              />
            </g>
          )
        }),
      )}
    </g>
  )
}

function withoutDoubt(span: MarkSpan): MarkSpan {
  return { ...span, isDoubted: false }
}

function rank({ spans }: RailPlan, index: number): number {
  return spans[index]?.some((span) => span.form === 'tick') ? 1 : 0
}

/** Panel colour behind the current mark, where marks crowd. */
function Ground({
  spans,
  y,
  height,
  right,
}: {
  readonly spans: RailPlan['spans'][number]
  readonly y: number
  readonly height: number
  readonly right: number
}) {
  const [x0, x1] = extent(spans)
  const [from, to] = [x0 - 3, Math.min(right, x1 + 3)]
  return <path class="mark__ground" d={rectPath(from, y - height / 2, to - from, height)} />
}

/** Many steps need a quieter axis: every second label, where enough are left. */
function yearsPerLabel({ scale, chronology }: RailPlan): number {
  const labels = axisTicks(scale, chronology.timeline.lang).filter((tick) => tick.label !== null)
  return labels.length > MOST_LABELS ? 2 : 1
}

const MOST_LABELS = 6

/** The axis with the cut-off over it. */
export function RailAxis({ plan, measure }: { readonly plan: RailPlan; readonly measure: Measure }) {
  const { frame, scale, chronology, density } = plan
  const { lang } = chronology.timeline
  const label = frame.name === 'phone' ? null : cutOffLabel(scale, lang, measure)
  const x = frame.name === 'phone' || !isCutOffShown(scale) ? null : cutOffX(scale)
  return (
    <>
      <Axis
        scale={scale}
        size={{ y: frame.axisY, tick: 7, minor: 0, labelX: 6, labelY: frame.yearY }}
        lang={lang}
        keepFree={label?.keepFree ?? null}
        noTicks={label?.range ?? null}
        labelEvery={density === 'many' && scale.unit === 'year' ? yearsPerLabel(plan) : 1}
      />
      {x === null ? null : <path class="cut-off" d={`M${px(x)} ${frame.beamBase + 1}V${frame.axisY + 8.5}`} />}
      {label === null ? null : (
        <text class="cut-off__label" x={px(label.x)} y={frame.yearY} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </>
  )
}
