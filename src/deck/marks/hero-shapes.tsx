import type { Status } from '../../chronology/timeline/timeline.ts'
import type { MarkForm, MarkSpan } from './form.ts'
import type { HeroSize } from './hero-size.ts'
import { px, rectPath } from './path.ts'
import { dashes } from './pen.ts'
import { question, QUESTION_WIDTH } from './signs.tsx'

/** A date of the hero: where it stands on the stage, px, and the form of its dating. */
export interface HeroSpan extends MarkSpan {
  /** Days of a tick; one where absent. */
  readonly days?: number
  readonly members?: readonly HeroSpan[]
}

/** What every part of the mark on the date line is drawn with. */
export interface HeroPen {
  readonly status: Status
  readonly idPrefix: string
  readonly size: HeroSize
}

interface ShapeProps {
  readonly span: HeroSpan
  readonly pen: HeroPen
}

const SHAPES: Readonly<Record<MarkForm, (props: ShapeProps) => ReturnType<typeof Box>>> = {
  tick: ({ span, pen }) => <Box x={span.x0} width={tickWidth(span, pen)} height={pen.size.tickHeight} pen={pen} />,
  bar: ({ span, pen }) => <Box x={span.x0} width={span.x1 - span.x0} height={pen.size.bar} pen={pen} />,
  approximate: ({ span, pen }) => <Fading x0={span.x0} x1={span.x1} fade="soft" pen={pen} />,
  'open-start': OpenStart,
  'open-end': OpenEnd,
  between: Brackets,
  'one-of': Brackets,
  'all-of': Beads,
}

/** One dating on the date line, in its own form. */
export function HeroShape({ span, pen }: ShapeProps) {
  return SHAPES[span.form]({ span, pen })
}

/** How a mark fades: at both ends, towards its end, or from its start on. */
export type HeroFade = 'soft' | 'end' | 'start'

/** How the mark of a dating fades; `null` where it does not. */
export function fadeOf({ form, isSoft }: HeroSpan): HeroFade | null {
  if (form === 'approximate') return 'soft'
  if (form === 'open-end') return isSoft ? 'soft' : 'end'
  return form === 'open-start' ? (isSoft ? 'soft' : 'start') : null
}

function OpenStart({ span, pen }: ShapeProps) {
  const x0 = Math.max(pen.size.left, span.x0 - pen.size.fadeBehind / 2)
  const taken = span.isEndUnknown ? 2 * questionRoom(pen) : 0
  return (
    <>
      <Fading x0={x0 + taken} x1={span.x1} fade={fadeOf(span) ?? 'start'} pen={pen} />
      {span.isEndUnknown ? <Question x={x0 + taken / 2} pen={pen} /> : null}
    </>
  )
}

function OpenEnd({ span, pen }: ShapeProps) {
  const end = endOf(span, pen)
  return (
    <>
      <Fading x0={span.x0} x1={end} fade={fadeOf(span) ?? 'end'} pen={pen} />
      {span.isEndUnknown ? <Question x={end + questionRoom(pen)} pen={pen} /> : null}
    </>
  )
}

/** The marks of all members, strung on a line. */
function Beads({ span, pen }: ShapeProps) {
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
        <HeroShape span={member} pen={pen} key={member.x0} />
      ))}
    </>
  )
}

/** Half of the width of a "?", and what is left free beside it. */
function questionRoom({ size }: HeroPen): number {
  return (QUESTION_WIDTH / 2) * size.question + size.questionGap
}

/** The sign of the source's doubt, behind the mark; before it where it has no end. */
export function Doubt({ span, pen }: ShapeProps) {
  const room = questionRoom(pen)
  return <Question x={span.form === 'open-end' ? span.x0 - room : endOf(span, pen) + room} pen={pen} />
}

function Question({ x, pen: { size } }: { readonly x: number; readonly pen: HeroPen }) {
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
  readonly pen: HeroPen
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
  readonly fade: HeroFade
  readonly pen: HeroPen
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

function Brackets({ span, pen }: ShapeProps) {
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

/** Right edge of a mark as drawn. */
export function endOf(span: HeroSpan, pen: HeroPen): number {
  const { size } = pen
  if (span.form === 'tick') return span.x0 + tickWidth(span, pen)
  if (span.form === 'open-end') return Math.min(size.right, Math.max(size.fadeTo, span.x1 + size.fadeBehind))
  return span.x1
}

function tickWidth({ days = 1 }: HeroSpan, { size, status }: HeroPen): number {
  return Math.max(size.tick * days, status === 'reported' ? 0 : size.tick + 3)
}
