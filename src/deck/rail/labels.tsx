import { isolate } from '../direction.ts'
import type { FontKey, Measure } from '../fit/measure.ts'
import { px } from '../marks/path.ts'
import type { RailPlan } from './plan.ts'
import { shorten } from './shorten.ts'
import { stateClass, type RailPlace } from './state.ts'
import { wordsOf } from '../words/words.ts'

const SIZE = 17
/** Between a step's number and its title, and between two labels, px. */
const NUMBER_GAP = 9
const BETWEEN = 20
const LEAST_TITLE = 48
const LEAST_CHARACTERS = 5
/** Beside other titles a title has no more characters than this, and no more room, px. */
const MOST_CHARACTERS = 22
const MOST_WIDTH = 300

interface LabelPlace {
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface LabelsProps {
  readonly plan: RailPlan
  readonly place: RailPlace
  readonly measure: Measure
}

/** Titles over the steps: all of them, or the current one's and its neighbours'. */
export function RailLabels({ plan, place, measure }: LabelsProps) {
  const { density, xs } = plan
  if (density === 'few') {
    return (
      <g class="labels">
        {xs.map((x, i) => (
          <StepLabel
            plan={plan}
            index={i}
            at={{ x, anchor: 'middle' }}
            className={`label${stateClass(i, place)}`}
            width={columnWidth(plan)}
            measure={measure}
            key={i}
          />
        ))}
      </g>
    )
  }
  // Of ticks there are too many to have every event's labels in the page: they come with the event's own slide.
  const shown = density === 'dense' ? (place.current === null ? [] : [place.current]) : xs.map((_, i) => i)
  return (
    <g class="labels">
      {shown.map((i) => (
        <g class={`label label--group${stateClass(i, place)}`} data-i={i} key={i}>
          {density === 'some' ? (
            <NeighbourLabels plan={plan} index={i} measure={measure} />
          ) : (
            <EndLabels plan={plan} index={i} measure={measure} />
          )}
        </g>
      ))}
      <IdleLabels plan={plan} measure={measure} />
    </g>
  )
}

/** The first and the last title, while no event is the current one. */
function IdleLabels({ plan, measure }: { readonly plan: RailPlan; readonly measure: Measure }) {
  const { frame, xs } = plan
  const width = (frame.right - frame.left) / 2 - BETWEEN
  return (
    <g class="labels__idle">
      <StepLabel
        plan={plan}
        index={0}
        at={{ x: frame.left, anchor: 'start' }}
        className="label__after"
        width={width}
        measure={measure}
      />
      <StepLabel
        plan={plan}
        index={xs.length - 1}
        at={{ x: frame.right, anchor: 'end' }}
        className="label__after"
        width={width}
        measure={measure}
      />
    </g>
  )
}

function columnWidth({ frame, xs }: RailPlan): number {
  return (frame.right - frame.left) / Math.max(1, xs.length) - BETWEEN
}

interface StepLabelProps {
  readonly plan: RailPlan
  readonly index: number
  readonly at: LabelPlace
  readonly className: string
  /** Room for number and title, px. */
  readonly width: number
  readonly measure: Measure
}

/** Number and short title of an event; with `label` in its class it is one that the stage finds by its index. */
function StepLabel({ plan, index, at, className, width, measure }: StepLabelProps) {
  const title = labelTitle(plan, index)
  if (title === undefined || width < LEAST_TITLE) return null
  const number = String(index + 1)
  const room = width - measure.widthPx(number, 'sans700', SIZE) - NUMBER_GAP
  const shown = shorten(title, { font: 'sans700', sizePx: SIZE, widthPx: room }, measure)
  // A letter or two tell nobody which event is meant.
  if (shown !== title && Array.from(shown).length < LEAST_CHARACTERS) return null
  const isOwn = className.startsWith('label')
  return (
    <text
      class={className}
      {...(isOwn ? { 'data-i': index } : {})}
      x={px(at.x)}
      y={plan.frame.labelY}
      text-anchor={at.anchor}
    >
      {number}
      <tspan dx={NUMBER_GAP}>{isolate(shown, plan.chronology.timeline.lang)}</tspan>
    </text>
  )
}

/** Three titles: the current one over its step, its neighbours over theirs or as near as they can be. */
function NeighbourLabels({
  plan,
  index,
  measure,
}: {
  readonly plan: RailPlan
  readonly index: number
  readonly measure: Measure
}) {
  const { frame, xs } = plan
  const [from, to] = [frame.left, frame.right]
  const here = Math.min(labelWidth(plan, index, 'sans700', measure), MOST_WIDTH)
  const x = Math.min(to - here / 2, Math.max(from + here / 2, xs[index] ?? 0))
  const left = x - here / 2 - BETWEEN
  const right = x + here / 2 + BETWEEN
  const most = (2 * (to - from)) / xs.length
  const sideWidth = (at: number, room: number) => Math.min(room, most, labelWidth(plan, at, 'sans700', measure) + 1)
  const [widthBefore, widthAfter] = [sideWidth(index - 1, left - from), sideWidth(index + 1, to - right)]
  const before = sideLabel([from, left], xs[index - 1] ?? 0, widthBefore)
  const after = sideLabel([right, to], xs[index + 1] ?? 0, widthAfter)
  return (
    <>
      <StepLabel
        plan={plan}
        index={index - 1}
        at={before}
        className="label__before"
        width={widthBefore}
        measure={measure}
      />
      <StepLabel
        plan={plan}
        index={index}
        at={{ x, anchor: 'middle' }}
        className="label__here"
        width={here + 1}
        measure={measure}
      />
      <StepLabel
        plan={plan}
        index={index + 1}
        at={after}
        className="label__after"
        width={widthAfter}
        measure={measure}
      />
    </>
  )
}

/** A label of this width in its room, as near over its step as may be. */
function sideLabel([from, to]: readonly [number, number], x: number, width: number): LabelPlace {
  if (x - width / 2 < from) return { x: from, anchor: 'start' }
  return x + width / 2 > to ? { x: to, anchor: 'end' } : { x, anchor: 'middle' }
}

/** An event's short title; in at most so many characters where others stand beside it on the chain. */
function labelTitle({ chronology, density }: RailPlan, index: number): string | undefined {
  const title = chronology.events[index]?.event.short
  if (title === undefined || density !== 'some') return title
  const points = Array.from(title)
  return points.length <= MOST_CHARACTERS
    ? title
    : `${points
        .slice(0, MOST_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`
}

function labelWidth(plan: RailPlan, index: number, font: FontKey, measure: Measure): number {
  const title = labelTitle(plan, index)
  if (title === undefined) return 0
  return measure.widthPx(String(index + 1), font, SIZE) + NUMBER_GAP + measure.widthPx(title, font, SIZE)
}

/** "18 of 30" over the current step, the title before at the left end, the one after at the right end. */
export function EndLabels({
  plan,
  index,
  measure,
}: {
  readonly plan: RailPlan
  readonly index: number
  readonly measure: Measure
}) {
  const { frame, xs, chronology } = plan
  const words = wordsOf(chronology.timeline.lang).rail
  const text = words.position(index + 1, chronology.events.length)
  const half = measure.widthPx(text, 'sans700', SIZE) / 2
  const x = Math.min(frame.right - half, Math.max(frame.left + half, xs[index] ?? 0))
  const [left, right] = [x - half - BETWEEN, x + half + BETWEEN]
  return (
    <>
      <StepLabel
        plan={plan}
        index={index - 1}
        at={{ x: frame.left, anchor: 'start' }}
        className="label__before"
        width={left - frame.left}
        measure={measure}
      />
      <text class="label__here" x={px(x)} y={frame.labelY} text-anchor="middle">
        {text}
      </text>
      <StepLabel
        plan={plan}
        index={index + 1}
        at={{ x: frame.right, anchor: 'end' }}
        className="label__after"
        width={frame.right - right}
        measure={measure}
      />
    </>
  )
}
