import { px } from '../marks/path.ts'

/** From one line of the hatching to the next, px along the axis. */
const STEP = 10

/**
 * A hatched field: time that has not happened yet. Drawn line by line, as a pattern comes out pale on paper. Fields side
 * by side go on in the same lines.
 */
export function Hatched({
  x0,
  x1,
  y0,
  y1,
}: {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}) {
  const first = Math.ceil((x0 + y0) / STEP)
  const count = Math.max(0, Math.floor((x1 + y1) / STEP) - first + 1)
  const lines = Array.from({ length: count }, (_, n) => {
    const sum = (first + n) * STEP
    const [from, to] = [Math.max(x0, sum - y1), Math.min(x1, sum - y0)]
    return to - from < 0.5 ? '' : `M${px(from)} ${px(sum - from)}L${px(to)} ${px(sum - to)}`
  })
  const d = lines.join('')
  return d === '' ? null : <path class="hatch" d={d} />
}
