/** An easing: share of the time (0 to 1) to share of the way. */
export type Easing = (time: number) => number

/** The curve of `cubic-bezier(x1, y1, x2, y2)` in CSS Easing Functions, with both x within 0 to 1. */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Easing {
  return (time) => {
    if (time <= 0) return 0
    if (time >= 1) return 1
    return bezier(solve(time, x1, x2), y1, y2)
  }
}

/** One coordinate of the curve from 0 to 1 with control values a and b. */
function bezier(t: number, a: number, b: number): number {
  const rest = 1 - t
  return 3 * rest * rest * t * a + 3 * rest * t * t * b + t * t * t
}

/** The parameter at which the curve's x is `x`. x never falls along the curve, so halving finds it. */
function solve(x: number, x1: number, x2: number): number {
  let low = 0
  let high = 1
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2
    if (bezier(middle, x1, x2) < x) low = middle
    else high = middle
  }
  return (low + high) / 2
}
