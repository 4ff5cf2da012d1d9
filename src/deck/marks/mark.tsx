import type { Status } from '../../chronology/timeline/timeline.ts'
import type { MarkForm, MarkSpan } from './form.ts'
import { fadePaint, type Fade, type Tone } from './gradients.tsx'
import { currentSize, markSize, MIN_BAR, MIN_SOFT_BAR, stackedSize, type MarkSize } from './mark-size.ts'
import { px, rectPath } from './path.ts'

export interface MarkProps {
  /** The main dating first, then its rivals. */
  readonly spans: readonly MarkSpan[]
  /** Middle of the lane and its height, px. The mark of the current event gets a lane 4 px higher. */
  readonly y: number
  readonly h: number
  readonly status: Status
  /** Whether it is drawn as the current event. */
  readonly current: boolean
  /** Prefix of the drawing's {@link MarkGradients}. */
  readonly idPrefix: string
  /** A stretch of the line between brackets that is left out for a word. */
  readonly gap?: readonly [number, number]
  /** The drawing is turned by 90° to the right; the sign between rivals is turned back. */
  readonly turned?: boolean
}

/** An event's mark: shape is how well it is dated, fill is whether it happened, colour only repeats that. */
export function Mark({ spans, y, h, status, current, idPrefix, gap, turned }: MarkProps) {
  const tone = toneOf(status, current)
  const size = current ? currentSize(h) : markSize(h)
  const pen: Pen = { y, size, status, tone, idPrefix, gap: gap ?? null, turned: turned ?? false }
  const [main] = spans
  if (main === undefined) return null
  if (spans.length === 1) return <Shape span={main} pen={pen} />
  const sorted = [...spans].sort((a, b) => a.x0 - b.x0)
  return overlaps(sorted, size) ? <Stacked spans={spans} pen={pen} /> : <Joined spans={sorted} pen={pen} />
}

function toneOf(status: Status, current: boolean): Tone {
  if (current) return 'signal'
  return status === 'reported' ? 'ink' : 'future'
}

/** What every part of a mark is drawn with. */
interface Pen {
  readonly y: number
  readonly size: MarkSize
  readonly status: Status
  readonly tone: Tone
  readonly idPrefix: string
  readonly gap: readonly [number, number] | null
  readonly turned: boolean
}

interface ShapeProps {
  readonly span: MarkSpan
  readonly pen: Pen
}

const SHAPES: Readonly<Record<MarkForm, (props: ShapeProps) => ReturnType<typeof Bar>>> = {
  tick: Tick,
  bar: Bar,
  approximate: SoftBar,
  'open-end': OpenBar,
  'open-start': OpenBar,
  between: Brackets,
}

function Shape({ span, pen }: ShapeProps) {
  return SHAPES[span.form]({ span, pen })
}

function Tick({ span, pen }: ShapeProps) {
  const { y, size, status, tone } = pen
  const middle = (span.x0 + span.x1) / 2
  if (status === 'reported') {
    const width = size.tickWidth
    return (
      <path class={`solid tone--${tone}`} d={rectPath(middle - width / 2, y - size.h / 2 - 1, width, size.h + 2)} />
    )
  }
  const width = size.hollowTickWidth
  return <Outline d={rectPath(middle - width / 2, y - size.h / 2, width, size.h)} pen={pen} />
}

function Bar({ span, pen }: ShapeProps) {
  const { y, size, status, tone } = pen
  const [x, width] = atLeast(span, MIN_BAR)
  const d = rectPath(x, y - size.barHeight / 2, width, size.barHeight)
  return status === 'reported' ? <path class={`solid tone--${tone}`} d={d} /> : <Outline d={d} pen={pen} />
}

function SoftBar({ span, pen }: ShapeProps) {
  const [x, width] = atLeast(span, MIN_SOFT_BAR)
  return <FadingBar x0={x} x1={x + width} fade="soft" pen={pen} />
}

