import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Reading } from '../../chronology/timeline/timeline.ts'
import { markShape, type MarkSpan } from '../marks/form.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'

const WIDTH = 48
const HEIGHT = 18
const LANE = 14

/** One dating as a small mark; without one, what says that it lies between others. */
export function DateMark(props: {
  readonly ordered: OrderedEvent
  readonly reading: Reading | null
  readonly idPrefix: string
}) {
  const { ordered, reading, idPrefix } = props
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <MarkGradients idPrefix={idPrefix} />
      <Mark
        spans={[spanOf(reading)]}
        y={HEIGHT / 2}
        h={LANE}
        status={ordered.event.status}
        current={false}
        idPrefix={idPrefix}
      />
    </svg>
  )
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
