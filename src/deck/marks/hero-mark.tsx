import type { Status } from '../../chronology/timeline/timeline.ts'
import type { MarkSpan } from './form.ts'
import { PHONE_HERO, STAGE_HERO, type HeroSize } from './hero-size.ts'
import { px, rectPath } from './path.ts'
import { notEqual, question, QUESTION_WIDTH } from './signs.tsx'

/** A date of the hero: where it stands on the stage, px, and the form of its dating. */
export interface HeroSpan extends MarkSpan {
  /** Days of a tick; one where absent. */
  readonly days?: number
  readonly members?: readonly HeroSpan[]
}

export interface HeroMarkProps {
  /** The date as given first, then its rivals, from left to right. */
  readonly spans: readonly HeroSpan[]
  readonly status: Status
  readonly idPrefix: string
}

/** Share of the phone's hero in the stage's. */
const PHONE_SHARE = 56 / 88

/**
 * The mark on the date line under the hero: as wide as the date above it. Two drawings, of which the page shows one:
 * for the stage, and for the phone, whose lines break as they must.
 */
export function HeroMark({ spans, status, idPrefix }: HeroMarkProps) {
  return (
    <>
      <Drawing spans={spans} status={status} idPrefix={idPrefix} size={STAGE_HERO} />
      <Drawing spans={phoneSpans(spans)} status={status} idPrefix={`${idPrefix}-phone`} size={PHONE_HERO} />
    </>
  )
}

/** The same spans in the proportions of the stage, from the left margin on, none wider than the phone's line. */
function phoneSpans(spans: readonly HeroSpan[]): readonly HeroSpan[] {
  const start = spans[0]?.x0 ?? STAGE_HERO.left
  const end = Math.max(...spans.map((span) => span.x1), start + 1)
  const share = Math.min(PHONE_SHARE, PHONE_HERO.width / (end - start))
  const scaled = (span: HeroSpan): HeroSpan => ({
    ...span,
    x0: (span.x0 - start) * share,
    x1: (span.x1 - start) * share,
    ...(span.members === undefined ? {} : { members: span.members.map(scaled) }),
  })
  return spans.map(scaled)
}

interface DrawingProps extends HeroMarkProps {
  readonly size: HeroSize
}

interface Pen {
  readonly status: Status
  readonly idPrefix: string
  readonly size: HeroSize
}

function Drawing({ spans, status, idPrefix, size }: DrawingProps) {
  const pen: Pen = { status, idPrefix, size }
  const joins = spans.slice(1).map((span, n) => [endOf(spans[n] ?? span, pen), span.x0] as const)
  return (
    <svg
      class={`hero-mark hero-mark--${size.name}`}
      viewBox={`0 0 ${size.width} ${2 * size.middle}`}
      width={size.width}
      height={2 * size.middle}
      aria-hidden="true"
    >
      <HeroGradients idPrefix={idPrefix} />
      <path class="date-line" d={`M${size.left} ${size.middle}H${size.right}`} />
      {joins.map(([start, end]) => (
        <Join start={start} end={end} size={size} key={start} />
      ))}
      {spans.map((span) => (
        <Shape span={span} pen={pen} key={span.x0} />
      ))}
      {spans.map((span) =>
        span.isDoubted && spans.length === 1 ? <Doubt span={span} pen={pen} key={span.x0} /> : null,
      )}
    </svg>
  )
}

function HeroGradients({ idPrefix }: { readonly idPrefix: string }) {
  const stops = {
    soft: [0, 0, 0.32, 1, 0.68, 1, 1, 0],
    end: [0, 1, 0.4, 1, 1, 0],
    start: [0, 0, 0.6, 1, 1, 1],
  }
  return (
    <defs>
      {(['signal', 'ground'] as const).flatMap((tone) =>
        Object.entries(stops).map(([fade, list]) => (
          <linearGradient id={`${idPrefix}-${tone}-${fade}`} key={`${tone}-${fade}`}>
            {list.map((offset, n) =>
              n % 2 === 0 ? (
                <stop class={`stop stop--${tone}`} offset={offset} stop-opacity={list[n + 1] ?? 0} key={offset} />
              ) : null,
            )}
          </linearGradient>
        )),
      )}
    </defs>
  )
}