/** A firm edge where the date has one, a bar that fades towards the end where it has none, and an arrow head there. */
function OpenBar({ span, pen }: ShapeProps) {
  const { y, size, tone } = pen
  const ahead = span.form === 'open-end'
  const [firm, open] = ahead ? [span.x0, span.x1] : [span.x1, span.x0]
  const way = ahead ? 1 : -1
  const tip = open - way * (1 + size.outline / 2)
  const back = tip - way * 0.35 * size.h
  const half = 0.29 * size.h
  return (
    <>
      <FadingBar
        x0={Math.min(firm, open)}
        x1={Math.max(firm, open)}
        fade={ahead ? 'fade-end' : 'fade-start'}
        pen={pen}
      />
      <path
        class={`line tone--${tone}`}
        stroke-width={size.edge}
        d={`M${px(firm)} ${px(y - size.h / 2)}v${px(size.h)}`}
      />
      <path
        class={`line tone--${tone}`}
        stroke-width={size.outline}
        d={`M${px(back)} ${px(y - half)}L${px(tip)} ${px(y)}L${px(back)} ${px(y + half)}`}
      />
    </>
  )
}

function Brackets({ span, pen }: ShapeProps) {
  const { y, size, status, tone } = pen
  const { h } = size
  // Two brackets that would touch have shorter feet.
  const foot = Math.min(size.foot, Math.max(1, (span.x1 - span.x0) / 2 - 1))
  const bracket = (x: number, way: number) =>
    `M${px(x + way * foot)} ${px(y - h / 2)}H${px(x)}v${px(h)}H${px(x + way * foot)}`
  const from = span.x0 + foot + 4
  const to = span.x1 - foot - 4
  const stretches =
    pen.gap === null
      ? [[from, to] as const]
      : ([
          [from, pen.gap[0]],
          [pen.gap[1], to],
        ] as const)
  const inner = stretches
    .filter(([start, end]) => end - start >= 2)
    .map(([start, end]) => `M${px(start)} ${px(y)}H${px(end)}`)
  return (
    <>
      <path class={`line tone--${tone}`} stroke-width={size.bracket} d={bracket(span.x0, 1) + bracket(span.x1, -1)} />
      {status === 'planned' || inner.length === 0 ? null : (
        <path
          class={`line tone--${tone}`}
          stroke-width={status === 'projected' ? size.outline : size.inner}
          {...dashes(pen)}
          d={inner.join('')}
        />
      )}
    </>
  )
}

function FadingBar({
  x0,
  x1,
  fade,
  pen,
}: {
  readonly x0: number
  readonly x1: number
  readonly fade: Fade
  readonly pen: Pen
}) {
  const { y, size, status, tone, idPrefix } = pen
  const half = size.barHeight / 2
  const paint = fadePaint(idPrefix, tone, fade)
  if (status === 'reported') return <path fill={paint} d={rectPath(x0, y - half, x1 - x0, 2 * half)} />
  return (
    <path
      fill="none"
      stroke={paint}
      stroke-width={size.outline}
      {...dashes(pen)}
      d={`M${px(x0)} ${px(y - half)}H${px(x1)}M${px(x0)} ${px(y + half)}H${px(x1)}`}
    />
  )
}

function Outline({ d, pen }: { readonly d: string; readonly pen: Pen }) {
  return <path class={`line tone--${pen.tone}`} stroke-width={pen.size.outline} {...dashes(pen)} d={d} />
}

/** Rival marks on one line, joined, with the sign of their quarrel in the middle. */
function Joined({ spans, pen }: { readonly spans: readonly MarkSpan[]; readonly pen: Pen }) {
  const { size, tone, y } = pen
  const joins = spans.slice(1).map((span, n) => [drawnEnds(spans[n] ?? span, pen)[1], drawnEnds(span, pen)[0]] as const)
  return (
    <>
      {spans.map((span) => (
        <Shape span={span} pen={pen} key={`${span.x0}-${span.form}`} />
      ))}
      {joins.map(([start, end]) => {
        const middle = (start + end) / 2
        const gap = size.sign + 1
        return (
          <g key={start}>
            <path
              class={`line tone--${tone}`}
              stroke-width={size.join}
              d={`M${px(start)} ${px(y)}H${px(middle - gap)}M${px(middle + gap)} ${px(y)}H${px(end)}`}
            />
            <NotEqual x={middle} pen={pen} />
          </g>
        )
      })}
    </>
  )
}

