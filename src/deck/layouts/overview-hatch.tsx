import { px } from '../marks/path.ts'

/** The pattern for time that has not happened yet. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0.35 0V7" />
    </pattern>
  )
}

/** A hatched field, from the cut-off on. */
export function Hatched({
  id,
  x0,
  x1,
  y0,
  y1,
}: {
  readonly id: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}) {
  return x1 - x0 < 1 ? null : <path fill={`url(#${id})`} d={`M${px(x0)} ${px(y0)}H${px(x1)}V${px(y1)}H${px(x0)}z`} />
}
