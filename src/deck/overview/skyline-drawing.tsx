import { px } from '../marks/path.ts'
import type { Scale } from '../rail/scale.ts'
import { BIN_PX, type Skyline } from './skyline.ts'

interface SkylineProps {
  readonly skyline: Skyline
  readonly scale: Scale
  /** Where the row ends, whose axis may be longer: the day behind its last. */
  readonly endDay?: number
  /** The height of the axis that it stands on, px. */
  readonly axis: number
  /** The height of `most` events in one bin, px. */
  readonly height: number
  readonly most: number
}

/** What a vague date allows is seen however thin it is spread, px. */
const LEAST = 3

/**
 * Marks too many to be told apart, as a skyline: the higher, the more events; what is dated to the day stands in front.
 * What is left out of what is presented stands behind as a ghost; `data-row` says between which days it is drawn, so that a
 * filter of the page can draw the same.
 */
export function SkylineDrawing({ skyline, scale, endDay = scale.endDay, axis, height, most }: SkylineProps) {
  const { left, startDay } = scale
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (height * count) / most))
  const draw = ({ exact, vague }: Pick<Skyline, 'exact' | 'vague'>) => (
    <>
      <path
        class="skyline skyline--vague"
        d={outline(
          exact.map((count, n) => heightOf(count + (vague[n] ?? 0))),
          left,
          axis,
        )}
      />
      <path class="skyline skyline--exact" d={outline(exact.map(heightOf), left, axis)} />
    </>
  )
  return (
    <g data-row={[startDay, scale.endDay, ...(endDay === scale.endDay ? [] : [endDay])].join(' ')}>
      {skyline.kept === null ? (
        draw(skyline)
      ) : (
        <>
          <g class="is-cut">{draw(skyline)}</g>
          {draw(skyline.kept)}
        </>
      )}
    </g>
  )
}

/** Steps of so many px above the axis, `BIN_PX` wide each; neighbours of one height are one. */
function outline(heights: readonly number[], left: number, axis: number): string {
  const parts: string[] = []
  let before = '0'
  heights.forEach((height, n) => {
    const now = px(height)
    const x = px(left + n * BIN_PX)
    if (now === before) return
    if (Number(before) === 0) parts.push(`M${x} ${px(axis)}V${px(axis - height)}`)
    else parts.push(`H${x}${Number(now) === 0 ? `V${px(axis)}Z` : `V${px(axis - height)}`}`)
    before = now
  })
  if (Number(before) !== 0) parts.push(`H${px(left + heights.length * BIN_PX)}V${px(axis)}Z`)
  return parts.join('')
}
