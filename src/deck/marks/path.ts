/** A coordinate as SVG path data has it: px, at most two decimals. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Path data of a rectangle. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`
}
