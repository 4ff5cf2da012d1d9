import type { Chronology, OrderedEvent } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'
import { px } from '../marks/path.ts'
import { cutOffX } from '../rail/axis.tsx'
import { beamsOf } from '../rail/beam.ts'
import { Beams } from '../rail/beams.tsx'
import { stepXs } from '../rail/frame.ts'
import { placeMarks } from '../rail/placement.ts'
import { placeSpan, timeScale, type Scale } from '../rail/scale.ts'
import { shorten } from '../rail/shorten.ts'
import { allSpans } from '../rail/spans.ts'
import { axisTicks, minorTicks } from '../rail/ticks.ts'
import { overviewDate } from './overview-dates.ts'
import { Hatched } from './overview-hatch.tsx'
import { overviewWordsOf } from './overview-words.ts'

const TOP = 142
const BOTTOM = 676
const LEFT = 64
const RIGHT = 1216
const LANE = 20
const LANE_PITCH = 28
const CHAIN_X = 500
const TEXT_X = 530
const ID = 'overview'

/** Sizes of the rows: with numbered steps where they are far enough apart, else with the number in the row. */
interface Rows {
  readonly pitch: number
  readonly isWide: boolean
  readonly radius: number
  readonly sizePx: 17 | 20
}

interface ListProps {
  readonly chronology: Chronology
  readonly measure: Measure
}

/** Eight to twenty-four events: the drawing turned by 90°, time down the left side, the events in a list on the right. */
export function OverviewList({ chronology, measure }: ListProps) {
  const { events, timeline } = chronology
  const pitch = (BOTTOM - TOP) / events.length
  const isWide = pitch >= 36
  const rows: Rows = { pitch, isWide, radius: isWide ? 11 : 4.5, sizePx: pitch >= 30 ? 20 : 17 }
  const ys = stepXs(events.length, TOP, BOTTOM)
  return (
    <svg class="overview__drawing overview__drawing--list" viewBox="0 0 1280 720" width="1280" height="720">
      <MarkGradients idPrefix={ID} />
      <g role="img" aria-label={overviewWordsOf(timeline.lang).drawing(events.length)}>
        <Turned chronology={chronology} rows={rows} ys={ys} measure={measure} />
      </g>
      <List chronology={chronology} rows={rows} ys={ys} measure={measure} />
    </svg>
  )
}

interface TurnedProps extends ListProps {
  readonly rows: Rows
  readonly ys: readonly number[]
}

/** Drawn lying, as the rail is, then turned: x runs down from the top, y runs left from the right edge of the drawing. */
function Turned({ chronology, rows, ys, measure }: TurnedProps) {
  const { lang } = chronology.timeline
  const scale = timeScale(chronology, TOP, BOTTOM)
  const spans = allSpans(chronology).map((all) => all.map((span) => placeSpan(scale, span)))
  const { lanes, laneCount } = placeMarks(chronology, spans, { byLane: true, mostLanes: 3 })
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
            id={`${ID}-beam-${i}`}
            state=""
            index={i}
            key={event.id}
          />
        ))}
        <Hatched x0={cut} x1={BOTTOM} y0={top} y1={axisY} />
        {chronology.events.map(({ event }, i) => (
          <Mark
            spans={spans[i] ?? []}
            y={middleOf(i)}
            h={LANE}
            status={event.status}
            current={false}
            idPrefix={ID}
            turned
            key={event.id}
          />
        ))}
        <UprightAxis scale={scale} y={axisY} cut={cut} lang={lang} />
        <ChainLine chronology={chronology} rows={rows} ys={ys} />
      </g>
      {ticks.map(({ x, label }) =>
        label === null ? null : (
          <text class="axis__label" x={px(axisX - 13)} y={px(x + (x < TOP + 4 ? 12 : 5.5))} text-anchor="end" key={x}>
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
      {ys.map((y) => (
        <circle class="overview__disc" cx={px(y)} cy="0" r={rows.radius} key={y} />
      ))}
    </g>
  )
}

/** A row for each event, a link to its slide: number, date, title. */
function List({ chronology, rows, ys, measure }: TurnedProps) {
  const { lang } = chronology.timeline
  const dates = chronology.events.map((event) => rowDate(event, lang, rows, measure))
  const numberWidth = rows.isWide ? 0 : measure.widthPx('00', 'sans400', rows.sizePx) + 12
  const dateX = TEXT_X + numberWidth
  const titleX = dateX + Math.max(...dates.map((date) => date.width)) + 22
  return (
    <>
      {chronology.events.map((event, i) => {
        const y = (ys[i] ?? 0) + rows.sizePx * 0.34
        const future = event.event.status === 'reported' ? '' : ' overview__row-date--future'
        return (
          <a class="overview__row" href={`#${event.event.id}`} key={event.event.id}>
            <rect
              x={TEXT_X - 6}
              y={px((ys[i] ?? 0) - rows.pitch / 2)}
              width={RIGHT - TEXT_X + 6}
              height={px(rows.pitch)}
            />
            <text
              class={rows.isWide ? 'overview__number' : 'overview__row-number'}
              font-size={rows.isWide ? 15 : rows.sizePx}
              x={rows.isWide ? CHAIN_X : TEXT_X + numberWidth - 12}
              y={px(rows.isWide ? (ys[i] ?? 0) + 5.3 : y)}
              text-anchor={rows.isWide ? 'middle' : 'end'}
            >
              {i + 1}
            </text>
            <text class={`overview__row-date${future}`} font-size={rows.sizePx} x={px(dateX)} y={px(y)}>
              {dates[i]?.text}
            </text>
            <text class="overview__row-title" font-size={rows.sizePx} x={px(titleX)} y={px(y)}>
              {rowTitle(event, RIGHT - titleX, rows, measure)}
            </text>
          </a>
        )
      })}
    </>
  )
}

const MOST_DATE = 260

/** The date in one line: in full where that is not too wide, else in short. */
function rowDate(
  event: OrderedEvent,
  lang: string,
  { sizePx }: Rows,
  measure: Measure,
): { readonly text: string; readonly width: number } {
  const widthOf = (text: string) =>
    measure.widthPx(text, event.event.status === 'reported' ? 'serif600' : 'display600i', sizePx)
  const texts = [false, true].map((short) =>
    overviewDate(event, { lang, short, rivals: short ? 1 : 2 })
      .map((part) => part.text)
      .join(' '),
  )
  const text =
    texts.find((all) => widthOf(all) <= MOST_DATE) ??
    shorten(texts.at(-1) ?? '', { font: 'serif600', sizePx, widthPx: MOST_DATE }, measure)
  return { text, width: widthOf(text) }
}

/** The title where it fits, else the short one. */
function rowTitle({ event }: OrderedEvent, width: number, { sizePx }: Rows, measure: Measure): string {
  if (measure.widthPx(event.title, 'sans400', sizePx) <= width) return event.title
  return shorten(event.short, { font: 'sans400', sizePx, widthPx: width }, measure)
}
