import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Measure } from '../fit/measure.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'
import type { MarkSpan } from '../marks/form.ts'
import { px } from '../marks/path.ts'
import { Axis, cutOffX } from '../rail/axis.tsx'
import { beamsOf } from '../rail/beam.ts'
import { Beams } from '../rail/beams.tsx'
import { stepXs } from '../rail/frame.ts'
import { placeMarks, type Placement } from '../rail/placement.ts'
import { placeSpan, timeScale, xOfDay, type Scale } from '../rail/scale.ts'
import { allSpans } from '../rail/spans.ts'
import { wordsOf } from '../words/words.ts'
import { cutClass, linkToEvent } from '../cut.ts'
import { OverviewDate } from './date.tsx'
import { fitDates } from './dates.ts'
import { Hatched } from './hatch.tsx'
import { placeLaneName, type LaneName } from './lanes.ts'
import { findLens, type Lens } from './lens.ts'
import { LensDrawing } from './lens-drawing.tsx'
import { fitTitles } from './titles.ts'

const LEFT = 64
const RIGHT = 1216
const LANE = 26
const LANE_PITCH = 42
const DISC = 11
const ID = 'overview'

/** Heights of the drawing, px: higher where a lens stands under it, else spread down the slide. */
interface Heights {
  readonly chain: number
  readonly axis: number
}

const WITH_LENS: Heights = { chain: 280, axis: 510 }
const ALONE: Heights = { chain: 290, axis: 636 }

/** Up to seven events: a column for each, its step under it, and a beam from the step to its date on the time axis. */
export function OverviewColumns({
  chronology,
  measure,
}: {
  readonly chronology: Chronology
  readonly measure: Measure
}) {
  const scale = timeScale(chronology, LEFT, RIGHT)
  const lens = findLens(chronology, scale)
  const heights = lens === null ? ALONE : WITH_LENS
  return (
    <>
      <Columns chronology={chronology} measure={measure} />
      <svg
        class="overview__drawing"
        viewBox="0 0 1280 720"
        width="1280"
        height="720"
        role="img"
        aria-label={wordsOf(chronology.timeline.lang).overview.drawing(chronology.events.length)}
      >
        <MarkGradients idPrefix={ID} />
        <TimeDrawing chronology={chronology} scale={scale} lens={lens} heights={heights} measure={measure} />
        {lens === null ? null : (
          <LensDrawing chronology={chronology} lens={lens} scale={scale} axisY={heights.axis} measure={measure} />
        )}
      </svg>
    </>
  )
}

/** Dates and titles over the columns, measured. */
function fitColumns(chronology: Chronology, measure: Measure) {
  const column = (RIGHT - LEFT) / Math.max(1, chronology.events.length)
  const dates = fitDates(chronology, column, measure)
  // Dates in two lines take the room of a title's third.
  const room = { columnPx: Math.min(column - 12, 320), mostLines: dates.wraps ? 2 : 3 } as const
  return { dates, titles: fitTitles(chronology, room, measure) }
}

/**
 * What stands smaller over the columns than it would with shorter texts: the titles. Dates step down too, but nobody
 * can shorten a date, so that is no fault to warn of.
 */
export function columnSteps(chronology: Chronology, measure: Measure): Diagnostic[] {
  const { sizePx } = fitColumns(chronology, measure).titles
  if (sizePx === 20) return []
  const args = { event: 'overview', part: 'The row of titles', size: sizePx, full: 20 }
  return [diagnostic('step-down', ['events'], args)]
}