function Shape({ span, pen }: { readonly span: HeroSpan; readonly pen: Pen }) {
  switch (span.form) {
    case 'tick':
      return <Box x={span.x0} width={tickWidth(span, pen)} height={pen.size.tickHeight} pen={pen} />
    case 'bar':
      return <Box x={span.x0} width={span.x1 - span.x0} height={pen.size.bar} pen={pen} />
    case 'between':
      return <Brackets span={span} pen={pen} />
    case 'approximate':
      return <Fading x0={span.x0} x1={span.x1} fade="soft" pen={pen} />
    case 'open-start': {
      const x0 = Math.max(pen.size.left, span.x0 - pen.size.fadeBehind / 2)
      const taken = span.isEndUnknown ? 2 * questionRoom(pen) : 0
      return (
        <>
          <Fading x0={x0 + taken} x1={span.x1} fade={span.isSoft ? 'soft' : 'start'} pen={pen} />
          {span.isEndUnknown ? <Question x={x0 + taken / 2} pen={pen} /> : null}
        </>
      )
    }
    case 'open-end':
      return (
        <>
          <Fading x0={span.x0} x1={endOf(span, pen)} fade={span.isSoft ? 'soft' : 'end'} pen={pen} />
          {span.isEndUnknown ? <Question x={endOf(span, pen) + questionRoom(pen)} pen={pen} /> : null}
        </>
      )
    case 'one-of':
      return <Brackets span={span} pen={pen} />
    case 'all-of':
      return <Beads span={span} pen={pen} />
  }
}

/** The marks of all members, strung on a line. */
function Beads({ span, pen }: { readonly span: HeroSpan; readonly pen: Pen }) {
  const { size } = pen
  const { members = [] } = span
  const last = members.at(-1) ?? span
  return (
    <>
      <path
        class="line tone--signal"
        stroke-width={size.stroke}
        d={`M${px(span.x0)} ${size.middle}H${px(endOf(last, pen))}`}
      />
      {members.map((member) => (
        <Shape span={member} pen={pen} key={member.x0} />
      ))}
    </>
  )
}

/** Half of the width of a "?", and what is left free beside it. */
function questionRoom({ size }: Pen): number {
  return (QUESTION_WIDTH / 2) * size.question + size.questionGap
}

/** The sign of the source's doubt, behind the mark; before it where it has no end. */
function Doubt({ span, pen }: { readonly span: HeroSpan; readonly pen: Pen }) {
  const room = questionRoom(pen)
  return <Question x={span.form === 'open-end' ? span.x0 - room : endOf(span, pen) + room} pen={pen} />
}

function Question({ x, pen: { size } }: { readonly x: number; readonly pen: Pen }) {
  const half = (QUESTION_WIDTH / 2) * size.question + size.questionGap / 2
  // No stub of the date line is left between its end and the sign.
  const from = x - half < size.left + size.questionGap ? size.left : x - half
  return (
    <>
      <path class="knock-out" stroke-width="4" d={`M${px(from)} ${size.middle}H${px(x + half)}`} />
      <path
        class="line line--round tone--signal"
        stroke-width={size.outline}
        d={question({ x, y: size.middle }, size.question)}
      />
    </>
  )
}

/** Filled; hollow where it has not happened, then the date line does not show through it. */
function Box({
  x,
  width,
  height,
  pen,
}: {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly pen: Pen
}) {
  const { size, status } = pen
  if (status === 'reported')
    return <path class="solid tone--signal" d={rectPath(x, size.middle - height / 2, width, height)} />
  const inset = size.outline / 2
  return (
    <path
      class="hollow tone--signal"
      stroke-width={size.outline}
      {...dashes(pen)}
      d={rectPath(x + inset, size.middle - height / 2 + inset, width - size.outline, height - size.outline)}
    />
  )
}

