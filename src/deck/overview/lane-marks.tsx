import { cutClass } from '../cut.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { MarkSpan } from '../marks/form.ts'
import { Mark } from '../marks/mark.tsx'
import { extent, firstFit } from '../rail/placement.ts'

interface LaneMarksProps {
  readonly chronology: Chronology
  /** Indexes of the events, and their marks in the same order. */
  readonly events: readonly number[]
  readonly marks: readonly (readonly MarkSpan[])[]
  /** Height of the axis that they stand on. */
  readonly axis: number
  /** From one lane to the next, px. */
  readonly pitch: 9 | 11
  readonly idPrefix: string
}

const LANES = 3
/** Between lanes. */
const GAP = 3

/** Marks one by one, in as many lanes as they need and three at most. */
export function LaneMarks({ chronology, events, marks, axis, pitch, idPrefix }: LaneMarksProps) {
  const lanes = firstFit(marks.map(extent), LANES)
  return (
    <>
      {marks.map((spans, n) => {
        const index = events[n] ?? 0
        const ordered = chronology.events[index]
        return (
          <g class={`overview__mark${cutClass(ordered)}`} data-i={index} key={index}>
            <Mark
              spans={spans}
              y={axis + 4 - pitch * (LANES - (lanes[n] ?? 0))}
              h={pitch - GAP}
              status={ordered?.event.status ?? 'reported'}
              current={false}
              idPrefix={idPrefix}
            />
          </g>
        )
      })}
    </>
  )
}
