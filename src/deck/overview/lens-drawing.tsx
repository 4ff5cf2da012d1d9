import type { Chronology } from '../../chronology/order/chronology.ts'
import { isolate } from '../direction.ts'
import { breakLines } from '../fit/lines.ts'
import type { Measure } from '../fit/measure.ts'
import { Mark } from '../marks/mark.tsx'
import { px } from '../marks/path.ts'
import { cutOffX } from '../rail/axis.tsx'
import { xOfDay, type Scale } from '../rail/scale.ts'
import { Hatched } from './hatch.tsx'
import { LensAxis } from './lens-axis.tsx'
import { LABEL_ROOM, LEFT, LENS_WIDTH, lensFrame, RIGHT, type LensFrame } from './lens-frame.ts'
import { NUMBER_GAP, planLens } from './lens-plan.ts'
import { lensSentence, type Lens } from './lens.ts'
import { wordsOf } from '../words/words.ts'

/** From the axis down the neck is straight, px. */
const STRAIGHT = 28

interface LensProps {
  readonly chronology: Chronology
  readonly lens: Lens
  /** The axis that the lens stands on. */
  readonly scale: Scale
  readonly axisY: number
  readonly measure: Measure
}

/** A calendar unit enlarged: a neck of true width, then a frame with an axis of its own. */
export function LensDrawing({ chronology, lens, scale, axisY, measure }: LensProps) {
  const [from, to] = [xOfDay(scale, lens.startDay), xOfDay(scale, lens.endDay)]
  const frame = lensFrame(lens, scale, axisY, [from, to])
  const { left, right, top, bottom } = frame
  const straight = axisY + STRAIGHT
  const cut = cutOffX(frame.scale)
  return (
    <g class="lens">
      <path
        class="lens__neck"
        d={`M${px(from)} ${axisY + 2}V${straight}L${px(left)} ${top}H${px(right)}L${px(to)} ${straight}V${axisY + 2}z`}
      />
      <path
        class="lens__line"
        d={`M${px(from)} ${axisY + 1}V${straight}L${px(left)} ${top}M${px(to)} ${axisY + 1}V${straight}L${px(right)} ${top}M${px(left)} ${bottom}V${top}H${px(right)}V${bottom}`}
      />
      {cut === null ? null : <Hatched x0={cut} x1={right} y0={top} y1={bottom} />}
      <LensMarks chronology={chronology} lens={lens} frame={frame} measure={measure} />
      <LensAxis chronology={chronology} lens={lens} frame={frame} measure={measure} />
      <LensWords
        chronology={chronology}
        lens={lens}
        frame={frame}
        factor={LENS_WIDTH / Math.max(0.01, to - from)}
        measure={measure}
      />
    </g>
  )
}

interface PartProps {
  readonly chronology: Chronology
  readonly lens: Lens
  readonly frame: LensFrame
  readonly measure: Measure
}

function LensMarks({ chronology, lens, frame, measure }: PartProps) {
  const marks = planLens(chronology, lens, frame, measure)
  return (
    <>
      {marks.map(({ event, span, y, h }) => (
        <Mark
          spans={[span]}
          y={y}
          h={h}
          status={chronology.events[event]?.event.status ?? 'reported'}
          current={false}
          idPrefix="overview"
          key={event}
        />
      ))}
      {marks.map(({ event, label, y }) =>
        label === null ? null : (
          <text class="lens__label" x={px(label.x)} y={px(y + 5.7)} text-anchor={label.anchor} key={event}>
            <tspan>{label.number}</tspan>
            {label.title === '' ? null : (
              <tspan dx={NUMBER_GAP}>{isolate(label.title, chronology.timeline.lang)}</tspan>
            )}
          </text>
        ),
      )}
    </>
  )
}

/** What is enlarged, how much, and what it shows of the order. */
function LensWords({ chronology, lens, frame, factor, measure }: PartProps & { readonly factor: number }) {
  const words = wordsOf(chronology.timeline.lang).overview
  const times = factor < 100 ? Math.round(factor) : Math.round(factor / 10) * 10
  const [x, anchor, room] = frame.isRight
    ? ([frame.left - 18.5, 'end', frame.left - 18.5 - LEFT] as const)
    : ([frame.right + LABEL_ROOM + 18, 'start', RIGHT - frame.right - LABEL_ROOM - 18] as const)
  const lines = breakLines(measure, lensSentence(chronology, lens), {
    font: 'sans400',
    sizePx: 16,
    maxWidthPx: Math.min(room, 330),
    balance: true,
  })
  return (
    <>
      <text class="lens__name" x={px(x)} y={frame.top + 18.5} text-anchor={anchor}>
        {words.enlarged(lens.name, times)}
      </text>
      {lines.map((line, n) => (
        <text class="lens__sentence" x={px(x)} y={frame.top + 41.3 + 21 * n} text-anchor={anchor} key={line}>
          {line}
        </text>
      ))}
    </>
  )
}
