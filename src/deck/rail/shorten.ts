import type { FontKey, Measure } from '../fit/measure.ts'

/** The whole text where it fits on a line of this width, else as much of it as does, with an ellipsis. */
export function shorten(
  text: string,
  { font, sizePx, widthPx }: { readonly font: FontKey; readonly sizePx: number; readonly widthPx: number },
  measure: Measure,
): string {
  if (measure.widthPx(text, font, sizePx) <= widthPx) return text
  const points = Array.from(text)
  // The longest beginning that fits lies between one that does, or the first letter alone, and one that does not.
  let least = 1
  let most = points.length
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (measure.widthPx(ellipsis(points.slice(0, middle)), font, sizePx) <= widthPx) least = middle
    else most = middle
  }
  return ellipsis(points.slice(0, least))
}

function ellipsis(points: readonly string[]): string {
  return `${points.join('').trimEnd()}…`
}
