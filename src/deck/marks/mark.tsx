import type { Status } from '../../chronology/timeline/timeline.ts'
import type { MarkSpan } from './form.ts'
import type { Tone } from './gradients.tsx'
import { currentSize, markSize, stackedSize, type MarkSize } from './mark-size.ts'
import { px } from './path.ts'
import { drawnEnds, SIGN_GAP, type Pen } from './pen.ts'
import { Shape, type ShapeProps } from './shapes.tsx'
import { NotEqual, Question, QUESTION_WIDTH } from './signs.tsx'

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
  if (spans.length === 1) return <Doubtable span={main} pen={pen} />
  const sorted = [...spans].sort((a, b) => a.x0 - b.x0)
  return overlaps(sorted, size) ? <Stacked spans={spans} pen={pen} /> : <Joined spans={sorted} pen={pen} />
}

function toneOf(status: Status, current: boolean): Tone {
  if (current) return 'signal'
  return status === 'reported' ? 'ink' : 'future'
}

/** A mark and the sign of its source's doubt: beside its end, or before its start where it has no end. */
function Doubtable({ span, pen }: ShapeProps) {
  const [start, end] = drawnEnds(span, pen)
  const room = (QUESTION_WIDTH / 2) * pen.size.h + SIGN_GAP
  return (
    <>
      <Shape span={span} pen={pen} />
      {span.isDoubted ? <Question x={span.form === 'open-end' ? start - room : end + room} pen={pen} /> : null}
    </>
  )
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

function overlaps(sorted: readonly MarkSpan[], size: MarkSize): boolean {
  const room = 2 * size.sign + 4
  return sorted.some((span, n) => n > 0 && span.x0 - (sorted[n - 1]?.x1 ?? 0) < room)
}
