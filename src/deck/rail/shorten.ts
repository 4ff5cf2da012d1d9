import type { FontKey, Measure } from '../fit/measure.ts'

/** The whole text where it fits on a line of this width, else as much of it as does, with an ellipsis. */
export function shorten(
  text: string,
  { font, sizePx, widthPx }: { readonly font: FontKey; readonly sizePx: number; readonly widthPx: number },
  measure: Measure,
): string {
  if (measure.widthPx(text, font, sizePx) <= widthPx) return text
  const points = Array.from(text)
  while (points.length > 1 && measure.widthPx(ellipsis(points), font, sizePx) > widthPx) points.pop()
  return ellipsis(points)
}

function ellipsis(points: readonly string[]): string {
  return `${points.join('').trimEnd()}…`
}
