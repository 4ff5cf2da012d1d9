import { type Box, boxesMeet, holds, type Point } from './box.ts'
import { type Mask, shareOf } from './mask.ts'
import type { Under } from './label.ts'

/** How far a kilometre is, drawn. */
export interface ScaleBar {
  readonly text: string
  /** Of the bar's left end. */
  readonly at: Point
  readonly lengthPx: number
  /** With its text. */
  readonly box: Box
  readonly under: Under
}

/** Of its text: the floor of the stage. */
export const SCALE_PX = 16
const INSET_PX = 20
const TICK_PX = 9
const TEXT_RISE_PX = 6
/** Of the map's width, at most. */
const LONGEST = 0.25
/** A corner with less of lines than this part is clear. */
const CLEAR = 0.03

/** 1, 2 or 5 and noughts: the longest round length that takes at most a quarter of the width. */
export function roundLengthKm(kmPerPx: number, widthPx: number): number {
  const most = kmPerPx * widthPx * LONGEST
  const power = 10 ** Math.floor(Math.log10(most))
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1)
}

/** Bottom right, or the first other corner that is free of places, of the route and, if there is one, of coasts. */
export function placeScaleBar(
  map: { readonly widthPx: number; readonly heightPx: number; readonly kmPerPx: number },
  length: { readonly words: (km: number) => string; readonly widthPx: (text: string) => number },
  taken: { readonly boxes: readonly Box[]; readonly route: readonly Point[]; readonly lines: Mask },
): Omit<ScaleBar, 'under'> {
  const km = roundLengthKm(map.kmPerPx, map.widthPx)
  const text = length.words(km)
  const lengthPx = km / map.kmPerPx
  const widthPx = Math.max(lengthPx, length.widthPx(text))
  const right = map.widthPx - INSET_PX - (widthPx + lengthPx) / 2
  const left = INSET_PX + (widthPx - lengthPx) / 2
  const [low, high] = [map.heightPx - INSET_PX + 2, INSET_PX + SCALE_PX + TEXT_RISE_PX - 4]
  const corners: Point[] = [
    [right, low],
    [left, low],
    [right, high],
    [left, high],
  ]
  const bars = corners.map((at) => ({ text, at, lengthPx, box: boxOfBar(at, lengthPx, widthPx) }))
  const isFree = ({ box }: { readonly box: Box }): boolean =>
    !taken.boxes.some((other) => boxesMeet(box, other)) && !taken.route.some((point) => holds(box, point))
  const free = bars.filter(isFree)
  return (
    free.find(({ box }) => shareOf(taken.lines, box) < CLEAR) ??
    free[0] ?? { text, at: [right, low], lengthPx, box: boxOfBar([right, low], lengthPx, widthPx) }
  )
}

/** The bar, its ends and its length in words. */
export function ScaleBarMark({ bar }: { readonly bar: ScaleBar }) {
  const [x, y] = bar.at
  const half = TICK_PX / 2
  const [from, to, top, bottom] = [x, x + bar.lengthPx, y - half, y + half].map((px) => Math.round(px * 10) / 10)
  return (
    <g class={`map__scale map__on-${bar.under}`}>
      <path d={`M${from} ${top}V${bottom}M${from} ${y}H${to}M${to} ${top}V${bottom}`} stroke-width="1.4" fill="none" />
      <text
        x={Math.round((x + bar.lengthPx / 2) * 10) / 10}
        y={y - TEXT_RISE_PX}
        font-size={SCALE_PX}
        text-anchor="middle"
      >
        {bar.text}
      </text>
    </g>
  )
}

function boxOfBar([x, y]: Point, lengthPx: number, widthPx: number): Box {
  const middle = x + lengthPx / 2
  return {
    left: middle - widthPx / 2 - 4,
    top: y - TEXT_RISE_PX - SCALE_PX + 2,
    right: middle + widthPx / 2 + 4,
    bottom: y + TICK_PX / 2 + 2,
  }
}