function Fading({
  x0,
  x1,
  fade,
  pen,
}: {
  readonly x0: number
  readonly x1: number
  readonly fade: 'soft' | 'start' | 'end'
  readonly pen: Pen
}) {
  const { size, status, idPrefix } = pen
  const half = size.bar / 2
  const whole = rectPath(x0, size.middle - half, x1 - x0, size.bar)
  const paint = `url(#${idPrefix}-signal-${fade})`
  if (status === 'reported') return <path fill={paint} d={whole} />
  const inset = half - size.outline / 2
  const line = (y: number) => `M${px(x0)} ${px(y)}H${px(x1)}`
  const firm = fade === 'start' ? x1 - size.outline / 2 : x0 + size.outline / 2
  return (
    <>
      <path fill={`url(#${idPrefix}-ground-${fade})`} d={whole} />
      <path
        fill="none"
        stroke={paint}
        stroke-width={size.outline}
        {...dashes(pen)}
        d={line(size.middle - inset) + line(size.middle + inset)}
      />
      {fade === 'soft' ? null : (
        <path
          class="line tone--signal"
          stroke-width={size.outline}
          {...(status === 'projected' ? { 'stroke-dasharray': '6 3 6' } : {})}
          d={`M${px(firm)} ${px(size.middle - half)}v${size.bar}`}
        />
      )}
    </>
  )
}

function Brackets({ span, pen }: { readonly span: HeroSpan; readonly pen: Pen }) {
  const { size, status } = pen
  const inset = size.stroke / 2
  const half = size.brackets / 2 - inset
  const bracket = (x: number, way: number) =>
    `M${px(x + way * size.foot)} ${size.middle - half}H${px(x)}V${size.middle + half}H${px(x + way * size.foot)}`
  const inner = [span.x0 + size.stroke, span.x1 - size.stroke] as const
  const choices = (span.members ?? []).map(({ x0, x1 }) => [
    Math.max(x0, inner[0] + 1.25 * size.foot),
    Math.min(x1, inner[1] - 1.25 * size.foot),
  ])
  return (
    <>
      {status === 'reported' && choices.length === 0 ? null : (
        <path class="knock-out" stroke-width="4" d={`M${px(inner[0])} ${size.middle}H${px(inner[1])}`} />
      )}
      {status === 'projected' && choices.length === 0 ? (
        <path
          class="line tone--signal"
          stroke-width={size.outline * 0.8}
          stroke-dasharray="7 5"
          d={`M${px(inner[0] + 4)} ${size.middle}H${px(inner[1] - 4)}`}
        />
      ) : null}
      {choices.map(([x0 = 0, x1 = 0]) => (
        <path
          class="line tone--signal"
          stroke-width={status === 'reported' ? size.bar / 2 : size.outline}
          {...dashes(pen)}
          d={`M${px(x0)} ${size.middle}H${px(x1)}`}
          key={x0}
        />
      ))}
      <path
        class="line tone--signal"
        stroke-width={size.stroke}
        d={bracket(span.x0 + inset, 1) + bracket(span.x1 - inset, -1)}
      />
    </>
  )
}

/** The line between rival dates, with "not equal" in its middle, under the word "or". */
function Join({ start, end, size }: { readonly start: number; readonly end: number; readonly size: HeroSize }) {
  const middle = (start + end) / 2
  const y = size.middle
  const { sign } = size
  const gap = Math.min(sign + 12, (end - start) / 2)
  return (
    <>
      <path class="knock-out" stroke-width={size.bar} d={`M${px(start)} ${y}H${px(end)}`} />
      <path
        class="line tone--signal"
        stroke-width={size.stroke}
        d={`M${px(start)} ${y}H${px(middle - gap)}M${px(middle + gap)} ${y}H${px(end)}`}
      />
      <path
        class="line tone--caution"
        stroke-width={sign * 0.3}
        d={notEqual({ x: middle, y }, { half: sign, bar: 0.35 * sign, slash: [0.6 * sign, 1.12 * sign] })}
      />
    </>
  )
}

/** Right edge of a mark as drawn. */
function endOf(span: HeroSpan, pen: Pen): number {
  const { size } = pen
  if (span.form === 'tick') return span.x0 + tickWidth(span, pen)
  if (span.form === 'open-end') return Math.min(size.right, Math.max(size.fadeTo, span.x1 + size.fadeBehind))
  return span.x1
}

function tickWidth({ days = 1 }: HeroSpan, { size, status }: Pen): number {
  return Math.max(size.tick * days, status === 'reported' ? 0 : size.tick + 3)
}

function dashes({ status, size }: Pen): { 'stroke-dasharray'?: string } {
  return status === 'projected' ? { 'stroke-dasharray': size.dashes } : {}
}
