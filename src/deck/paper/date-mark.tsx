import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'
import { markShape, type MarkSpan } from '../marks/form.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'

const WIDTH = 48
const HEIGHT = 18
const LANE = 14
/** From one mark to its rival's, with room for the sign between them. */
const STEP = 62

/** A dating as a small mark, and its rival's where there is one; without a dating, what says that it lies between others. */
export function DateMark(props: {
  readonly ordered: OrderedEvent
  readonly reading: Reading | null
  readonly rival?: Reading | undefined
  readonly idPrefix: string
}) {
  const { ordered, reading, rival, idPrefix } = props
  const spans = [spanOf(reading), ...(rival === undefined ? [] : [moved(spanOf(rival), STEP)])]
  const width = WIDTH + STEP * (spans.length - 1)
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
      <MarkGradients idPrefix={idPrefix} />
      <Mark spans={spans} y={HEIGHT / 2} h={LANE} status={ordered.event.status} current={false} idPrefix={idPrefix} />
    </svg>
  )
}

function moved({ members, ...span }: MarkSpan, by: number): MarkSpan {
  const shifted = { ...span, x0: span.x0 + by, x1: span.x1 + by }
  return members === undefined ? shifted : { ...shifted, members: members.map((member) => moved(member, by)) }
}

function spanOf(reading: Reading | null): MarkSpan {
  if (reading === null) return { form: 'between', x0: 4, x1: 44 }
  const shape = markShape(reading)
  if (shape.form === 'tick') return { ...shape, x0: 20, x1: 20 }
  if (shape.form !== 'one-of' && shape.form !== 'all-of') return { ...shape, x0: 4, x1: 40 }
  // Two stand for all members: how many there are is told in words.
  const members = [8, 32].map((x): MarkSpan => ({ form: 'tick', x0: x, x1: x }))
  return { ...shape, x0: 4, x1: 40, members }
}
