import type { OrderedEvent } from '../../chronology/order/chronology.ts'
import type { FontKey, Measure } from '../fit/measure.ts'
import { heroParts, type HeroPart } from './hero.ts'

/** A part of the hero where it stands on the stage, px from the left edge. */
export interface PlacedPart extends HeroPart {
  readonly xPx: number
  readonly widthPx: number
}

export interface FittedHero {
  readonly parts: readonly PlacedPart[]
  readonly sizePx: HeroSize
  readonly hedgePx: 36 | 28
  readonly rivalsShown: number
  /** How much too wide the hero is at its smallest; 0 where it fits. */
  readonly overflowPx: number
}

export type HeroSize = 88 | 80 | 72 | 64 | 56

/** Left edge and right edge of the hero's line. */
const LEFT = 64
const RIGHT = 1216
/** Space between two parts, and the room that "or" and its sign take between two dates. */
const GAP = 20
const OR_WIDTH = 124
const TRACKING_EM = -0.022
const SIZES: readonly (readonly [HeroSize, 36 | 28])[] = [
  [88, 36],
  [88, 28],
  [80, 28],
  [72, 28],
  [64, 28],
  [56, 28],
]

/**
 * Chooses the hero's size: first the hedge shrinks, then the date in steps, then months are abbreviated, then rival
 * dates move to the dating line.
 */
export function fitHero(ordered: OrderedEvent, lang: string, measure: Measure): FittedHero {
  const { dating, event } = ordered
  const rivals = dating.kind === 'disputed' ? Math.min(2, dating.rivals.length) : 0
  const variants = [
    { lang, short: false, rivals },
    { lang, short: true, rivals },
    ...Array.from({ length: rivals }, (_, n) => ({ lang, short: false, rivals: rivals - 1 - n })),
    { lang, short: true, rivals: 0 },
  ]
  let smallest: FittedHero | undefined
  for (const variant of variants) {
    const parts = heroParts(ordered, variant)
    for (const [sizePx, hedgePx] of SIZES) {
      const placed = place(parts, { sizePx, hedgePx, italic: event.status !== 'reported' }, measure)
      const end = placed.at(-1)
      const overflowPx = Math.max(0, (end ? end.xPx + end.widthPx : LEFT) - RIGHT)
      const fitted = { parts: placed, sizePx, hedgePx, rivalsShown: variant.rivals, overflowPx }
      if (overflowPx === 0) return fitted
      smallest = fitted
    }
  }
  return smallest ?? { parts: [], sizePx: 56, hedgePx: 28, rivalsShown: 0, overflowPx: 0 }
}

function place(
  parts: readonly HeroPart[],
  style: { readonly sizePx: number; readonly hedgePx: number; readonly italic: boolean },
  measure: Measure,
): PlacedPart[] {
  const given: FontKey = style.italic ? 'display600i' : 'display600'
  let x = LEFT
  let previous: HeroPart['role'] = 'or'
  return parts.map((part) => {
    if (part.role !== 'or' && previous !== 'or') x += GAP
    const widthPx = partWidth(part, given, style, measure)
    const placed = { ...part, xPx: x, widthPx }
    x += widthPx
    previous = part.role
    return placed
  })
}

function partWidth(
  part: HeroPart,
  given: FontKey,
  { sizePx, hedgePx }: { readonly sizePx: number; readonly hedgePx: number },
  measure: Measure,
): number {
  switch (part.role) {
    case 'or':
      return OR_WIDTH
    case 'hedge':
      return measure.widthPx(part.text, 'sans400', hedgePx)
    case 'rival':
      return measure.widthPx(part.text, 'display400', sizePx, TRACKING_EM)
    case 'given':
      return measure.widthPx(part.text, given, sizePx, TRACKING_EM)
  }
}
