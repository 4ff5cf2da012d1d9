import type { MarkForm, MarkSpan } from './form.ts'
import { fadePaint, type Fade } from './gradients.tsx'
import { MIN_BAR, MIN_SOFT_BAR } from './mark-size.ts'
import { px, rectPath } from './path.ts'
import { atLeast, dashes, type Pen } from './pen.ts'
import { Question, QUESTION_WIDTH } from './signs.tsx'

export interface ShapeProps {
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
  'one-of': Choice,
  'all-of': Beads,
}

/** One dating in its own form. */
export function Shape({ span, pen }: ShapeProps) {
  return SHAPES[span.form]({ span, pen })
}

/** The shortest place between brackets that is drawn, px. */
const LEAST_CHOICE = 3

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
        x0={Math.min(firm, open) + (span.isEndUnknown && !ahead ? QUESTION_WIDTH * size.h : 0)}
        x1={Math.max(firm, open) - (span.isEndUnknown && ahead ? QUESTION_WIDTH * size.h : 0)}
        fade={span.isSoft ? 'soft' : ahead ? 'fade-end' : 'fade-start'}
        pen={pen}
      />
      {span.isSoft ? null : (
        <path
          class={`line tone--${tone}`}
          stroke-width={size.edge}
          d={`M${px(firm)} ${px(y - size.h / 2)}v${px(size.h)}`}
        />
      )}
      {span.isEndUnknown ? (
        <Question x={open - way * (QUESTION_WIDTH / 2) * size.h} pen={pen} />
      ) : (
        <path
          class={`line tone--${tone}`}
          stroke-width={size.outline}
          d={`M${px(back)} ${px(y - half)}L${px(tip)} ${px(y)}L${px(back)} ${px(y + half)}`}
        />
      )}
    </>
  )
}

function Brackets({ span, pen }: ShapeProps) {
  const foot = footOf(span, pen)
  const from = span.x0 + foot + 4
  const to = span.x1 - foot - 4
  const [left, right] = pen.gap ?? [to, to]
  return (
    <Bracketed
      span={span}
      inner={
        pen.gap === null
          ? [[from, to]]
          : [
              [from, left],
              [right, to],
            ]
      }
      pen={pen}
    />
  )
}

/** One of several places: brackets around them all, and the line between the brackets only where they are. */
function Choice({ span, pen }: ShapeProps) {
  const { members = [] } = span
  const foot = footOf(span, pen)
  const [from, to] = [span.x0 + foot + 1, span.x1 - foot - 1]
  // Too short to tell its places apart: somewhere in between.
  if (to - from < members.length * 2 * LEAST_CHOICE) return <Bar span={span} pen={pen} />
  const inner = members.map(({ x0, x1 }) => {
    const middle = (x0 + x1) / 2
    const half = Math.max(LEAST_CHOICE / 2, (x1 - x0) / 2)
    return [Math.max(from, middle - half), Math.min(to, Math.max(from + LEAST_CHOICE, middle + half))] as const
  })
  return <Bracketed span={span} inner={inner} pen={pen} />
}

/** Each of several places: the marks of them all, strung on a line. */
function Beads({ span, pen }: ShapeProps) {
  const { y, size, tone } = pen
  return (
    <>
      <path class={`line tone--${tone}`} stroke-width={size.join} d={`M${px(span.x0)} ${px(y)}H${px(span.x1)}`} />
      {(span.members ?? []).map((member) => (
        <Shape span={member} pen={pen} key={`${member.x0}-${member.form}`} />
      ))}
    </>
  )
}

/** Two brackets that would touch have shorter feet. */
function footOf({ x0, x1 }: MarkSpan, { size }: Pen): number {
  return Math.min(size.foot, Math.max(1, (x1 - x0) / 2 - 1))
}

interface BracketedProps extends ShapeProps {
  /** Stretches of the line between the brackets. */
  readonly inner: readonly (readonly [number, number])[]
}

/** The brackets of a plan hold no line, unless it says where between them. */
function Bracketed({ span, inner, pen }: BracketedProps) {
  const { y, size, status, tone } = pen
  const { h } = size
  const foot = footOf(span, pen)
  const bracket = (x: number, way: number) =>
    `M${px(x + way * foot)} ${px(y - h / 2)}H${px(x)}v${px(h)}H${px(x + way * foot)}`
  const lines = inner
    .filter(([start, end]) => end - start >= 2)
    .map(([start, end]) => `M${px(start)} ${px(y)}H${px(end)}`)
  return (
    <>
      <path class={`line tone--${tone}`} stroke-width={size.bracket} d={bracket(span.x0, 1) + bracket(span.x1, -1)} />
      {(status === 'planned' && span.form === 'between') || lines.length === 0 ? null : (
        <path
          class={`line tone--${tone}`}
          stroke-width={status === 'reported' ? size.inner : size.outline}
          {...dashes(pen)}
          d={lines.join('')}
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
