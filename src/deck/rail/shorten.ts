import type { FontKey, Measure } from '../fit/measure.ts'

/** The whole text where it fits on a line of this width, else as much of it as does, with an ellipsis. */
export function shorten(
  text: string,
  { font, sizePx, widthPx }: { readonly font: FontKey; readonly sizePx: number; readonly widthPx: number },
  measure: Measure,
): string {
  const wholePx = measure.widthPx(text, font, sizePx)
  if (wholePx <= widthPx) return text
  const points = Array.from(text)
  const isFitting = (count: number): boolean =>
    measure.widthPx(ellipsis(points.slice(0, count)), font, sizePx) <= widthPx
  // The longest beginning that fits lies between one that does, or the first letter alone, and one that does not.
  let [least, most] = [1, points.length]
  // Letters are about equally wide: it is looked for from where it should end, in steps that grow, then by halves.
  let next = Math.floor((points.length * widthPx) / wholePx)
  for (let step = 1; most - least > 1; step *= 2) {
    const count = next > least && next < most ? next : (least + most) >> 1
    if (isFitting(count)) [least, next] = [count, count + step]
    else [most, next] = [count, count - step]
  }
  return ellipsis(points.slice(0, least))
}

function ellipsis(points: readonly string[]): string {
  return `${points.join('').trimEnd()}…`
}
