import type { Chronology } from '../../chronology/order/chronology.ts'
import { breakLines } from '../fit/lines.ts'
import type { Measure } from '../fit/measure.ts'
import type { MarkSpan } from '../marks/form.ts'
import { Mark } from '../marks/mark.tsx'
import { markSize } from '../marks/mark-size.ts'
import { px } from '../marks/path.ts'
import { cutOffX } from '../rail/axis.tsx'
import { firstFit, placeMarks } from '../rail/placement.ts'
import { placeSpan, xOfDay, type Scale } from '../rail/scale.ts'
import { shorten } from '../rail/shorten.ts'
import { allSpans } from '../rail/spans.ts'
import { Hatched } from './overview-hatch.tsx'
import { LensAxis } from './overview-lens-axis.tsx'
import { LABEL_ROOM, LEFT, LENS_WIDTH, lensFrame, RIGHT, type LensFrame } from './overview-lens-frame.ts'
import { lensSentence, type Lens } from './overview-lens.ts'
import { overviewWordsOf } from './overview-words.ts'

/** From the axis down the neck is straight, px. */
const STRAIGHT = 28
const LABEL = 17

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
      {cut === null ? null : <Hatched id="overview-hatch" x0={cut} x1={right} y0={top} y1={bottom} />}
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

/** Chevrons of open ends stay inside the frame. */
const INSET = 4

function LensMarks({ chronology, lens, frame, measure }: PartProps) {
  const inner = { ...frame.scale, right: frame.right }
  const all = allSpans(chronology).map((spans) => spans.map((span) => inFrame(placeSpan(inner, span), frame)))
  const rows = lensRows(chronology, lens, all)
  const count = Math.max(...rows) + 1
  const h = count <= 2 ? 24 : 16
  const pitch = count <= 2 ? 30 : 21
  const middleOf = (n: number) => frame.top + (count === 1 ? 36 : 18 - (count <= 2 ? 0 : 4) + (rows[n] ?? 0) * pitch)
  // A day lies over a span of its row that begins on it.
  const order = lens.events.map((event, n) => ({ event, n })).sort((a, b) => rank(all[a.event]) - rank(all[b.event]))
  return (
    <>
      {order.map(({ event, n }) => (
        <Mark
          spans={(all[event] ?? []).slice(0, 1).map((span) => trueLength(span, h))}
          y={middleOf(n)}
          h={h}
          status={chronology.events[event]?.event.status ?? 'reported'}
          current={false}
          idPrefix="overview"
          key={event}
        />
      ))}
      {lens.events.map((event, n) => {
        const others = lens.events
          .filter((_, m) => m !== n && rows[m] === rows[n])
          .flatMap((other) => all[other]?.[0] ?? [])
        return (
          <MarkLabel
            chronology={chronology}
            event={event}
            span={all[event]?.[0]}
            others={others}
            y={middleOf(n)}
            frame={frame}
            measure={measure}
            key={event}
          />
        )
      })}
    </>
  )
}

function inFrame(span: MarkSpan, { left, right }: LensFrame): MarkSpan {
  if (span.form === 'open-end') return { ...span, x1: right - INSET }
  return span.form === 'open-start' ? { ...span, x0: left + INSET } : span
}

/** The list's lanes where no two spans of one overlap, else the first row with room. */
function lensRows(chronology: Chronology, lens: Lens, all: readonly (readonly MarkSpan[])[]): readonly number[] {
  const { lanes, names } = placeMarks(chronology, all, { byLane: true, mostLanes: 3 })
  const own = lens.events.map((event) => lanes[event] ?? 0)
  const used = [...new Set(own)].sort((a, b) => a - b)
  const extents = lens.events.map((event): readonly [number, number] => [
    all[event]?.[0]?.x0 ?? 0,
    all[event]?.[0]?.x1 ?? 0,
  ])
  const clash = own.some((lane, n) =>
    own.some((other, m) => m < n && other === lane && collides(all, [lens.events[m], lens.events[n]])),
  )
  return names.length === 0 || clash ? firstFit(extents, 3) : own.map((lane) => used.indexOf(lane))
}

function collides(all: readonly (readonly MarkSpan[])[], pair: readonly (number | undefined)[]): boolean {
  const [a, b] = pair.map((event) => (event === undefined ? undefined : all[event]?.[0]))
  if (a === undefined || b === undefined) return false
  // A day may stand on the beginning of a span: it lies over it and hides none of it.
  if (a.form === 'tick' && Math.abs(a.x0 - b.x0) < 1 && b.form !== 'tick') return false
  if (b.form === 'tick' && Math.abs(a.x0 - b.x0) < 1 && a.form !== 'tick') return false
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 1
}

function rank(spans: readonly MarkSpan[] | undefined): number {
  return spans?.[0]?.form === 'tick' ? 1 : 0
}

/** So far enlarged, a day has a length of its own. */
function trueLength(span: MarkSpan, h: number): MarkSpan {
  return span.form === 'tick' && span.x1 - span.x0 > 1.5 * markSize(h).tickWidth ? { ...span, form: 'bar' } : span
}

interface MarkLabelProps {
  readonly chronology: Chronology
  readonly event: number
  readonly span: MarkSpan | undefined
  readonly others: readonly MarkSpan[]
  readonly y: number
  readonly frame: LensFrame
  readonly measure: Measure
}

/** Number and short title: beside the frame for a mark that runs out of it, else beside the mark where there is room. */
function MarkLabel({ chronology, event, span, others, y, frame, measure }: MarkLabelProps) {
  const title = chronology.events[event]?.event.short
  if (span === undefined || title === undefined) return null
  const number = String(event + 1)
  const numberWidth = measure.widthPx(number, 'sans600', LABEL) + 9
  const width = numberWidth + measure.widthPx(title, 'sans600', LABEL)
  const text = (x: number, anchor: 'start' | 'end', shown: string) => (
    <text class="lens__label" x={px(x)} y={px(y + 5.7)} text-anchor={anchor}>
      <tspan>{number}</tspan>
      {shown === '' ? null : <tspan dx="9">{shown}</tspan>}
    </text>
  )
  if (span.form === 'open-end') {
    const room = (frame.isRight ? RIGHT : frame.right + LABEL_ROOM) - frame.right - 14
    return text(
      frame.right + 14,
      'start',
      shorten(title, { font: 'sans600', sizePx: LABEL, widthPx: room - numberWidth }, measure),
    )
  }
  const isFree = (from: number, to: number) =>
    from >= frame.left + 4 && to <= frame.right - 4 && others.every((other) => other.x1 <= from || other.x0 >= to)
  for (const [shown, needed] of [[title, width] as const, ['', numberWidth] as const]) {
    if (isFree(span.x0 - 10 - needed, span.x0 - 2)) return text(span.x0 - 10, 'end', shown)
    if (isFree(span.x1 + 2, span.x1 + 10 + needed)) return text(span.x1 + 10, 'start', shown)
  }
  return null
}

/** What is enlarged, how much, and what it shows of the order. */
function LensWords({ chronology, lens, frame, factor, measure }: PartProps & { readonly factor: number }) {
  const words = overviewWordsOf(chronology.timeline.lang)
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
