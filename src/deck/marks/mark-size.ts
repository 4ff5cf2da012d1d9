/** Measures of the marks. All follow from the height of the lane that a mark stands in, `h`, in px. */

/** What of a mark follows from the height of its lane, px. */
export interface MarkSize {
  readonly h: number
  readonly tickWidth: number
  /** A tick that is not filled is wider, or there would be nothing to see in it. */
  readonly hollowTickWidth: number
  readonly barHeight: number
  readonly outline: number
  /** The firm edge of an open end. */
  readonly edge: number
  readonly foot: number
  readonly bracket: number
  /** The line between brackets. */
  readonly inner: number
  /** The line between rival marks. */
  readonly join: number
  /** Half of the width of the sign between rival marks. */
  readonly sign: number
  readonly dashes: string
}

/** Bars are never shorter than this, px; soft ones need room for both ends. */
export const MIN_BAR = 5
export const MIN_SOFT_BAR = 12

const LARGE = 20

/** Of the current event's mark: 4 px taller, and its lines as thick as those of a large one. */
export function currentSize(h: number): MarkSize {
  const { outline, join } = markSize(LARGE)
  return { ...markSize(h + 4), outline, join }
}

export function markSize(h: number): MarkSize {
  const large = h >= LARGE
  return {
    h,
    tickWidth: Math.max(4, 0.26 * h),
    hollowTickWidth: Math.max(6, 0.5 * h),
    barHeight: 0.6 * h,
    outline: large ? 2.2 : 1.7,
    edge: large ? 2.5 : 2,
    foot: 0.42 * h,
    bracket: large ? 2.6 : 2,
    inner: large ? 3.2 : 2.3,
    join: large ? 2.4 : 1.8,
    sign: 0.33 * h,
    dashes: large ? '7 5' : '4 3',
  }
}

/** Rival marks in one lane are no nearer than this, so that their bars stay apart. */
const LEAST_PITCH = 4.75
const LEAST_STACKED_BAR = 4
const LEAST_SIGN = 8

/** Sizes of rival marks one under the other, and of the sign beside them. */
interface StackedSize {
  /** From one mark's middle to the next one's, px. */
  readonly pitch: number
  readonly mark: MarkSize
  readonly sign: MarkSize
}

export function stackedSize({ h }: MarkSize, count: number): StackedSize {
  const pitch = count > 2 ? h / count : Math.max(LEAST_PITCH, h / count)
  const mark = markSize(pitch * 0.9)
  const barHeight = Math.max(Math.min(LEAST_STACKED_BAR, pitch - 0.5), mark.barHeight)
  return {
    pitch,
    mark: { ...mark, barHeight, outline: 1.2, bracket: 1.2, edge: 1.2 },
    sign: { ...markSize(Math.max(LEAST_SIGN, 1.15 * pitch)), join: 1.8 },
  }
}
