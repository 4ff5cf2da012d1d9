import type { Measure } from '../fit/measure.ts'
import { type Box, boxesMeet, centreOfBox, grow, holds, type Point } from './box.ts'
import { type Label, makeLabel, type PlacedLabel, NAME_PX } from './label.ts'
import { areaOf, type Mask, middleOfMask, shareOf } from './mask.ts'
import type { Scene } from './scene.ts'

/** A country as it shows on the map. */
export interface Visible {
  readonly name: string
  readonly mask: Mask
}

const STEP_PX = 4
const CLEAR_PX = 8
/** How much of a name must lie in its country: first wholly, then a letter may reach over the edge. */
const INSIDE = [0.99, 0.92]
const MOST = 8
/** A name with more of lines under it is hard to read. */
const CROSSED = 0.09
/** Pixels that a name is moved rather than to lie on lines. */
const LINES = 1500

/** The names of countries, the largest first, each where it fits into what is seen of its country; else left out. */
export function placeCountryNames(countries: readonly Visible[], scene: Scene, measure: Measure): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const { name, mask } of countries.toSorted((a, b) => areaOf(b.mask) - areaOf(a.mask))) {
    const target = middleOfMask(mask)
    if (!target || placed.length === MOST) continue
    const widestPx = scene.frame.right - scene.frame.left
    const label = makeLabel([{ text: name, weight: 'note' }], { isFocus: false, sizePx: NAME_PX, widestPx }, measure)
    const taken = [...scene.taken, ...placed.map(({ box }) => box)]
    const box = findRoom(label, { mask, target, inside: INSIDE }, { ...scene, taken })
    if (box) placed.push({ ...label, box, leader: null, under: 'land' })
  }
  return placed
}

/** Where a label is wanted. */
export interface Room {
  /** Of the country. */
  readonly mask: Mask
  readonly target: Point
  /** How much of the label must lie in the country: the first that can be had. */
  readonly inside: readonly number[]
}

/** The free place for a label in a country, near its target and clear of lines. */
export function findRoom(label: Label, { mask, target, inside }: Room, scene: Scene): Box | undefined {
  for (const share of inside) {
    const box = findNearest(label, scene, target, (candidate) => shareOf(mask, candidate) >= share)
    if (box) return box
  }
  return undefined
}

function findNearest(
  { widthPx, heightPx }: Label,
  scene: Scene,
  target: Point,
  isInside: (box: Box) => boolean,
): Box | undefined {
  const { frame } = scene
  let [best, nearest]: [Box | undefined, number] = [undefined, Infinity]
  for (let top = frame.top; top + heightPx <= frame.bottom; top += STEP_PX) {
    for (let left = frame.left; left + widthPx <= frame.right; left += STEP_PX) {
      const box = { left, top, right: left + widthPx, bottom: top + heightPx }
      const [x, y] = centreOfBox(box)
      // A step up or down leaves the middle of a country sooner than one to the side.
      const distance = Math.hypot(x - target[0], 1.5 * (y - target[1])) + LINES * shareOf(scene.lines, grow(box, 3))
      if (distance < nearest && isInside(box) && isFree(box, scene)) [best, nearest] = [box, distance]
    }
  }
  return best
}

function isFree(box: Box, { taken, route, lines }: Scene): boolean {
  if (shareOf(lines, box) > CROSSED) return false
  const near = grow(box, CLEAR_PX)
  return !taken.some((other) => boxesMeet(near, other)) && !route.some((point) => holds(near, point))
}
