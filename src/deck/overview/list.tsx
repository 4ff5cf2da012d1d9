import { cutClass } from '../cut.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import type { MarkSpan } from '../marks/form.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'
import { px } from '../marks/path.ts'
import { cutOffX } from '../rail/axis.tsx'
import { beamsOf } from '../rail/beam.ts'
import { Beams } from '../rail/beams.tsx'
import { stepXs } from '../rail/frame.ts'
import { placeMarks } from '../rail/placement.ts'
import { placeSpan, timeScale, type Scale } from '../rail/scale.ts'
import { allSpans } from '../rail/spans.ts'
import { axisTicks, minorTicks } from '../rail/ticks.ts'
import { Hatched } from './hatch.tsx'
import { OverviewRows, type Rows } from './rows.tsx'
import { wordsOf } from '../words/words.ts'

const TOP = 142
const BOTTOM = 676
const LEFT = 64
const RIGHT = 1216
const LANE = 20
const LANE_PITCH = 28
/** Of an overview without lanes of its own: the beams keep most of the room to the chain. */
const MOST_LANES = 5
const CHAIN_X = 500

interface ListProps {
  readonly chronology: Chronology
  readonly measure: Measure
  /** Unique in the page, for ids inside the drawing. */
  readonly idPrefix: string
}

/** Eight to twenty-four events: the drawing turned by 90°, time down the left side, the events in a list on the right. */
export function OverviewList({ chronology, measure, idPrefix }: ListProps) {
  const { events, timeline } = chronology
  const pitch = (BOTTOM - TOP) / events.length
  const isWide = pitch >= 36 && (events.at(-1)?.number ?? 0) < 100
  const rows: Rows = {
    chainX: CHAIN_X,
    right: RIGHT,
    pitch,
    isWide,
    radius: isWide ? 11 : 4.5,
    sizePx: pitch >= 30 ? 20 : 17,
  }
  const ys = stepXs(events.length, TOP, BOTTOM)
  return (
    <svg class="overview__drawing overview__drawing--list" viewBox="0 0 1280 720" width="1280" height="720">
      <MarkGradients idPrefix={idPrefix} />
      <g role="img" aria-label={wordsOf(timeline.lang).overview.drawing(events.length)}>
        <Turned chronology={chronology} rows={rows} ys={ys} measure={measure} idPrefix={idPrefix} />
      </g>
      <OverviewRows chronology={chronology} rows={rows} ys={ys} measure={measure} />
    </svg>
  )
}

interface TurnedProps extends ListProps {
  readonly rows: Rows
  readonly ys: readonly number[]
}

/** Drawn lying, as the rail is, then turned: x runs down from the top, y runs left from the right edge of the drawing. */
function Turned({ chronology, rows, ys, measure, idPrefix }: TurnedProps) {
  const { lang } = chronology.timeline
  const scale = timeScale(chronology, TOP, BOTTOM)
  const spans = allSpans(chronology).map((all) => all.map((span) => placeSpan(scale, span)))
  const { lanes, laneCount } = placeMarks(chronology, spans, { byLane: true, mostLanes: MOST_LANES })
  const ticks = axisTicks(scale, lang)
  const labelWidth = Math.max(
    36,
    ...ticks.map(({ label }) => (label === null ? 0 : measure.widthPx(label, 'sans400', 16))),
  )
  const axisX = LEFT + labelWidth + 16
  const axisY = CHAIN_X - axisX
  const middleOf = (i: number) => axisY - 8 - LANE / 2 - (laneCount - 1 - (lanes[i] ?? 0)) * LANE_PITCH
  const top = axisY - 12 - laneCount * LANE_PITCH + (LANE_PITCH - LANE)
  const cut = cutOffX(scale) ?? BOTTOM
  return (
    <>
      <g transform={`translate(${px(CHAIN_X)} 0) rotate(90)`}>
        {chronology.events.map(({ event }, i) => (
          <Beams
            beams={beamsOf(spans[i] ?? [], {
              x: ys[i] ?? 0,
              y: rows.radius + 2,
              base: middleOf(i) - LANE / 2 - 3,
              status: event.status,
            })}
            status={event.status}
            fill={0.05}
            id={`${idPrefix}-beam-${i}`}
            state={cutClass(chronology.events[i])}
            index={i}
            key={event.id}
          />
        ))}
        <Hatched x0={cut} x1={BOTTOM} y0={top} y1={axisY} />
        <TurnedMarks chronology={chronology} spans={spans} middleOf={middleOf} idPrefix={idPrefix} />
        <UprightAxis scale={scale} y={axisY} cut={cut} lang={lang} />
        <ChainLine chronology={chronology} rows={rows} ys={ys} />
      </g>
      {ticks.map(({ x, label }) =>
        label === null ? null : (
          <text class="axis__label" x={px(axisX - 13)} y={px(x + 5.5)} text-anchor="end" key={x}>
            {label}
          </text>
        ),
      )}
    </>
  )
}

/** The axis' line and ticks, lying like the rest; its labels are not turned. */
function UprightAxis({ scale, y, cut, lang }: UprightAxisProps) {
  const ticks = axisTicks(scale, lang).map(({ x }) => `M${px(x)} ${px(y)}v8`)
  const minor = minorTicks(scale).map((x) => `M${px(x)} ${px(y)}v4`)
  return (
    <g class="axis">
      <path class="axis__line" d={`M${TOP} ${px(y)}H${px(cut)}`} />
      {cut < BOTTOM ? <path class="axis__line axis__line--ahead" d={`M${px(cut)} ${px(y)}H${BOTTOM}`} /> : null}
      <path class="axis__minor" d={minor.join('')} />
      <path class="axis__tick" d={ticks.join('')} />
    </g>
  )
}

interface UprightAxisProps {
  readonly scale: Scale
  readonly y: number
  /** Where time told ends, px. */
  readonly cut: number
  readonly lang: string
}

function ChainLine({
  chronology,
  rows,
  ys,
}: {
  readonly chronology: Chronology
  readonly rows: Rows
  readonly ys: readonly number[]
}) {
  const gap = rows.radius + (rows.isWide ? 2 : 1)
  return (
    <g class={rows.isWide ? 'overview__chain' : 'overview__chain chain-line--many'}>
      {chronology.links.map(({ certainty }, i) => (
        <g class={`link link--${certainty}`} key={i}>
          <path d={`M${px((ys[i] ?? 0) + gap)} 0H${px((ys[i + 1] ?? 0) - gap)}`} />
        </g>
      ))}
      {ys.map((y, i) => (
        <circle
          class={`overview__disc${cutClass(chronology.events[i])}`}
          data-i={i}
          cx={px(y)}
          cy="0"
          r={rows.radius}
          key={y}
        />
      ))}
    </g>
  )
}

interface TurnedMarksProps {
  readonly chronology: Chronology
  readonly spans: readonly (readonly MarkSpan[])[]
  readonly middleOf: (i: number) => number
  readonly idPrefix: string
}

function TurnedMarks({ chronology, spans, middleOf, idPrefix }: TurnedMarksProps) {
  return (
    <>
      {chronology.events.map((ordered, i) => (
        <g class={`overview__mark${cutClass(ordered)}`} data-i={i} key={ordered.event.id}>
          <Mark
            spans={spans[i] ?? []}
            y={middleOf(i)}
            h={LANE}
            status={ordered.event.status}
            current={false}
            idPrefix={idPrefix}
            turned
          />
        </g>
      ))}
    </>
  )
}
