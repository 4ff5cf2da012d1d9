import { stretchScale, type Scale } from '../rail/scale.ts'
import type { Lens } from './lens.ts'

/** Left and right end of the stage's lines. */
export const LEFT = 64
export const RIGHT = 1216
export const LENS_WIDTH = 520
const HEIGHT = 72
/** From the axis down to the frame. */
const SPREAD = 62
/** Room left of the frame for the words, or right of it for the labels, px. */
const WORDS_ROOM = 340
export const LABEL_ROOM = 136

/** Where a lens stands. */
export interface LensFrame {
  readonly scale: Scale
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The words stand left of it. */
  readonly isRight: boolean
}

/** Right under its neck as far as its words, beside it, have room. */
export function lensFrame(lens: Lens, scale: Scale, axisY: number, [from, to]: readonly [number, number]): LensFrame {
  const isRight = (from + to) / 2 > (LEFT + RIGHT) / 2
  const left = isRight
    ? Math.min(RIGHT - LABEL_ROOM - LENS_WIDTH, Math.max(LEFT + WORDS_ROOM, to + 25 - LENS_WIDTH))
    : Math.max(LEFT, Math.min(from - 25, RIGHT - WORDS_ROOM - LABEL_ROOM - LENS_WIDTH))
  const right = left + LENS_WIDTH
  const top = axisY + SPREAD
  return {
    scale: stretchScale(lens, { left, right }, scale),
    left,
    right,
    top,
    bottom: top + HEIGHT,
    isRight,
  }
}
