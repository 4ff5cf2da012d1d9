import { px } from './path.ts'
import type { Pen } from './pen.ts'

/** Where a sign stands: its middle, px. */
interface SignPlace {
  readonly x: number
  readonly y: number
}

/** Measures of a "not equal" from its middle, px: half of its width, to each bar, and to the ends of the slash. */
interface NotEqualSize {
  readonly half: number
  readonly bar: number
  readonly slash: readonly [x: number, y: number]
}

/** "Not equal", between rival dates: no text font of the deck has the sign. */
export function notEqual({ x, y }: SignPlace, { half, bar, slash: [dx, dy] }: NotEqualSize): string {
  const barAt = (offset: number) => `M${px(x - half)} ${px(y + offset)}h${px(2 * half)}`
  return `${barAt(-bar)}${barAt(bar)}M${px(x - dx)} ${px(y + dy)}L${px(x + dx)} ${px(y - dy)}`
}

/** "?", beside a date that its source doubts, and at an end that is not known; `h`: height of its lane, px. Its stroke has round caps. */
export function question({ x, y }: SignPlace, h: number): string {
  const at = (dx: number, dy: number) => `${px(x + dx * h)} ${px(y + dy * h)}`
  return `M${at(-0.2, -0.2)}C${at(-0.2, -0.5)} ${at(0.22, -0.5)} ${at(0.22, -0.19)}C${at(0.22, 0.02)} ${at(0, 0)} ${at(0, 0.17)}M${at(0, 0.4)}v0.01`
}

/** Width of the "?", as a share of its lane's height. */
export const QUESTION_WIDTH = 0.46

interface SignProps {
  readonly x: number
  readonly pen: Pen
}

export function NotEqual({ x, pen }: SignProps) {
  const { y, size, tone } = pen
  return (
    <path
      class={`line tone--${tone}`}
      stroke-width={size.join * 0.85}
      {...upright(x, pen)}
      d={notEqual({ x, y }, { half: size.sign, bar: 0.145 * size.h, slash: [0.19 * size.h, 0.42 * size.h] })}
    />
  )
}

export function Question({ x, pen }: SignProps) {
  const { y, size, tone } = pen
  return (
    <path
      class={`line line--round tone--${tone}`}
      stroke-width={Math.max(1.5, size.join * 0.85)}
      {...upright(x, pen)}
      d={question({ x, y }, size.h)}
    />
  )
}

/** A sign in a drawing that is turned is turned back. */
function upright(x: number, { y, turned }: Pen): { readonly transform?: string } {
  return turned ? { transform: `rotate(-90 ${px(x)} ${px(y)})` } : {}
}
