import type { Measure } from '../fit/measure.ts'
import type { MarkSpan } from '../marks/form.ts'
import { extent } from '../rail/placement.ts'

/** The name of a lane, set in the lane itself. */
export interface LaneName {
  readonly text: string
  readonly x: number
  /** The event between whose brackets it stands, and the stretch of the line that gives way; `null` where it stands free. */
  readonly within: { readonly event: number; readonly gap: readonly [number, number] } | null
}

/** Room on both sides of a name, px. */
const AROUND = 16

/**
 * Where a lane's name stands: in the middle of its freest stretch before the cut-off; else between the widest brackets,
 * whose line gives way; `null` where there is no room for it.
 */
export function placeLaneName(
  text: string,
  marks: readonly { readonly event: number; readonly spans: readonly MarkSpan[] }[],
  { left, right }: { readonly left: number; readonly right: number },
  measure: Measure,
): LaneName | null {
  const width = measure.widthPx(text, 'sans600', 16) + 2 * AROUND
  const free = freestStretch(
    marks.map(({ spans }) => extent(spans)),
    left,
    right,
  )
  if (free[1] - free[0] >= width) return { text, x: (free[0] + free[1]) / 2, within: null }
  const brackets = marks
    .flatMap(({ event, spans }) =>
      spans.length === 1 && spans[0]?.form === 'between' ? [{ event, span: spans[0] }] : [],
    )
    .sort((a, b) => b.span.x1 - b.span.x0 - (a.span.x1 - a.span.x0))
  const [widest] = brackets
  if (widest === undefined || widest.span.x1 - widest.span.x0 < width + 60) return null
  const x = (widest.span.x0 + widest.span.x1) / 2
  return { text, x, within: { event: widest.event, gap: [x - width / 2, x + width / 2] } }
}

function freestStretch(
  taken: readonly (readonly [number, number])[],
  left: number,
  right: number,
): readonly [number, number] {
  let best: readonly [number, number] = [left, left]
  let end = left
  for (const [from, to] of [...taken, [right, right] as const].sort((a, b) => a[0] - b[0])) {
    const stretch = [end, Math.min(from, right)] as const
    if (stretch[1] - stretch[0] > best[1] - best[0]) best = stretch
    end = Math.max(end, to)
  }
  return best
}