/**
 * Rival marks that would run into each other share the lane, one under the other. The sign stands beside the shorter one,
 * on the side where the other one lies.
 */
function Stacked({ spans, pen }: { readonly spans: readonly MarkSpan[]; readonly pen: Pen }) {
  const { size, y } = pen
  const rows = stackedSize(size, spans.length)
  const offsetOf = (n: number) => (n - (spans.length - 1) / 2) * rows.pitch
  const pens = spans.map((_, n): Pen => ({ ...pen, y: y + offsetOf(n), size: rows.mark }))
  const ends = spans.map((span, n) => drawnEnds(span, pens[n] ?? pen))
  const lengths = ends.map(([start, end]) => end - start)
  const short = lengths.indexOf(Math.min(...lengths))
  const long = lengths.lastIndexOf(Math.max(...lengths))
  const [[start, end] = [0, 0], [otherStart, otherEnd] = [0, 0]] = [ends[short], ends[long]]
  const room = rows.sign.sign + SIGN_GAP
  return (
    <>
      {spans.map((span, n) => (
        <Shape span={span} pen={pens[n] ?? pen} key={`${n}-${span.x0}`} />
      ))}
      <NotEqual
        x={start + end <= otherStart + otherEnd ? end + room : start - room}
        pen={{ ...pen, y: y + offsetOf(short), size: rows.sign }}
      />
    </>
  )
}

/** Between a mark and the sign beside it, px. */
const SIGN_GAP = 2.5

/** "Not equal", drawn: no text font of the deck has the sign. */
function NotEqual({ x, pen }: { readonly x: number; readonly pen: Pen }) {
  const { y, size, tone, turned } = pen
  const { sign, h } = size
  const bar = (dy: number) => `M${px(x - sign)} ${px(y + dy)}h${px(2 * sign)}`
  return (
    <path
      class={`line tone--${tone}`}
      stroke-width={size.join * 0.85}
      {...(turned ? { transform: `rotate(-90 ${px(x)} ${px(y)})` } : {})}
      d={`${bar(-0.145 * h)}${bar(0.145 * h)}M${px(x - 0.19 * h)} ${px(y + 0.42 * h)}L${px(x + 0.19 * h)} ${px(y - 0.42 * h)}`}
    />
  )
}

function overlaps(sorted: readonly MarkSpan[], size: MarkSize): boolean {
  const room = 2 * size.sign + 4
  return sorted.some((span, n) => n > 0 && span.x0 - (sorted[n - 1]?.x1 ?? 0) < room)
}

/** Left and right edge of a mark as drawn: ticks and short bars are wider than their dates. */
function drawnEnds(span: MarkSpan, { size, status }: Pen): readonly [number, number] {
  if (span.form === 'tick') {
    const half = (status === 'reported' ? size.tickWidth : size.hollowTickWidth) / 2
    const middle = (span.x0 + span.x1) / 2
    return [middle - half, middle + half]
  }
  if (span.form === 'between') return [span.x0, span.x1]
  const [x, width] = atLeast(span, span.form === 'approximate' ? MIN_SOFT_BAR : MIN_BAR)
  return [x, x + width]
}

function atLeast({ x0, x1 }: MarkSpan, width: number): readonly [number, number] {
  const missing = Math.max(0, width - (x1 - x0))
  return [x0 - missing / 2, x1 - x0 + missing]
}

function dashes({ status, size }: Pen): { 'stroke-dasharray'?: string } {
  return status === 'projected' ? { 'stroke-dasharray': size.dashes } : {}
}