function Columns({ chronology, measure }: { readonly chronology: Chronology; readonly measure: Measure }) {
  const { events } = chronology
  const { dates, titles } = fitColumns(chronology, measure)
  return (
    <ol
      class={`overview__columns overview__columns--date-${dates.sizePx} overview__columns--title-${titles.sizePx}${dates.wraps ? ' overview__columns--wrap' : ''}`}
    >
      {events.map((event, i) => (
        <li key={event.event.id}>
          <a class={`overview__column${cutClass(event)}`} {...linkToEvent(event)} data-i={i} data-number={event.number}>
            <OverviewDate event={event} parts={dates.parts[i] ?? []} />
            <span class="overview__title">{titles.texts[i]}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

interface DrawingProps {
  readonly chronology: Chronology
  readonly scale: Scale
  readonly lens: Lens | null
  readonly heights: Heights
  readonly measure: Measure
}

function TimeDrawing({ chronology, scale, lens, heights, measure }: DrawingProps) {
  const spans = allSpans(chronology).map((all) => all.map((span) => placeSpan(scale, span)))
  const placement = placeMarks(chronology, spans, { byLane: true, mostLanes: 3 })
  const xs = stepXs(chronology.events.length, LEFT, RIGHT)
  const middleOf = (lane: number) => heights.axis - 8 - LANE / 2 - (placement.laneCount - 1 - lane) * LANE_PITCH
  const names = laneNames(placement, spans, scale, measure)
  const cut = cutOffX(scale) ?? RIGHT
  return (
    <>
      {chronology.events.map(({ event }, i) => (
        <Beams
          beams={beamsOf(spans[i] ?? [], {
            x: xs[i] ?? 0,
            y: heights.chain + DISC,
            base: middleOf(placement.lanes[i] ?? 0) - LANE / 2 - 3,
            status: event.status,
          })}
          status={event.status}
          fill={event.status === 'reported' ? 0.075 : 0.1}
          id={`${ID}-beam-${i}`}
          state={cutClass(chronology.events[i])}
          index={i}
          key={event.id}
        />
      ))}
      <Hatched x0={cut} x1={RIGHT} y0={middleOf(0) - LANE / 2 - 4} y1={heights.axis} />
      <LaneMarks chronology={chronology} spans={spans} placement={placement} names={names} middleOf={middleOf} />
      {names.map((name, lane) =>
        name === null ? null : (
          <text class="overview__lane" x={px(name.x)} y={middleOf(lane) + 5.5} text-anchor="middle" key={name.text}>
            {name.text}
          </text>
        ),
      )}
      <Axis
        scale={scale}
        size={{ y: heights.axis, tick: 9, minor: 4, labelX: 7, labelY: heights.axis + 20 }}
        lang={chronology.timeline.lang}
        keepFree={lens === null ? null : [xOfDay(scale, lens.startDay) - 4, xOfDay(scale, lens.endDay)]}
      />
      <Chain chronology={chronology} xs={xs} y={heights.chain} measure={measure} />
    </>
  )
}

function laneNames(
  placement: Placement,
  spans: readonly (readonly MarkSpan[])[],
  scale: Scale,
  measure: Measure,
): readonly (LaneName | null)[] {
  const right = cutOffX(scale) ?? RIGHT
  return placement.names.map((text, lane) => {
    const marks = spans.flatMap((all, event) => (placement.lanes[event] === lane ? [{ event, spans: all }] : []))
    return placeLaneName(text, marks, { left: LEFT, right }, measure)
  })
}

interface LaneMarksProps {
  readonly chronology: Chronology
  readonly spans: readonly (readonly MarkSpan[])[]
  readonly placement: Placement
  readonly names: readonly (LaneName | null)[]
  readonly middleOf: (lane: number) => number
}

function LaneMarks({ chronology, spans, placement, names, middleOf }: LaneMarksProps) {
  return (
    <>
      {chronology.events.map(({ event }, i) => {
        const lane = placement.lanes[i] ?? 0
        const within = names[lane]?.within
        const gap = within?.event === i ? { gap: within.gap } : {}
        return (
          <g class={`overview__mark${cutClass(chronology.events[i])}`} data-i={i} key={event.id}>
            <Mark
              spans={spans[i] ?? []}
              y={middleOf(lane)}
              h={LANE}
              status={event.status}
              current={false}
              idPrefix={ID}
              {...gap}
            />
          </g>
        )
      })}
    </>
  )
}

interface ChainProps {
  readonly chronology: Chronology
  readonly xs: readonly number[]
  readonly y: number
  readonly measure: Measure
}

/** Numbered steps, and how each is tied to the next: as a line and as a word. */
function Chain({ chronology, xs, y, measure }: ChainProps) {
  const words = wordsOf(chronology.timeline.lang)
  return (
    <g class="overview__chain">
      {chronology.links.map(({ certainty }, i) => {
        const [from, to] = [(xs[i] ?? 0) + DISC + 2, (xs[i + 1] ?? 0) - DISC - 2]
        const word = words.certainty[certainty]
        return (
          <g class={`link link--${certainty}`} key={i}>
            <path d={`M${px(from)} ${y}H${px(to)}`} />
            {measure.widthPx(word, 'sans400', 16) > to - from ? null : (
              <text x={px((from + to) / 2)} y={y - 9.5} text-anchor="middle">
                {word}
              </text>
            )}
          </g>
        )
      })}
      {xs.map((x, i) => (
        <g class={`overview__step${cutClass(chronology.events[i])}`} data-i={i} key={i}>
          <circle class="overview__disc" cx={px(x)} cy={y} r={DISC} />
          <text class="overview__number" x={px(x)} y={y + 5.6} text-anchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
    </g>
  )
}
